/** The files of the site that the islands read. They are made at build by the code that gives their types. */

/** Milliseconds after which a file that has not come is given up: long enough for a slow line. */
const PATIENCE = 60_000;

/** The site has answered that it does not give the file. */
export class FetchError extends Error {
  readonly status: number;

  constructor(path: string, status: number) {
    super(`${path} n’a pas pu être lu (réponse ${status}).`);
    this.status = status;
  }
}

/**
 * Waits a minute, or until the `signal` of the caller.
 * @throws {FetchError} when the site refuses; {TypeError} when the network fails; {DOMException} when it is too late.
 */
export async function fetchFile(path: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE), ...options });
  if (!response.ok) throw new FetchError(path, response.status);
  return response;
}

/** @throws as `fetchFile`, and {SyntaxError} when what comes is not JSON. */

export async function fetchJson<T>(path: string, options?: RequestInit): Promise<T> {
  return (await (await fetchFile(path, options)).json()) as T;
}

/** Asks once, with what the first call says; a failure is not kept: the next call asks again. */
export function once<A extends unknown[], T>(ask: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let asked: Promise<T> | undefined;
  return (...args) => {
    asked ??= ask(...args).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
