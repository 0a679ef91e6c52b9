import type { FicheDuPacte } from '../../../schemas/pacte.ts';
import { centimesOf, formatCentimes, type Saisie } from '../argent.ts';
import { fichesTenues } from '../financement.ts';
import { sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('f5', 'budget-equilibre');

interface Ligne {
  annee: string;
  montant: Saisie;
}

/** Cents by year; undefined when a line cannot be read. */
function byYear(lignes: readonly Ligne[]): Map<string, number> | undefined {
  const sums = new Map<string, number>();
  for (const { annee, montant } of lignes) {
    const cents = centimesOf(montant);
    if (cents === undefined) return undefined;
    sums.set(annee.trim(), (sums.get(annee.trim()) ?? 0) + cents);
  }
  return sums;
}

function differences(out: Map<string, number>, into: Map<string, number>): string[] {
  return [...new Set([...out.keys(), ...into.keys()])].sort().flatMap((year) => {
    const [spent, got] = [out.get(year) ?? 0, into.get(year) ?? 0];
    if (spent === got) return [];
    return `${year || 'sans année'} : dépenses ${formatCentimes(spent)}, recettes ${formatCentimes(got)}`;
  });
}

function checkFiche({ id, depenses, recettes, resteEnFinDAnnee }: FicheDuPacte): Avis {
  const said = { objet: id, champ: `fiches.${id}.depenses` };
  const reste = centimesOf(resteEnFinDAnnee) ?? 0;
  if (depenses.length === 0 && recettes.length === 0 && reste === 0)
    return say({ ...said, etat: 'sans-objet', phrase: 'Cette action n’a pas de budget.' });
  const out = byYear(depenses);
  const into = byYear(recettes.filter(({ origine }) => origine !== 'V'));
  if (!out || !into) return say({ ...said, etat: 'non-verifiable', phrase: 'Un montant ne se lit pas.' });
  const wrong = differences(out, into);
  const spent = [...out.values()].reduce((sum, it) => sum + it, 0);
  // A rest is a part of what was to be spent.
  if (reste > spent) wrong.push(`reste de ${formatCentimes(reste)}`);
  return wrong.length === 0
    ? say({ ...said, etat: 'conforme', phrase: 'Dépenses et recettes sont égales, année par année.' })
    : say({
        ...said,
        etat: 'a-corriger',
        phrase: spent === 0 ? 'Rien n’est dépensé.' : 'Dépenses et recettes diffèrent.',
        calcul: wrong.join(' ; '),
      });
}

/** F5: expenses equal income, by action and by year. */
export const checkEquilibre: Verification = (pacte) => fichesTenues(pacte).map(checkFiche);
