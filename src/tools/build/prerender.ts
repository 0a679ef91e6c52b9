/** Astro's own prerenderer, in an order of our choice: other work can go on beside the pages that come last. */
import type { AstroPrerenderer } from 'astro';

interface Demande {
  /** Whether a path is rendered after the others: « /territoires/80-somme/ ». */
  isLast: (pathname: string) => boolean;
  /** Whether the text of another path is kept for `onFirstRendered`. */
  isKept: (pathname: string, contentType: string) => boolean;
  /** Called once, with the texts kept by path, when every path but the last ones is rendered. */
  onFirstRendered: (texts: Map<string, string>) => void;
}

export function prerenderLast(
  astro: AstroPrerenderer,
  { isLast, isKept, onFirstRendered }: Demande,
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
      const { pathname } = new URL(request.url);
      if (isLast(pathname)) return result;
      const response = result instanceof Response ? result : result.response;
      if (isKept(pathname, response.headers.get('content-type') ?? ''))
        texts.set(pathname, await response.clone().text());
      if (--left === 0) tell();
      return result;
    },
    async teardown() {
      // Astro renders a path that two routes share only once: the count may not have come down to zero.
      if (Number.isFinite(left)) tell();
      await astro.teardown?.();
    },
  };
}
