/** What is said of a map comes after it is drawn: many calls before the next image make one. */
export function afterPaint(act: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting = false;
        if (!signal.aborted) act();
      }),
    );
  };
}
