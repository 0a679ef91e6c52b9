/** Many small files of data that one page of the site renders together: a page each would cost more than its writing. */

/** By their paths without « .json », beside each other: « noms/au » → its data. */
type Ensemble = ReadonlyMap<string, unknown>;

const TYPE = 'application/vnd.atlas.ensemble+json';
/** The path of the page that renders them all; nothing is written there. */
const TOUS = 'ensemble';

/** The paths of « [fichier].json.ts »: one for all when the site is built; a file each while one writes, asked for one by one. */
export const pathsOfEnsemble = (ensemble: Ensemble, isDev: boolean) =>
  isDev
    ? [...ensemble].map(([fichier, data]) => ({ params: { fichier }, props: { data } }))
    : [{ params: { fichier: TOUS }, props: { ensemble } }];

/** What such a page answers. */
export function answerEnsemble(props: { data?: unknown; ensemble?: Ensemble }): Response {
  if (!props.ensemble) return Response.json(props.data);
  const texts = [...props.ensemble].map(([path, data]) => [`${path}.json`, JSON.stringify(data)]);
  return Response.json(texts, { headers: { 'content-type': TYPE } });
}

export const isEnsemble = (contentType: string): boolean => contentType === TYPE;

/** The files of an answer: « noms/au.json » and its text. */
export const readEnsemble = (text: string): [path: string, text: string][] =>
  JSON.parse(text) as [string, string][];
