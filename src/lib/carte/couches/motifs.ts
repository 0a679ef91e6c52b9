/** The patterns of the states, read without colours: deduced is hatched, refused is crossed. */
import { motifOf } from './modele.ts';

/** Side of a pattern, in the units of the group that uses it. */
const SIDE = 4;

/** Once a document: what is drawn after it refers to it by `motifFill`. */
export const motifDefs = (): string =>
  `<defs>${[
    patternOf('hachures', `<path class="trait-hachures" d="M1 0v${SIDE}"/>`, 45),
    patternOf('croix', `<path class="trait-croix" d="M0 1h${SIDE}M1 0v${SIDE}"/>`, 45),
  ].join('')}</defs>`;

function patternOf(name: string, lines: string, turn: number): string {
  return `<pattern id="motif-${name}" width="${SIDE}" height="${SIDE}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path class="fond-${name}" d="M0 0h${SIDE}v${SIDE}H0z"/>${lines}</pattern>`;
}

/** The attribute that fills a shape with the pattern of its class; nothing for a plain colour. */
export function motifFill(classe: string): string {
  const motif = motifOf(classe);
  return motif === 'hachures' || motif === 'croix' ? ` fill="url(#motif-${motif})"` : '';
}
