/** A choice among what a remark proposes, as gestures on the cells of all the rows that say the same. */
import { cleDeQuestion } from '../cle.ts';
import type { Colonne } from '../correspondance/tableau.ts';
import type { Examen } from '../examen.ts';
import type { Feuille } from '../lecture/feuille.ts';
import type { Constat } from '../lignes/constats.ts';
import { GARDER } from '../lignes/decisions.ts';
import type { PorteurConnu } from '../porteurs/porteurs.ts';
import { adresseSur, lireAdresse, texteA, type GestePreparation } from './gestes.ts';

/** The remarks that one answer settles: the same words, in the same department. */
function memesQue({ lignes }: Pick<Examen, 'lignes'>, constat: Constat): Constat[] {
  const own = cleDuConstat(constat);
  return lignes.flatMap(({ constats }) => constats.filter((autre) => cleDuConstat(autre) === own));
}

/** An empty cell is like no other. */
export const cleDuConstat = ({ sorte, champ, valeur, contexte, adresse }: Constat) =>
  [sorte, champ, valeur === '' ? adresse : cleDeQuestion(valeur) || valeur, contexte].join('\n');

interface Situation {
  examen: Pick<Examen, 'lignes'>;
  feuille: Feuille;
  colonnes: readonly Colonne[];
  porteurs: readonly PorteurConnu[];
}

/** What is decided of words that stay in their cell: the words of the source for a public are kept beside ours. */
const isSansCase = ({ sorte, champ }: Constat, decision: string) =>
  decision === GARDER || decision === '0' || champ === 'ligne' || sorte === 'public-inconnu';

/** `decision`: that of a proposition, or an id of the list of axes or publics; « garder » keeps the words. */
export function choisir(constat: Constat, decision: string, situation: Situation): GestePreparation {
  const { champ, valeur, contexte } = constat;
  if (isSansCase(constat, decision))
    return { sorte: 'decision', decision: { champ, valeur, contexte, decision } };
  const memes = memesQue(situation.examen, constat);
  if (champ === 'territoire' || champ === 'codes') {
    const lettre = situation.colonnes.find((colonne) => colonne.champ === 'codes')?.lettre ?? '';
    const cases = memes.map(({ adresse }): [string, string] => [
      adresseSur(lettre, (lireAdresse(adresse)?.rang ?? 0) + 1),
      decision,
    ]);
    return { sorte: 'cases', cases };
  }
  const porteur = situation.porteurs.find(({ id }) => id === decision);
  if (champ === 'porteur' && !porteur)
    return { sorte: 'decision', decision: { champ, valeur, contexte, decision } };
  const cases = memes.map(({ adresse }): [string, string] => {
    const avant = texteA(situation.feuille, adresse) ?? '';
    return [
      adresse,
      porteur?.nom ?? (avant.includes(valeur) && valeur !== '' ? avant.replace(valeur, decision) : decision),
    ];
  });
  return { sorte: 'cases', cases };
}
