/**
 * Astro's own prerenderer, in an order of our choice, so that other work goes on beside the pages that come last; and each page
 * is read once, for its file and for who keeps its text.
 */
import type { AstroPrerenderer } from 'astro';

interface Demande {
  /** Whether a path is rendered after the others: « /territoires/80-somme/ ». */
  isLast: (pathname: string) => boolean;
  /** Whether the text of another path is kept for `onFirstRendered`. */
  isKept: (pathname: string, contentType: string) => boolean;
  /** Called once, with the texts kept by path, when every path but the last ones is rendered. */
  onFirstRendered: (texts: Map<string, string>) => void;
  /** Writes what is rendered at a path; false where Astro must. */
  write: (rendu: FichierRendu) => boolean;
}

export interface FichierRendu {
  pathname: string;
  /** « page », « endpoint » */
  type: string;
  contentType: string;
  /** The text of a page, the bytes of another file. */
  body: string | Buffer<ArrayBuffer>;
}

export function prerenderLast(
  astro: AstroPrerenderer,
  { isLast, isKept, onFirstRendered, write }: Demande,
): AstroPrerenderer {
  let texts = new Map<string, string>();
  let left = Infinity;
  const tell = () => {
    left = Infinity;
    const all = texts;
    // Nothing is kept here beyond its use: the pages to come may be thousands.
    texts = new Map();
    onFirstRendered(all);
  };
  const keep = ({ pathname, contentType, body }: FichierRendu) => {
    if (isLast(pathname)) return;
    if (isKept(pathname, contentType)) texts.set(pathname, body.toString());
    if (--left === 0) tell();
  };
  return {
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      const isFirst = ({ pathname }: { pathname: string }) => !isLast(pathname);
      const first = paths.filter(isFirst);
      left = first.length;
      return [...first, ...paths.filter((path) => !isFirst(path))];
    },
    async render(request, options) {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const rendu = await readRendu(request, options.routeData.type, response);
      keep(rendu);
      // Astro writes no file for a response without a body.
      const body = response.ok && write(rendu) ? null : rendu.body;
      return new Response(body, response);
    },
    async teardown() {
      // Astro renders a path that two routes share only once: the count may not have come down to zero.
      if (Number.isFinite(left)) tell();
      await astro.teardown?.();
    },
  };
}

async function readRendu({ url }: Request, type: string, response: Response): Promise<FichierRendu> {
  const contentType = response.headers.get('content-type') ?? '';
  const isPage = contentType.includes('text/html');
  return {
    pathname: new URL(url).pathname,
    type,
    contentType,
    body: isPage ? await response.text() : Buffer.from(await response.arrayBuffer()),
  };
}
