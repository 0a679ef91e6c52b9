/** A layer as a picture that stands alone: title, drawing, legend with counts, source and date; light and dark. */
import { escapeXml, wrapText } from '../../texte/texte.ts';
import type { DessinSvg } from '../dessin.ts';
import { sayCompte } from './compte.ts';
import { motifOf, type Classe, type Couche } from './modele.ts';
import { motifFill } from './motifs.ts';
import { palette } from './palette.ts';

const WIDTH = 720;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;

/** The lines under a picture, in words: what is in each class, how, from whom, when, and the site that drew it. */
export function piedOf(
  couche: Pick<Couche, 'mesure' | 'methode' | 'source' | 'date'>,
  site: string,
): string[] {
  return [
    `${couche.mesure}. ${couche.methode}`,
    `Source : ${couche.source}. Donnée : ${couche.date}. Contours approchés. ${site}.`,
  ];
}

/** « de 2 à 3 projets : 12 départements » */
export function legendText(couche: Pick<Couche, 'niveau' | 'lignes'>, classe: Classe): string {
  return `${classe.nom} : ${sayCompte(couche, classe)}`;
}

/** A picture 720 pixels wide; `site` is the name of the edition that draws it. */
export function coucheSvg(couche: Couche, drawing: DessinSvg, site: string): string {
  const page = new Page();
  page.text(couche.titre, 'titre', 26, 58);
  const top = page.skip(12);
  const height = Math.round((drawing.height * INNER) / drawing.width);
  page.skip(height + 8);
  for (const classe of couche.classes) page.key(classe.id, legendText(couche, classe));
  page.skip(8);
  for (const line of piedOf(couche, site)) page.text(line, 'petit', 18, 100);
  const total = page.skip(MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${total}" viewBox="0 0 ${WIDTH} ${total}"><style>${STYLE}</style><rect class="papier" width="100%" height="100%"/><svg x="${MARGIN}" y="${top}" width="${INNER}" height="${height}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.body}</svg>${page.parts.join('')}</svg>`;
}

/** Lines written one under the other. */
class Page {
  parts: string[] = [];
  #y = MARGIN;

  skip(height: number): number {
    this.#y += height;
    return this.#y;
  }

  text(text: string, classe: string, line: number, width: number) {
    for (const piece of wrapText(text, width)) {
      this.skip(line);
      this.parts.push(`<text class="${classe}" x="${MARGIN}" y="${this.#y}">${escapeXml(piece)}</text>`);
    }
  }

  key(classe: string, text: string) {
    const y = this.skip(24);
    this.parts.push(
      `<rect class="${classe} cle"${motifFill(classe)} x="${MARGIN}" y="${y - 14}" width="22" height="16" rx="3"/><text class="cle" x="${MARGIN + 32}" y="${y}">${escapeXml(text)}</text>`,
    );
  }
}

const fills = (tone: 'clair' | 'sombre') =>
  [
    ...Object.entries(palette)
      .filter(([id]) => motifOf(id) === 'plein')
      .map(([id, teinte]) => `.${id}{fill:${teinte[tone]}}`),
    `.trait-hachures{stroke:${toneOf('etat-signe', tone)}}`,
    `.fond-croix{fill:${toneOf('etat-non-signe', tone)}}`,
    `.fond{fill:${toneOf('etat-aucun', tone)}}`,
  ].join('');

const toneOf = (id: string, tone: 'clair' | 'sombre') => palette[id]?.[tone] ?? 'none';

const CLAIR = `text{font-family:system-ui,sans-serif;fill:#1c2230}.titre{font-size:20px;font-weight:700}.petit{font-size:13px;fill:#545b68}text.cle{font-size:15px}.papier,.inconnu,.fond-hachures{fill:#fff}path{stroke:#fff;stroke-width:1;vector-effect:non-scaling-stroke;stroke-linejoin:round}pattern path{stroke:none;vector-effect:none}.etat-aucun,.inconnu,.fond{stroke:#8f8a7a}rect.cle{stroke:#8b8f98}.trait-hachures{stroke-width:1.3}.trait-croix{stroke:#fff;stroke-width:.9}.disque{fill-opacity:.85}rect.cadre{fill:none;stroke:#ccc}text.cadre{font-size:20px;fill:#545b68}`;
const SOMBRE = `text{fill:#eef0f3}.petit,text.cadre{fill:#b4bac6}.papier,.inconnu,.fond-hachures{fill:#14181f}path{stroke:#14181f}.trait-croix{stroke:#14181f}.etat-aucun,.inconnu,.fond{stroke:#77839a}rect.cadre{stroke:#57637a}`;
const STYLE = `${CLAIR}${fills('clair')}@media screen and (prefers-color-scheme:dark){${SOMBRE}${fills('sombre')}}`;
