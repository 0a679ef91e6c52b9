import type { Touche } from '../../lib/recherche/execution.ts';

/** A page or a project that answers, with what is shown of it: fetched when it is. */
export interface ToucheLisible extends Touche {
  /** `excerpt`: HTML with <mark> and nothing else. */
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
