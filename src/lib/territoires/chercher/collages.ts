/** Names typed without their spaces: « lehavre », « saintdenis », « laferte ». */

const COUPES: [debut: string, mot: string, reste: number][] = [
  ['sainte', 'sainte', 2],
  ['saint', 'saint', 2],
  ['ste', 'sainte', 4],
  ['st', 'saint', 4],
  ['les', 'les', 3],
  ['le', 'le', 3],
  ['la', 'la', 3],
  ['l', 'l', 4],
];

/** The same words with the first one cut after an article or a saint, in every way that it can be. */
export function cutsOf([first = '', ...others]: string[]): string[][] {
  return COUPES.filter(
    ([debut, , reste]) => first.startsWith(debut) && first.length >= debut.length + reste,
  ).map(([debut, mot]) => [mot, first.slice(debut.length), ...others]);
}
