/** The code that puts the map on another page. */
import { escapeXml } from '../../texte/texte.ts';
import { queryText } from '../../adresse/requete.ts';

/** Bare map, alone on its page: the only one that other sites may frame. */
export const PATH_INTEGRER = '/carte/integrer/';

/** What a frame may do on another site: run our script, answer to its form, open our pages in a new tab; nothing else. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

/** What the embedded map keeps of the address: the comparison and an open project belong to the page. */
const KEPT = [
  'couche',
  'territoire',
  'position',
  'axe',
  'public',
  'nature',
  'region',
  'departement',
  'porteur',
  'q',
];

export function embedPath(search: string): string {
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) if (KEPT.includes(name)) kept.append(name, value);
  const query = queryText(kept);
  return `${PATH_INTEGRER}${query ? `?${query}` : ''}`;
}

/** The frame of the map, alone. */
export function embedCode(origin: string, search: string, titre: string): string {
  const src = new URL(embedPath(search), origin).href;
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(titre)}" width="100%" height="600" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}
