/** What was opened is kept within bounds. */
import { isPage } from './liste.ts';
import { hasEmpreinte } from './strategie.ts';

const PAGES = 60;
const DONNEES = 200;

/** The addresses to let go, the oldest first; the scripts and sheets that pages share stay. `adresses`: oldest first. */
export function tropOf(adresses: readonly string[]): string[] {
  const pages = adresses.filter(isPage);
  const donnees = adresses.filter((adresse) => !isPage(adresse) && !hasEmpreinte(adresse));
  return [...pages.slice(0, -PAGES), ...donnees.slice(0, -DONNEES)];
}
