/**
 * The root of the site in the addresses of the browser: « / », or « /atlas/ » where it is published as a folder of another site.
 * Code writes every address from « / »; the build moves them all (src/tools/build/transposition.ts), the one below included.
 * Only what takes addresses to pieces, or makes them of pieces, needs to know.
 */
export const RACINE = new URL('.', new URL('/index.html', 'https://a')).pathname;

/** « /atlas/leviers/01-enfance/ » → « /leviers/01-enfance/ » */
export const sansRacine = (pathname: string): string =>
  pathname.startsWith(RACINE) ? `/${pathname.slice(RACINE.length)}` : pathname;
