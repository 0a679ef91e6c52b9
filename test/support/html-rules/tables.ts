/** Tables of data (RGAA 5): named, with headers that say what they head. */
import type { HTMLElement } from 'node-html-parser';
import { squeezed, spokenText } from './name.ts';
import { shown, tagged, tagOf, type Survey } from './survey.ts';

const SCOPES = ['col', 'row'];

/** Each table has a title, each header a scope, each row a header, each column that has cells a header. */
export function tableFaults(survey: Survey): string[] {
  return tagged(survey, 'table').flatMap((table) => [
    ...(isNamed(table) ? [] : [`tableau sans titre : ${shown(table)}`]),
    ...table
      .querySelectorAll('th')
      .filter((th) => !SCOPES.includes(th.getAttribute('scope') ?? ''))
      .map((th) => `en-tête sans scope : ${shown(th)}`),
    ...rowsWithoutHeader(table).map((row) => `ligne sans en-tête : ${shown(row)}`),
    ...(isComplex(table) && squeezed(spokenText(captionOf(table) ?? table)).length < 30
      ? [`tableau complexe sans résumé : ${shown(table)}`]
      : []),
  ]);
}

const captionOf = (table: HTMLElement) => table.children.find((child) => tagOf(child) === 'caption');
const isNamed = (table: HTMLElement) =>
  captionOf(table) !== undefined || table.hasAttribute('aria-label') || table.hasAttribute('aria-labelledby');
/** Headers that head neither a whole row nor a whole column. */
const isComplex = (table: HTMLElement) =>
  table.querySelector('th[scope=rowgroup], th[scope=colgroup]') !== null;

/** Rows of the body whose first cell, or the one that spans down to them, is no header. */
function rowsWithoutHeader(table: HTMLElement): HTMLElement[] {
  const bodies = table.children.filter((child) => tagOf(child) === 'tbody');
  return bodies.flatMap((body) =>
    body.children.filter(
      (row) => row.children.length > 0 && !row.children.some((cell) => tagOf(cell) === 'th'),
    ),
  );
}
