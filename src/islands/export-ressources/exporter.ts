/** Writes the file of some resources; loaded when the reader asks for one. */
import { toBibtex } from '../../lib/ressources/bibtex.ts';
import { toRessourcesCsv } from '../../lib/ressources/csv.ts';
import type { FicheRessource } from '../../lib/ressources/fiche.ts';
import { download } from '../commun/download.ts';
import { fetchJson } from '../commun/fetch-json.ts';

/** `name`: how the file is called in the reader’s downloads. @throws as `fetchJson`. */
export async function saveRessources(ids: string[], isBibtex: boolean, name: string): Promise<void> {
  const ressources = await fetchJson<FicheRessource[]>('/donnees/ressources.json');
  const kept = ressources.filter(({ id }) => ids.includes(id));
  const text = isBibtex ? toBibtex(kept) : toRessourcesCsv(kept);
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);
}
