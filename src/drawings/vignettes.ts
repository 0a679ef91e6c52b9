/** The pictures that shared links show: a title beside an outline, in the light colours of the site. */
import { drawCarte, type FormeADessiner } from '../charts/carte.ts';
import { composeFrance, composeRegion, type CarteComposite } from '../charts/projection.ts';
import { readEdition } from '../reference/edition.ts';
import { wrap, type Police } from '../lib/partage/trait.ts';
import { setTypographie } from '../lib/texte/typographie.ts';
import { VIGNETTE } from '../lib/partage/vignettes.ts';
import { contourOf } from '../reference/contours.ts';
import { lightFrance, lightRegion } from '../reference/contours-legers.ts';
import { once } from '../reference/once.ts';

/** A region, or a department in its region. */
interface TerritoireMontre {
  niveau: 'region' | 'departement';
  code: string;
  region: string;
}

/** What is written; the outline of the whole country without a territory. */
export interface VignetteADessiner {
  titre: string;
  phrase: string;
  territoire?: TerritoireMontre | undefined;
}

export interface Polices {
  grasse: Police;
  maigre: Police;
}

/** Those of src/styles/tokens.css, in light: a picture has no dark mode. */
const ENCRE = '#1c2230';
const SOURDINE = '#545b68';
const PAPIER = '#fbfaf6';
const LIEN = '#0f4c81';
/** The region around, and what the picture is about. */
const TERRES = { terre: '#e4e2d8', ici: LIEN };
const AXES = ['#8f4e00', '#0b5a94', '#8b2a66', '#24662f'];
const { width: WIDTH, height: HEIGHT } = VIGNETTE;
const MARGE = 72;
const BANDE = 16;
/** Widths of the outline and of the text beside it. */
const CARTE = 500;
const TEXTE = 530;

/** The whole SVG: no font, no link, nothing to fetch. */
export function dessinVignette({ titre, phrase, territoire }: VignetteADessiner, polices: Polices): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path fill="${PAPIER}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    territoire ? carteOf(territoire) : france(),
    enseigne(polices.grasse),
    words(setTypographie(titre), setTypographie(phrase), polices),
    ...AXES.map(
      (colour, i) =>
        `<path fill="${colour}" d="M${(i * WIDTH) / 4} ${HEIGHT - BANDE}h${WIDTH / 4}v${BANDE}h-${WIDTH / 4}z"/>`,
    ),
    '</svg>',
  ].join('');
}

/** The mark and the name of the site, above. */
function enseigne(police: Police): string {
  const squares = AXES.map(
    (colour, i) =>
      `<path fill="${colour}" d="M${MARGE + (i % 2) * 24} ${MARGE + Math.floor(i / 2) * 24}h20v20h-20z"/>`,
  );
  return [
    ...squares,
    `<g fill="${ENCRE}">${police.draw(readEdition().nom, 30, MARGE + 64, MARGE + 33)}</g>`,
  ].join('');
}

/** The title on as many lines as it needs, then the sentence. */
function words(titre: string, phrase: string, { grasse, maigre }: Polices): string {
  const size = wrap(titre, TEXTE, (line) => grasse.widthOf(line, 72)).length > 3 ? 54 : 72;
  const titres = wrap(titre, TEXTE, (line) => grasse.widthOf(line, size));
  const phrases = wrap(phrase, TEXTE, (line) => maigre.widthOf(line, 34));
  const top = HEIGHT / 2 - ((titres.length - 1) * size * 1.1 + phrases.length * 46) / 2 + size * 0.6;
  const last = top + (titres.length - 1) * size * 1.1;
  return [
    `<g fill="${ENCRE}">`,
    ...titres.map((line, i) => grasse.draw(line, size, MARGE, Math.round(top + i * size * 1.1))),
    `</g><g fill="${SOURDINE}">`,
    ...phrases.map((line, i) => maigre.draw(line, 34, MARGE, Math.round(last + 62 + i * 46))),
    '</g>',
  ].join('');
}

/** Drawn once for every kind of page. */
const france = once(() => {
  const { regions, departementLines } = lightFrance();
  const formes = regions.features.map((shape): FormeADessiner => ({
    shape,
    region: shape.properties.code,
    classe: 'ici',
  }));
  const lines: FormeADessiner = { shape: departementLines, region: '', classe: 'frontiere' };
  return place(composeFrance(regions), [...formes, lines]);
});

function carteOf({ niveau, code, region }: TerritoireMontre): string {
  const light = lightRegion(region);
  const own =
    niveau === 'region' ? light.region : (light.find('departement', code) ?? contourOf('departement', code));
  if (!own) throw new Error(`${niveau}:${code} n’a pas de contour dans data/contours.`);
  return place(composeRegion(own, CARTE, 36), [
    { shape: light.region, region, classe: 'terre' },
    { shape: light.departementLines, region, classe: 'frontiere' },
    { shape: own, region, classe: 'ici' },
    ...(niveau === 'region' ? [{ shape: light.departementLines, region, classe: 'frontiere' as const }] : []),
  ]);
}

/** Puts a map at the right, in the middle of the height. */
function place(carte: CarteComposite, formes: FormeADessiner[]): string {
  const scale = CARTE / Math.max(carte.width, carte.height * (CARTE / (HEIGHT - BANDE - 24)));
  const [x, y] = [WIDTH - 40 - carte.width * scale, (HEIGHT - BANDE - carte.height * scale) / 2];
  const traces = drawCarte({ carte, formes }).traces.map(({ d, classe }) =>
    classe === 'terre' || classe === 'ici'
      ? `<path d="${d}" fill="${TERRES[classe]}"/>`
      : `<path d="${d}" fill="none" stroke="${PAPIER}" stroke-width="1.2" stroke-linejoin="round"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${scale})">${traces.join('')}</g>`;
}
