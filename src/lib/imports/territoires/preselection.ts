/** Of thousands of places, those that may answer to some words: tens of thousands of wordings are searched. */
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { isNombre, motsForts } from '../../territoires/chercher/mots.ts';

/** Letters of a gram. */
const GRAM = 3;
/** A slip in the letters before this place leaves the gram that begins there, a slip after leaves the first one. */
const SECOND = GRAM + 1;

type Preselection = (mots: readonly string[], coquilles: boolean) => Lieu[];

/** No place that the finder would keep is left out, and those that are given stand in their order. */
export function makePreselection(lieux: readonly Lieu[]): Preselection {
  const rangs = indexer(lieux);
  const tous = [...lieux];

  /** Undefined when the word is too short to tell, or is a number, which the postcodes of a place may answer to. */
  function rangsDuMot(mot: string, coquilles: boolean): readonly number[] | undefined {
    if (isNombre(mot) || mot.length < (coquilles ? SECOND + GRAM : GRAM)) return undefined;
    const first = rangs.get(mot.slice(0, GRAM)) ?? [];
    return coquilles ? [...first, ...(rangs.get(mot.slice(SECOND, SECOND + GRAM)) ?? [])] : first;
  }

  return (mots, coquilles) => {
    const colle = mots.join('');
    const listes = motsForts([...mots]).flatMap((mot) => {
      const liste = rangsDuMot(mot, coquilles);
      return liste ? [liste] : [];
    });
    const [first] = listes.toSorted((a, b) => a.length - b.length);
    if (!first || colle.length < GRAM) return tous;
    // A name may begin with the letters of several words: « lehav ».
    const own = new Set([...first, ...(rangs.get(colle.slice(0, GRAM)) ?? [])]);
    return [...own].sort((a, b) => a - b).flatMap((rang) => lieux[rang] ?? []);
  };
}

/** The ranks of the places by the grams of their words, and by the first of their name in one word. */
function indexer(lieux: readonly Lieu[]): Map<string, number[]> {
  const rangs = new Map<string, number[]>();
  for (const [rang, { forts, contexte, colle }] of lieux.entries())
    for (const gram of new Set([colle.slice(0, GRAM), ...[...forts, ...contexte].flatMap(gramsOf)])) {
      const own = rangs.get(gram);
      if (own) own.push(rang);
      else rangs.set(gram, [rang]);
    }
  return rangs;
}

function gramsOf(mot: string): string[] {
  const grams: string[] = [];
  for (let start = 0; start + GRAM <= mot.length; start += 1) grams.push(mot.slice(start, start + GRAM));
  return grams;
}
