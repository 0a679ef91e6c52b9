/** A page that was kept says so, in its header. */
import { PAGE_HORS_CONNEXION } from '../lib/hors-connexion/liste.ts';
import { formatDate } from '../lib/texte/dates.ts';

/** Why the copy is shown: the network is cut, or too slow. */
export type Cause = 'coupe' | 'lent';

const SAID: Record<Cause, string> = { coupe: 'Pas de réseau', lent: 'Le réseau est lent' };

/** `scope`: the root of the site. The answer keeps its headers, but for those of a body that has changed. */
export async function direCopie(kept: Response, cause: Cause, scope: string): Promise<Response> {
  const html = await kept.text();
  const headers = new Headers(kept.headers);
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return new Response(html.replace('</header>', `${noticeOf(kept, cause, scope)}</header>`), { headers });
}

function noticeOf({ headers }: Response, cause: Cause, scope: string): string {
  const day = new Date(headers.get('date') ?? '');
  const since = Number.isNaN(day.getTime()) ? '' : ` le ${formatDate(day.toISOString().slice(0, 10))}`;
  const link = `<a href="${new URL(PAGE_HORS_CONNEXION, scope).pathname}">ce qui est gardé</a>`;
  return `<p class="page copie-gardee small screen-only">${SAID[cause]}\u00a0: vous lisez une copie gardée${since}. Voir ${link}.</p>`;
}
