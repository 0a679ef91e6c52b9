import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('r3', 'publics-instruction', 'publics-note');

/** The publics that one text or the other puts first, by their ids in data/publics; « les exclus » of the note are its « grande-precarite ». */
const PUBLICS_NOMMES: readonly string[] = [
  'enfants',
  'femmes',
  'familles-monoparentales',
  'travailleurs-pauvres',
  'jeunes',
  'grande-precarite',
];

/** R3: a public that a text names, or one that the diagnosis points to. */
export const checkPublics: Verification = (pacte) =>
  pacte.priorites.map(({ id, publics, preuvePublic }): Avis => {
    const said = { objet: id, champ: `priorites.${id}.publics` };
    if (publics.length === 0)
      return say({ ...said, etat: 'a-corriger', phrase: 'Dites à qui la priorité s’adresse.' });
    if (publics.some((it) => PUBLICS_NOMMES.includes(it)))
      return say({
        ...said,
        etat: 'conforme',
        phrase: 'Un des publics est parmi ceux que les textes nomment.',
      });
    return isSaid(preuvePublic)
      ? say({ ...said, etat: 'conforme', phrase: 'Un autre public est possible : le diagnostic le désigne.' })
      : say({
          ...said,
          etat: 'a-justifier',
          phrase: 'Aucun texte ne nomme ce public : citez ce qu’en dit le diagnostic.',
        });
  });
