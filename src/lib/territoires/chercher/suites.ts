/** Series of numbers and of beginnings as text: each by its difference with the one before, what they share said once. */

const BASE = 36;

/** A number that follows a group: 142 of « 34 ». */
type Membre = [groupe: string, nombre: number];

/** « 34:3w 2 5 35:1 »: the numbers of a group by their differences, in base 36; a group that comes back starts again. */
export function packSuite(membres: Membre[]): string {
  let [groupe, last] = ['', 0];
  const parts = membres.map(([own, nombre]) => {
    const isSame = own === groupe;
    const step = (nombre - (isSame ? last : 0)).toString(BASE);
    [groupe, last] = [own, nombre];
    return isSame ? step : `${own}:${step}`;
  });
  return parts.join(' ');
}

export function unpackSuite(text: string): Membre[] {
  let [groupe, last] = ['', 0];
  return text.split(' ').map((part): Membre => {
    const [step = '', own] = part.split(':').reverse();
    if (own !== undefined) [groupe, last] = [own, 0];
    last += Number.parseInt(step, BASE);
    return [groupe, last];
  });
}

/** « ma », « mar », « mas » → « m:a ma:rs ». */
export function packDebuts(debuts: string[]): string {
  const ends = new Map<string, string>();
  for (const debut of debuts.toSorted()) {
    const start = debut.slice(0, -1);
    ends.set(start, (ends.get(start) ?? '') + debut.slice(-1));
  }
  return [...ends].map(([start, letters]) => `${start}:${letters}`).join(' ');
}

export function unpackDebuts(text: string): string[] {
  return text.split(' ').flatMap((part) => {
    const [start = '', letters = ''] = part.split(':');
    return Array.from(letters, (letter) => start + letter);
  });
}
