/** The files of a chart: its values as a table, its drawing as a picture that stands alone. */
import type { Graphique, Valeur } from '../../schemas/graphique.ts';
import type { DessinSvg } from '../carte/dessin.ts';
import { toCsvText } from '../texte/csv.ts';
import { formatDate } from '../texte/dates.ts';
import { escapeXml, wrapText } from '../texte/texte.ts';

/** Values and provenance on every line: the file may travel without the page. `credit` is the credit line. */
export function chartCsv(graphique: Graphique, valeurs: Valeur[], credit: string): string {
  return toCsvText([
    ['Catégorie', 'Série', 'Code', 'Valeur', 'Unité', 'État', 'Nature', 'Mesure', 'Base', 'Date', 'Source'],
    ...valeurs.map((valeur) => [
      valeur.categorie,
      valeur.serie,
      valeur.code,
      valeur.valeur,
      graphique.unite,
      valeur.etat,
      valeur.nature,
      graphique.mesure,
      graphique.base,
      graphique.date,
      credit,
    ]),
  ]);
}

/** Pixels. */
const WIDTH = 720;
const MARGIN = 24;
/** Room for a drawing that stretches. */
export const INNER_WIDTH = WIDTH - 2 * MARGIN;

const STYLE = `text{font-family:'Atkinson Hyperlegible Next',system-ui,sans-serif;fill:#1c2230}.titre{font-size:20px;font-weight:700}.petit{font-size:13px;fill:#545b68}path{stroke:#fff;stroke-width:1;vector-effect:non-scaling-stroke}pattern path{stroke:none;vector-effect:none}rect.cadre{fill:none;stroke:#ccc}text.cadre{font-size:20px;fill:#545b68}`;

interface Provenance {
  /** Its credit line. */
  credit: string;
  /** Name of the edition that draws it. */
  site: string;
}

/** What a picture says under its drawing: from whom, of how many, of when, and the site that drew it. */
function sayProvenance({ base, date }: Dite, { credit, site }: Provenance): string {
  const jour = date === undefined ? '' : ` Donnée : ${formatDate(date)}.`;
  // What the Atlas itself works out is already credited to it.
  const signature = credit.startsWith(site) ? '' : ` ${site}.`;
  return `Source : ${credit}. Base : ${base}.${jour}${signature}`;
}

/** What is said of a chart around its drawing. */
type Dite = Pick<Graphique, 'titre' | 'mesure' | 'base'> & Partial<Pick<Graphique, 'date'>>;

/** A picture 720 pixels wide with its title, what it measures, and its source; `style` for what only this drawing has. */
export function chartSvg(graphique: Dite, drawing: DessinSvg, provenance: Provenance, style = ''): string {
  const head = [
    ...wrapText(graphique.titre, 62).map((text) => ({ text, classe: 'titre', line: 26 })),
    ...wrapText(graphique.mesure, 95).map((text) => ({ text, classe: 'petit', line: 18 })),
  ];
  const foot = wrapText(sayProvenance(graphique, provenance), 95);
  const inner = INNER_WIDTH;
  const height = Math.round((drawing.height * inner) / drawing.width);
  const texts: string[] = [];
  let y = MARGIN;
  for (const { text, classe, line } of head) {
    y += line;
    texts.push(`<text class="${classe}" x="${MARGIN}" y="${y}">${escapeXml(text)}</text>`);
  }
  const top = y + 16;
  y = top + height + 12;
  for (const text of foot) {
    y += 18;
    texts.push(`<text class="petit" x="${MARGIN}" y="${y}">${escapeXml(text)}</text>`);
  }
  const total = y + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${total}" viewBox="0 0 ${WIDTH} ${total}"><style>${STYLE}${style}</style><rect width="100%" height="100%" fill="#fff"/>${texts.join('')}<svg x="${MARGIN}" y="${top}" width="${inner}" height="${height}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.body}</svg></svg>`;
}
