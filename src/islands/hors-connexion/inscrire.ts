/**
 * Calls the guardian (src/hors-connexion), once the page is there and nothing else is to be done. On every page: it is short,
 * and has no import, so that it stays one file for the whole site.
 */
/** That of src/lib/memoire/cles.ts (a test says so). */
const CLE = 'atlas:hors-connexion';
/** Read apart from `new URL`, where Vite would look for the file before it is built. */
const here = import.meta.url;
const inscrire = () => navigator.serviceWorker.register(new URL('../sw.js', here)).catch(() => undefined);

/** A browser that refuses to keep a choice is not asked to keep pages. */
function isWanted(): boolean {
  try {
    return localStorage.getItem(CLE) === null;
  } catch {
    return false;
  }
}

// Not in a frame of another site, nor while one writes.
if (import.meta.env.PROD && 'serviceWorker' in navigator && self === top) {
  /** `detail`: whether the reader wants pages to be kept. */
  addEventListener('atlas:hors-connexion', ({ detail }) => {
    if (detail) localStorage.removeItem(CLE);
    else localStorage.setItem(CLE, 'non');
    if (detail) void inscrire();
  });
  addEventListener('load', () => setTimeout(() => void (isWanted() && inscrire()), 1000));
}
