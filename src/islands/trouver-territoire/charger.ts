import { orNewVersion } from '../commun/nouvelle-version.ts';
import type * as Lecture from './lecture.ts';

let lecture: typeof Lecture | undefined;

/**
 * The search itself comes with the first use of the field: a page that is only read does not pay for it. Kept at hand:
 * asking again for a module takes a turn of the browser, which each letter would wait for.
 */
export async function loadLecture() {
  lecture ??= await orNewVersion(import('./lecture.ts'));
  return lecture;
}
