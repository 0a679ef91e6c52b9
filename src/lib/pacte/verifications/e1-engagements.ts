import type { Pacte, Partenaire } from '../../../schemas/pacte.ts';
import { centimesOf } from '../argent.ts';
import { fichesTenues } from '../financement.ts';
import { nameOfPartenaire } from '../mots-du-dossier.ts';
import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('e1', 'engagements-precis');

/** Money inside the convention and money kept for the pact have an amount; the rest has words. */
const isPrecise = ({ sorte, quoi, montant }: Partenaire['engagements'][number]) =>
  sorte === 'droit-commun' || sorte === 'dedie'
    ? centimesOf(montant) !== undefined
    : sorte !== '' && isSaid(quoi);

const actsIn = (pacte: Pacte, { id, nom }: Partenaire) =>
  fichesTenues(pacte).some(
    ({ engagements, recettes }) =>
      engagements.some(({ partenaire }) => isSaid(partenaire) && [id, nom].includes(partenaire)) ||
      recettes.some(({ qui }) => isSaid(qui) && [id, nom].includes(qui)),
  );

/** E1: each partner has an action and an engagement, as precise as the note asks. */
export const checkEngagements: Verification = (pacte) =>
  pacte.partenaires.map((partenaire): Avis => {
    const { id, engagements } = partenaire;
    const nom = nameOfPartenaire(partenaire);
    const said = { objet: id, champ: `partenaires.${id}.engagements` };
    if (!actsIn(pacte, partenaire))
      return say({
        ...said,
        etat: 'a-corriger',
        phrase: `${nom} : dans aucune action, ni dans le budget.`,
      });
    if (engagements.length === 0)
      return say({ ...said, etat: 'a-justifier', phrase: `${nom} : dites ce qui est apporté.` });
    return engagements.every(isPrecise)
      ? say({ ...said, etat: 'conforme', phrase: `${nom} : engagement précis.` })
      : say({
          ...said,
          etat: 'a-justifier',
          phrase: `${nom} : un montant, un lien ou une description manque.`,
        });
  });
