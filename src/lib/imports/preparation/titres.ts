/** How we title the columns of the files that we give: the first words by which the import knows each field. */
import type { NousPourImport } from './nous.ts';

export function titreDe(titres: NousPourImport['titres'], champ: string): string {
  return titres.find((titre) => titre.jeu === 'projets' && titre.champ === champ)?.titres[0] ?? champ;
}
