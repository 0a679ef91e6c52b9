import { CLES } from '../../lib/memoire/cles.ts';

/** Calls back when the folder may be another: a new address, another tab, or « Back » that shows an old page again. */
export function watchFolder(follow: () => void, signal: AbortSignal): void {
  addEventListener('hashchange', follow, { signal });
  addEventListener('storage', ({ key }) => key !== CLES.dossier || follow(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && follow(), { signal });
}
