/** The amounts of a row: the whole, and the share of the State. */
import { formatEuros } from '../../texte/euros.ts';
import type { CelluleLue } from '../lecture/cellule.ts';
import { lue, type Lecture } from '../valeurs/lecture.ts';
import { lireMontant, lirePartDeMontant } from '../valeurs/montant.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { saysPourcentage } from '../valeurs/unite.ts';
import { citer, lireCase } from './cases.ts';
import { SI_JUSTE } from './constats.ts';
import { GARDER, IGNORER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';

interface MontantsLus {
  montantEuros: number | undefined;
  montantNote: string;
  partEtatEuros: number | undefined;
}

export function lireMontants(lecteur: Lecteur, interpretations: string[]): MontantsLus {
  const titres = { part: lecteur.titre('partEtatEuros'), total: lecteur.titre('montantEuros') };
  const { note: montantNote, ...montant } = lireEuros(lecteur, 'montantEuros', undefined, (cellule) =>
    lireMontant(cellule, undefined, titres.total),
  );
  const isSansTotal = saysPourcentage(titres.part) && !lecteur.has('montantEuros');
  const part = isSansTotal
    ? garderPourcentage(lecteur)
    : lireEuros(lecteur, 'partEtatEuros', montant.valeur, (cellule) =>
        lirePartDeMontant(cellule, montant.valeur, titres),
      );
  if (part.note) interpretations.push(`Part de l’État : ${part.note}.`);
  return {
    montantEuros: montant.valeur,
    montantNote,
    partEtatEuros: comparerPart(
      lecteur,
      arrondir(part.valeur, montant.valeur, interpretations),
      montant.valeur,
    ),
  };
}

function lireEuros(
  lecteur: Lecteur,
  champ: string,
  total: number | undefined,
  lire: (cellule: CelluleLue | undefined) => Lecture<number>,
) {
  const { valeur, note, mots } = lireCase(lecteur, {
    ...{ champ, sorte: 'montant-illisible' },
    lire,
    lireReponse: (reponse) =>
      ZERO.test(reponse) ? lue(0) : lireMontant(reponse, total, titreDeReponse(lecteur.titre(champ))),
    propositions: ZERO.test(lecteur.texte(champ)) ? [C_EST_ZERO] : [],
  });
  if (note && valeur !== undefined)
    lecteur.dire('montant-interprete', champ, {
      probleme: `compris comme ${formatEuros(valeur)} (${note}) : à vérifier`,
      remede: SI_JUSTE,
    });
  return { valeur, note: note ?? (mots === undefined ? '' : citer(mots)) };
}

/** In a table, « 0 » may be an empty cell; in an answer, it is a true zero. */
const ZERO = /^0(?:[.,]0+)?(?:\s?€)?$/;
const C_EST_ZERO = { decision: '0', nom: 'c’est bien zéro' };

/** Percentages of a table that has no total: one fact for all its rows, no question for each. */
function garderPourcentage(lecteur: Lecteur): { valeur: undefined; note: string } {
  const texte = lecteur.texte('partEtatEuros');
  if (isInconnu(texte)) return { valeur: undefined, note: '' };
  const dit = `${texte.replace(/ ?%$/, '')} %`;
  lecteur.dire('montant-interprete', 'partEtatEuros', {
    probleme: `${dit} de quel montant ? le tableau n’a pas de colonne du total : ces mots sont gardés, sans montant`,
    remede: 'dire quelle colonne est le montant total, s’il y en a une',
  });
  return { valeur: undefined, note: `${citer(dit)} sans dire de quel total` };
}

/** An answer is in euros, whatever the title says, save under « % », where a plain number stays a percentage. */
const titreDeReponse = (titre: string) => (saysPourcentage(titre) ? titre : '');

/** What rounding may add to a part of a whole. */
const ARRONDI = 1;

/** A part that passes the whole by its cents is the whole, which is said. */
function arrondir(
  part: number | undefined,
  total: number | undefined,
  interpretations: string[],
): number | undefined {
  const isArrondie = part !== undefined && total !== undefined && part > total && part <= total + ARRONDI;
  if (!isArrondie) return part;
  interpretations.push(
    `Part de l’État : la source écrit ${formatEuros(part)}, le total arrondi est gardé pour elle.`,
  );
  return total;
}

function comparerPart(
  lecteur: Lecteur,
  part: number | undefined,
  total: number | undefined,
): number | undefined {
  if (part === undefined || total === undefined || part <= total) return part;
  // Elsewhere, the same number may be right: the answer holds for this row.
  const [brute, tout] = [lecteur.brut('partEtatEuros'), lecteur.brut('montantEuros')];
  const valeur = `${brute}, total ${tout} : ${lecteur.nom}`;
  const reponse = lecteur.reponse('partEtatEuros', valeur);
  if (reponse === GARDER) return part;
  if (reponse === IGNORER) return undefined;
  const dite = lireMontant(reponse ?? null, total);
  if (dite.etat === 'lue' && dite.valeur <= total) {
    const phrase = `Part de l’État : la source écrit « ${brute} », plus que le total ; une personne a choisi ${formatEuros(dite.valeur)}.`;
    lecteur.choix.push({ champ: 'partEtatEuros', phrase });
    return dite.valeur;
  }
  const lu = dite.etat === 'lue' ? dite.valeur : part;
  lecteur.dire('part-superieure', 'partEtatEuros', {
    ...{ valeur, vu: brute },
    probleme: `la part de l’État (${formatEuros(lu)}) dépasse le montant total (${formatEuros(total)})`,
    remede: `écrire la part de l’État, ${formatEuros(total)} au plus ; si le total est faux, le corriger dans le tableau`,
  });
  return undefined;
}
