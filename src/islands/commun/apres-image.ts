/** What is said of a page comes after the image that its reader waits for: many calls before it make one, with the latest value. */
export function afterPaint<T>(act: (value: T) => void, signal: AbortSignal): (value: T) => void {
  let latest: T;
  let isWaiting = false;
  return (value) => {
    latest = value;
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting = false;
        if (!signal.aborted) act(latest);
      }),
    );
  };
}
