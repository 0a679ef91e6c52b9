/**
 * A page opened before a new version of the site was put online may ask for files that are gone. Whatever asks for a file or
 * for a module goes through here, so that the reader is told, and offered to reload, instead of being sent to the network.
 */
import { make } from './dom.ts';

/** Milliseconds for the page to be read again. */
const PATIENCE = 3000;
/** Milliseconds after which a module that has not come is given up, as files are: nothing else would ever say it. */
const TROP = 60_000;

/** @throws {Error} when it is too late. */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Trop tard.')), TROP);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Answers that say: no longer here. */
const isGoneStatus = (status: number) => status === 404 || status === 410;

/** The names of these files change, or their content, with each version. */
const isOfVersion = ({ name }: PerformanceEntry) => /\/(?:_astro|pagefind)\//.test(new URL(name).pathname);

/** Whether a module or a sheet that the page asked for is no longer there. */
function hasLostFile(): boolean {
  const entries = performance.getEntriesByType('resource');
  return entries.some(
    (entry) =>
      entry instanceof PerformanceResourceTiming && isGoneStatus(entry.responseStatus) && isOfVersion(entry),
  );
}

/** Where the browser does not tell the answers: whether the page, as it is online, names other scripts than ours. */
async function hasOtherScripts(): Promise<boolean> {
  try {
    const asked = { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) } as const;
    const page = await (await fetch(location.pathname, asked)).text();
    return [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')].some(
      ({ src }) => !page.includes(new URL(src).pathname),
    );
  } catch {
    return false;
  }
}

/** Whether a file that was asked for is no longer there. */
const isAbsence = (error: unknown) =>
  error instanceof Error && 'status' in error && isGoneStatus(Number(error.status));

/** Hands over the module or the file that comes; a failure too, once told to the reader if a new version explains it. */
export async function orNewVersion<T>(asked: Promise<T>): Promise<T> {
  try {
    return await inTime(asked);
  } catch (error) {
    // Whoever hears of the failure knows then what explains it.
    if (isAbsence(error) || hasLostFile() || (await hasOtherScripts())) tellNewVersion();
    throw error;
  }
}

/** What would advise otherwise (« vérifiez votre connexion »), when nothing better explains the failure; parts of a page have `data-panne`. */
export function unlessNewVersion(advice: string): string {
  return document.querySelector('[data-nouvelle-version]') ? '' : advice;
}

/** Says it once, in sight wherever the reader is: the page stays readable, the address keeps its state. */
function tellNewVersion(): void {
  if (document.querySelector('[data-nouvelle-version]')) return;
  const said = make('span', {}, 'Une nouvelle version de l’Atlas est en ligne. ');
  const reload = make('button', { type: 'button', class: 'button' }, 'Recharger la page');
  reload.addEventListener('click', () => location.reload());
  const notice = make('p', { class: 'card screen-only', 'data-nouvelle-version': '', role: 'alert' });
  notice.style.cssText =
    'position: fixed; inset: auto 0 var(--space-4); z-index: 20; width: fit-content; max-width: calc(100% - 2rem); margin-inline: auto';
  document.body.append(notice);
  // An alert is read aloud when words come into it.
  notice.append(said, reload);
}
