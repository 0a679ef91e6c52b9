/** The present address of the page of a territory whose name or number has changed. */
import { pathOfToday } from '../../lib/territoires/retrouver.ts';
import { loadFonds } from '../trouver-territoire/lecture.ts';

/** Undefined when the address names no territory that is known, or is the present one. @throws {Error} when the network fails. */
export async function findToday(pathname: string): Promise<string | undefined> {
  const path = pathOfToday(pathname, await loadFonds());
  return path === pathname ? undefined : path;
}
