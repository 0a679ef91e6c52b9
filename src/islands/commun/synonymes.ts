/** What people say for what pages write, fetched on the first search only. */
import {
  readSynonymes,
  sansSynonymes,
  type LigneSynonyme,
  type TableSynonymes,
} from '../../lib/mots/synonymes.ts';
import { fetchJson, once } from './fetch-json.ts';

const readFichier = once(async () =>
  readSynonymes(await fetchJson<LigneSynonyme[]>('/donnees/synonymes.json')),
);

/** Without the file, words are searched as they are. Never throws. */
export function fetchSynonymes(): Promise<TableSynonymes> {
  return readFichier().catch(() => sansSynonymes);
}
