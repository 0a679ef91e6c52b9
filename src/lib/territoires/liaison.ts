/** The words that place something in a department, in French. */
import type { Departement } from './referentiel.ts';

/** How the reference codes the article of a name: 2 « le », 4 « les », 5 « l’ ». */
const ARTICLES: Record<number, string> = { 2: 'dans le ', 4: 'dans les ', 5: 'dans l’' };

/** How the reference codes what links « le département » to a name: 0 « de », 1 « d’ », 2 « du », 3 « de la »… */
const LIENS: Record<number, string> = { 0: 'de ', 1: 'd’', 2: 'du ', 3: 'de la ', 4: 'des ', 5: 'de l’' };

/** { nom: « Rhône » } → « du Rhône »; « de l’Ain », « des Landes », « de la Loire », « de Paris », « d’Ille-et-Vilaine ». */
export function ofDepartement({ nom, typeLiaison = 0 }: Pick<Departement, 'nom' | 'typeLiaison'>): string {
  return (LIENS[typeLiaison] ?? 'de ') + nom;
}

/** { nom: « Loire-Atlantique » } → « en Loire-Atlantique »; « dans le Gers », « dans l’Ain », « à Paris ». */
export function inDepartement({ nom, typeLiaison = 3 }: Pick<Departement, 'nom' | 'typeLiaison'>): string {
  const article = ARTICLES[typeLiaison];
  if (article) return article + nom;
  // Without an article, two joined names are a land of rivers (« en Maine-et-Loire »), one is a town or an island.
  return typeLiaison === 3 || nom.includes('-et-') ? `en ${nom}` : `à ${nom}`;
}
