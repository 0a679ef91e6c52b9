/** What Pagefind has kept of each page of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Fragment {
  /** The number of the page in the index. */
  id: string;
  url: string;
  content: string;
  meta: { title?: string };
}

type Kept = Omit<Fragment, 'id'>;

/** The fragments of an index written in `pagefind`, by number: a signature, then JSON, compressed; several in a file of a group. */
export function readFragments(pagefind: string): Fragment[] {
  const folder = join(pagefind, 'fragment');
  return readdirSync(folder)
    .flatMap((file) => {
      const json = gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .replace(/^pagefind_dcd/, '');
      return file.includes('_group_')
        ? Object.entries(JSON.parse(json) as Record<string, Kept>)
        : [[file.replace(/\.pf_fragment$/, ''), JSON.parse(json) as Kept] as const];
    })
    .map(([id, kept]) => ({ ...kept, id }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
