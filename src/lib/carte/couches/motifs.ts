/** The patterns of the states, read without colours: deduced is hatched, refused is crossed. */
import { motifOf } from './modele.ts';

/** Side of a pattern, in the units of the group that uses it. */
const SIDE = 4;

/** Once a drawing: what is drawn after it refers to it by `motifFill`; `dessin` keeps those of two drawings of a page apart. */
export const motifDefs = (dessin = ''): string =>
  `<defs>${[
    patternOf(`hachures${dessin}`, 'hachures', `<path class="trait-hachures" d="M1 0v${SIDE}"/>`, 45),
    patternOf(`croix${dessin}`, 'croix', `<path class="trait-croix" d="M0 1h${SIDE}M1 0v${SIDE}"/>`, 45),
  ].join('')}</defs>`;

function patternOf(id: string, name: string, lines: string, turn: number): string {
  return `<pattern id="motif-${id}" width="${SIDE}" height="${SIDE}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path class="fond-${name}" d="M0 0h${SIDE}v${SIDE}H0z"/>${lines}</pattern>`;
}

/** What fills a shape with the pattern of its class; undefined for a plain colour. */
export function motifUrl(classe: string, dessin = ''): string | undefined {
  const motif = motifOf(classe);
  return motif === 'hachures' || motif === 'croix' ? `url(#motif-${motif}${dessin})` : undefined;
}

/** The same as an attribute; nothing for a plain colour. */
export function motifFill(classe: string, dessin = ''): string {
  const url = motifUrl(classe, dessin);
  return url ? ` fill="${url}"` : '';
}
