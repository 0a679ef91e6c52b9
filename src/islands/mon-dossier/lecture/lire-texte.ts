import { tidyTexte, type Segment, type SourceDePage, type Texte } from '../../../lib/dossier/blocs.ts';

/** What reading needs to know of the page around. */
export interface PageLue {
  /** Whole address. */
  adresse: string;
  /** The credit of each resource that the page names as its source, by identifier. */
  credits: Map<string, SourceDePage>;
}

/**
 * What serves the screen only, or is said elsewhere in the document. Close to what print leaves out; a page adds to it
 * with `data-dossier="non"`.
 */
export const LEFT_OUT =
  'nav, form, svg, script, template, bouton-dossier, carte-projets, button:not(.sigle), h1, .overline, ' +
  '[hidden], [popover], .sigles, .territoire .intro, [aria-hidden="true"], .screen-only, [data-dossier="non"]';

/** The second line of a row, and what tells of a gap in a source, stand alone by style only. */
const BLOCK =
  'p, li, ul, ol, dl, div, section, article, h2, h3, h4, dt, dd, figcaption, li > span.small, .renvoi';

/** The text of an element, with its links whole; blocks inside begin new lines. */
export function readTexte(element: Node, page: PageLue, bold = false): Texte {
  return tidyTexte(rawTexte(element, page, bold));
}

function rawTexte(parent: Node, page: PageLue, bold: boolean): Texte {
  return [...parent.childNodes].flatMap((node, i, all) => {
    if (node instanceof Text) return [segment(node.data.replace(/\s*[\n\r]\s*/g, ' '), bold)];
    if (!(node instanceof Element) || node.matches(LEFT_OUT)) return [];
    const inner = readElement(node, page, bold || node.matches('strong, b, th, dt'));
    // Badges side by side are parted by style only.
    const isGlued = node.matches('a') && isLink(all[i - 1]);
    return isGlued ? [segment(', ', bold), ...inner] : inner;
  });
}

const isLink = (node: Node | undefined) => node instanceof Element && node.matches('a') && !isMark(node);
/** Only says where the words before come from. */
const isMark = (link: Element) => /^(?:source|écart)$/i.test(link.textContent.trim());
const segment = (texte: string, gras: boolean): Segment => ({ texte, ...(gras && { gras }) });

function readElement(element: Element, page: PageLue, bold: boolean): Texte {
  if (element.matches('br')) return [segment('\n', bold)];
  if (element.matches('a[href]')) return readLink(element, page, bold);
  const inner = rawTexte(element, page, bold);
  return element.matches(BLOCK) ? [segment('\n', bold), ...inner, segment('\n', bold)] : inner;
}

function readLink(link: Element, page: PageLue, bold: boolean): Texte {
  const lien = new URL(link.getAttribute('href') ?? '', page.adresse).href;
  const source = sourceOf(link, lien, page);
  if (source) return [source];
  return rawTexte(link, page, bold).map((part) => ({ ...part, lien }));
}

/** What a mark stands for: its title, or that of the figure around it, says it whole, or says where in the document. */
function sourceOf(link: Element, lien: string, page: PageLue): Segment | undefined {
  if (!isMark(link)) return undefined;
  const words = link.textContent.trim();
  if (words === 'écart') return { texte: '', source: link.getAttribute('aria-label') ?? words, lien };
  const known = page.credits.get(new URL(lien).hash.slice(1));
  const title = titleAround(link);
  const credit = known?.texte ?? lien;
  const source = words === 'Source' ? credited(credit, title) : title || credit;
  return { texte: '', source, lien: known?.lien ?? lien };
}

const titleAround = (link: Element): string =>
  (link.hasAttribute('title') ? link : link.parentElement)?.getAttribute('title') ?? '';
const credited = (credit: string, title: string) => (title ? `${credit} (${title})` : credit);
