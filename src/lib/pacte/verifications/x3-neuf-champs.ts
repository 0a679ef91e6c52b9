import type { FicheDuPacte } from '../../../schemas/pacte.ts';
import { formatCount } from '../../texte/format.ts';
import { financementOf, fichesTenues } from '../financement.ts';
import { jourOf } from '../jours.ts';
import { isRepris } from '../repris.ts';
import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('x3', 'fiche-neuf-champs', 'echelon-par-action');

/** The nine fields of the note, in its order: what each is called, where it is, and whether something stands in it. */
const CHAMPS: readonly { nom: string; champ: string; isFilled: (fiche: FicheDuPacte) => boolean }[] = [
  { nom: 'titre', champ: 'titre', isFilled: ({ titre }) => isSaid(titre) },
  { nom: 'présentation', champ: 'presentation', isFilled: ({ presentation }) => isSaid(presentation) },
  {
    nom: 'objectifs',
    champ: 'objectifs',
    isFilled: ({ objectifs }) => objectifs.some(({ verbe, nombre }) => isSaid(verbe) && isSaid(nombre)),
  },
  { nom: 'territoire', champ: 'perimetre', isFilled: ({ perimetre }) => isSaid(perimetre) },
  { nom: 'public', champ: 'public.qui', isFilled: ({ public: { qui } }) => isSaid(qui) },
  {
    nom: 'calendrier',
    champ: 'calendrier.debut',
    isFilled: ({ calendrier: { debut, fin } }) => jourOf(debut) !== undefined && jourOf(fin) !== undefined,
  },
  {
    nom: 'partenaires et engagements',
    champ: 'engagements',
    isFilled: ({ engagements }) =>
      engagements.some(({ partenaire, engagement }) => isSaid(partenaire) && isSaid(engagement)),
  },
  {
    nom: 'crédits et leur source',
    champ: 'recettes',
    isFilled: ({ recettes, engagements }) => {
      const { total, V, unread } = financementOf(recettes);
      return unread === 0 && (total > 0 || V > 0 || engagements.length > 0);
    },
  },
  {
    nom: 'indicateurs de suivi',
    champ: 'indicateurs',
    isFilled: ({ indicateurs }) => indicateurs.some(({ indicateur }) => isSaid(indicateur)),
  },
];

/** The fields of a sheet that are still empty, in the order of the note. */
export const champsVides = (fiche: FicheDuPacte) => CHAMPS.filter(({ isFilled }) => !isFilled(fiche));

/** What still says that it was taken over from a page of the Atlas. */
const champsRepris = ({ presentation, public: { qui }, calendrier: { etapes } }: FicheDuPacte) =>
  [
    { nom: 'présentation', champ: 'presentation', texte: presentation },
    { nom: 'public', champ: 'public.qui', texte: qui },
    { nom: 'étapes', champ: 'calendrier.etapes', texte: etapes.map(({ quoi }) => quoi).join(' ') },
  ].filter(({ texte }) => isRepris(texte));

const names = (fields: readonly { nom: string }[]) => fields.map(({ nom }) => nom).join(', ');

/** X3: nothing empty in the nine fields, and nothing left in the words of somewhere else. */
export const checkNeufChamps: Verification = (pacte) =>
  fichesTenues(pacte).map((fiche): Avis => {
    const empty = champsVides(fiche);
    const taken = champsRepris(fiche);
    const [first] = [...empty, ...taken];
    if (!first) return say({ objet: fiche.id, etat: 'conforme', phrase: 'Les neuf champs sont remplis.' });
    return say({
      objet: fiche.id,
      etat: 'a-corriger',
      phrase: [
        empty.length > 0 ? `À remplir : ${names(empty)}.` : '',
        taken.length > 0 ? `Repris de l’Atlas, à réécrire pour chez vous : ${names(taken)}.` : '',
      ]
        .filter(isSaid)
        .join(' '),
      calcul:
        empty.length > 0 ? `${formatCount(CHAMPS.length - empty.length, 'champ')} sur ${CHAMPS.length}` : '',
      champ: `fiches.${fiche.id}.${first.champ}`,
    });
  });
