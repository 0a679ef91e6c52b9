/** How a colour is seen: in grey, by three kinds of colour blindness, and how far from another. */

/** The three kinds of dichromacy. */
export const DALTONISMES = ['protanopie', 'deuteranopie', 'tritanopie'] as const;
type Daltonisme = (typeof DALTONISMES)[number];

/** Linear RGB to linear RGB, at full severity (Machado, Oliveira and Fernandes, 2009). */
const MATRICES: Record<Daltonisme, readonly number[]> = {
  protanopie: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopie: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopie: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

type Triple = readonly [number, number, number];

/** What a reader with this vision sees of « #rrggbb », as « #rrggbb ». */
export function simulate(hex: string, daltonisme: Daltonisme): string {
  const rgb = toLinear(hex);
  const matrix = MATRICES[daltonisme];
  return toHex(
    [0, 3, 6].map((row) => rgb.reduce((sum, value, at) => sum + value * (matrix[row + at] ?? 0), 0)),
  );
}

/** L* of CIE 1976, 0 (black) to 100 (white): what is left of « #rrggbb » in greyscale. */
export function lightness(hex: string): number {
  const y = luminance(hex);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** Y of sRGB, 0 to 1. */
export function luminance(hex: string): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What the eye sees from afar of a texture: `mark` over `share` (0 to 1) of `ground`. */
export function blend(mark: string, ground: string, share: number): string {
  const under = toLinear(ground);
  return toHex(toLinear(mark).map((value, at) => value * share + (under[at] ?? 0) * (1 - share)));
}

/** Distance in OKLab (Björn Ottosson, 2020), where 0.045 is about the least that is told apart on a small screen. */
export function distance(a: string, b: string): number {
  const [x, y] = [toOklab(a), toOklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function toOklab(hex: string): Triple {
  const [r, g, b] = toLinear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toLinear(hex: string): Triple {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const channel = (at: number) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

function toHex(linear: readonly number[]): string {
  const bytes = linear.map((value) => {
    const held = Math.min(1, Math.max(0, value));
    const level = held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055;
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
