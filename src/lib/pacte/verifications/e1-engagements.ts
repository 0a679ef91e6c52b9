import type { Pacte, Partenaire } from '../../../schemas/pacte.ts';
import { centimesOf, formatCentimes } from '../argent.ts';
import { fichesTenues, recettesDuPartenaire, sumOf } from '../financement.ts';
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

/** What the partner keeps for the pact, and what the budget counts of it, in cents; undefined where they agree, or one is not said. */
function differenceOf(pacte: Pacte, partenaire: Partenaire) {
  const own = recettesDuPartenaire(pacte, partenaire);
  const promised = sumOf(partenaire.engagements.filter(({ sorte }) => sorte === 'dedie'));
  const counted = sumOf(own);
  const years = new Set(own.map(({ annee }) => annee)).size;
  return promised > 0 && counted > 0 && promised * years !== counted ? { promised, counted } : undefined;
}

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
        phrase: `${nom} : aucune action ne cite ce partenaire, ni le budget. Citez-le dans la fiche où il agit.`,
      });
    if (engagements.length === 0)
      return say({ ...said, etat: 'a-justifier', phrase: `${nom} : dites ce qui est apporté.` });
    const difference = differenceOf(pacte, partenaire);
    if (difference)
      return say({
        ...said,
        etat: 'a-justifier',
        phrase: `${nom} : l’argent réservé au pacte n’est pas celui que le budget compte.`,
        calcul: `réservé au pacte, par an : ${formatCentimes(difference.promised)} ; dans le budget : ${formatCentimes(difference.counted)}`,
      });
    return engagements.every(isPrecise)
      ? say({ ...said, etat: 'conforme', phrase: `${nom} : l’engagement est précis.` })
      : say({
          ...said,
          etat: 'a-justifier',
          phrase: `${nom} : un montant, un lien ou une description manque.`,
        });
  });
