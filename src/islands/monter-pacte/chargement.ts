/** Parts of the assistant that are loaded when asked for. */
import { orNewVersion } from '../commun/nouvelle-version.ts';

/**
 * A browser remembers that a module did not come, until the page is read again: none is asked for without a network, so that
 * the next click can.
 * @throws {Error} when there is no network, or when the module does not come.
 */
export function load<T>(ask: () => Promise<T>): Promise<T> {
  if (!navigator.onLine) return Promise.reject(new Error('Pas de connexion.'));
  return orNewVersion(ask());
}

/** The same of what is kept with the page on the device: its guardian gives it without a network. */
export const loadKept = <T>(ask: () => Promise<T>): Promise<T> =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller ? orNewVersion(ask()) : load(ask);
