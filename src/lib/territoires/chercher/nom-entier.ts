/** Which of the places found bear, whole, the name that was typed: « Saint » is not « Le Saint ». */
import { ARRONDISSEMENT, isSaint, motsForts } from './mots.ts';
import type { Lieu } from './entree.ts';
import type { Trouve } from './reponse.ts';

/** Hyphens, accents, apostrophes and case do not count; an article may be left out, the department or a postcode added. */
function isNomEntier(mots: readonly string[], lieu: Lieu): boolean {
  if (mots.join('') === lieu.colle) return true;
  const own = motsForts([...mots], lieu.forts).filter(
    (mot) => lieu.forts.includes(mot) || !isAdded(mot, lieu),
  );
  return own.join(' ') === lieu.forts.join(' ') && !own.every(isSaint);
}

const isAdded = (mot: string, { contexte, codesPostaux }: Lieu) =>
  contexte.includes(mot) || codesPostaux.includes(mot);

/** Those that bear the name today, else those that bore it; with `strict`, its small words too. */
export function keepNommes<T extends Trouve>(
  trouves: readonly T[],
  mots: readonly string[],
  strict: boolean,
): T[] {
  const nommes = trouves.filter(
    ({ exact, lieu }) => exact && (strict ? mots.join(' ') === lieu.mots.join(' ') : isNomEntier(mots, lieu)),
  );
  const actuels = nommes.filter(({ lieu: { ancien } }) => !ancien || ancien.nature === ARRONDISSEMENT);
  return actuels.length > 0 ? actuels : nommes;
}
