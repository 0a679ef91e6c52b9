/** The present address of the page of a territory whose name or number has changed. */
import { pathOfToday } from '../../lib/territoires/retrouver.ts';
import { loadFonds } from '../trouver-territoire/lecture.ts';
import { FetchError, fetchFile } from './fetch-json.ts';

/** Undefined when the address names no territory that is known, or is the present one. @throws {Error} when the network fails. */
export async function findToday(pathname: string): Promise<string | undefined> {
  const path = pathOfToday(pathname, await loadFonds());
  return path === pathname ? undefined : path;
}

/** The page of today in place of one that the site no longer has. @throws the `error` of the first reading when there is none. */
export async function fetchToday(pathname: string, error: unknown): Promise<Response> {
  const today = error instanceof FetchError ? await findToday(pathname) : undefined;
  if (today === undefined) throw error;
  return fetchFile(today);
}
