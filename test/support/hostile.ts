/** Strings made to harm, the same each time: HTML, scripts, control characters, members of objects, huge and broken things. */
import fc from 'fast-check';

/** One seed: what fails once fails again. */
const GRAINE = 20_261_129;

/** What a payload does when it runs, and the mark of what it injects. */
export const TRACE = 'pirate';
const RUN = `globalThis.${TRACE}=1`;

const HTML = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}><script>${RUN}</script></svg>`,
  `"><b data-${TRACE} onclick=${RUN} autofocus onfocus=${RUN} tabindex=0>`,
  `'><iframe srcdoc="<script>parent.${TRACE}=1</script>">`,
  `</textarea></title></script></style><b data-${TRACE}>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<details open ontoggle=${RUN}>`,
  `{{constructor.constructor('${RUN}')()}}\${${RUN}}`,
  `&lt;b data-${TRACE}&gt;&#60;b data-${TRACE}&#62;`,
  `<template><b data-${TRACE}></template><base href=//x.example/>`,
];

const ADRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt\t:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  '//x.example/',
  'https://x.example/\\@y',
  '../../../../etc/passwd',
  '%2e%2e%2f%2e%2e%2f',
  '/\\x.example',
];

const MEMBRES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'then'],
  ...[
    '__proto__[pirate]',
    'constructor.prototype.pirate',
    'region:__proto__',
    'epci:constructor',
    'levier-__proto__',
  ],
];

const NOMBRES = [
  '-0',
  '1e999',
  '-1',
  '0x7fffffff',
  '9007199254740993',
  'NaN',
  'Infinity',
  '1e-400',
  '٣',
  '１２',
  '00000000001',
];

const SIGNES = [
  '\u0000',
  '\u0001\u0007\u001b[31m',
  '\r\nSet-Cookie: a=b',
  '\u202e\u2066evil\u2069',
  '\ufeff\u200b\u200d\u00ad',
  '\ud800',
  '\udfff\ud83d',
  '𝔘𝔫𝔦'.repeat(40),
  'a\u0300'.repeat(300),
  '\u2028\u2029',
  '=1+1',
  '%',
  '%E0%A4%A',
  '%u0041%zz',
  '%00',
  '+&=;#?/',
  '[]{}()*.^$|\\',
  '(a+)+$'.repeat(20),
  `'; DROP TABLE--`,
  '',
  ' ',
];

const LONGUES = [
  'x'.repeat(100_000),
  '<b>'.repeat(30_000),
  'é '.repeat(30_000),
  '['.repeat(50_000),
  'a,'.repeat(40_000),
];

const known = fc.constantFrom(...HTML, ...ADRESSES, ...MEMBRES, ...NOMBRES, ...SIGNES);

/** Known ones, alone or stuck to others and to what the site knows, and any characters at all. */
const hostile = fc.oneof(
  { weight: 6, arbitrary: known },
  { weight: 3, arbitrary: fc.tuple(known, known).map(([a, b]) => a + b) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('08-alimentation', 'region:76', 'v1-1f', 'logement', '34'), known)
      .map(([a, b]) => a + b),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

/** `count` of them; one in two hundred is as long as an address may be, and longer. */
export function hostiles(count: number, salt = 0): string[] {
  const few = fc.sample(hostile, { numRuns: count, seed: GRAINE + salt });
  return few.map((text, i) =>
    i % 200 === 199 ? (LONGUES[Math.floor(i / 200) % LONGUES.length] ?? text) : text,
  );
}

/** Values that are no text. */
const AUTRES: unknown[] = [null, true, -1, 1e308, [], {}, [[[[]]]], { length: -1 }, [null], '\ud800'];

/** Texts of JSON that were of the shape of `model`, where one thing in three is hostile; and some that are no JSON. */
export function hostileJsons(model: unknown, count: number, salt = 0): string[] {
  const texts = hostiles(count * 8, salt);
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? '';
  const spoil = (value: unknown): unknown => {
    const dice = at++ % 3;
    if (dice === 0) return at % 2 === 0 ? AUTRES[at % AUTRES.length] : next();
    if (Array.isArray(value)) return [...value.map(spoil), spoil(value[0])];
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries([
      ...Object.entries(value).map(([key, inside]) => [key, spoil(inside)]),
      [next(), next()],
    ]);
  };
  return Array.from({ length: count }, (_, i) => {
    if (i % 10 === 9) return next();
    if (i % 50 === 7) return `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    // A member named __proto__ is one only in a text.
    return JSON.stringify(spoil(model) ?? null).replace(
      /"titre":/,
      i % 4 === 0 ? '"__proto__":' : '"titre":',
    );
  });
}
