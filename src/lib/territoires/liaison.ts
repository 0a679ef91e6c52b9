/** The words that place something in a department, in French. */
import type { Departement } from './referentiel.ts';

/** How the reference codes the article of a name: 2 « le », 4 « les », 5 « l’ ». */
const ARTICLES: Record<number, string> = { 2: 'dans le ', 4: 'dans les ', 5: 'dans l’' };

/** { nom: « Loire-Atlantique » } → « en Loire-Atlantique »; « dans le Gers », « dans l’Ain », « à Paris ». */
export function inDepartement({ nom, typeLiaison = 3 }: Pick<Departement, 'nom' | 'typeLiaison'>): string {
  const article = ARTICLES[typeLiaison];
  if (article) return article + nom;
  // Without an article, two joined names are a land of rivers (« en Maine-et-Loire »), one is a town or an island.
  return typeLiaison === 3 || nom.includes('-et-') ? `en ${nom}` : `à ${nom}`;
}
