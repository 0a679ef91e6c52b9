/** What may come before it is asked for, without taking from what the reader sees. */

interface ReseauEconome {
  connection?: { saveData?: boolean };
}

/** Does it once the page has loaded and has nothing else to do; never for a reader who spares data, nor after `signal`. */
export function whenResting(action: () => void, signal: AbortSignal): void {
  const { connection }: Navigator & ReseauEconome = navigator;
  if (connection?.saveData) return;
  const rest = () => {
    const start = () => {
      if (!signal.aborted) action();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: LONGEST_MS });
    else setTimeout(start, LONGEST_MS);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true, signal });
}

const LONGEST_MS = 2000;
