/** Finding the acronyms of a text, and explaining on a page those that it leaves unexplained. */
import type { Sigle } from '../../schemas/sigle.ts';
import { textOfHtml } from '../texte/html.ts';

export type SigleConnu = Pick<Sigle, 'id' | 'sigle' | 'developpe'>;

/** A word that a reader cannot guess: it has an expansion, or several capitals in a row. Terms in words are not. */
export function isAcronyme({ sigle, developpe }: Omit<SigleConnu, 'id'>): boolean {
  return !sigle.includes(' ') && (developpe !== '' || /\p{Lu}{2}/u.test(sigle));
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Motif {
  pattern: RegExp;
  /** Which entry a written form stands for. */
  forms: Map<string, string>;
  /** How its expansion is looked for, by entry; empty when it has none. */
  developpes: Map<string, string>;
}

const motifs = new WeakMap<SigleConnu[], Motif>();

/** One expression for the whole glossary, made once: every page is searched with it. */
function motifOf(known: SigleConnu[]): Motif {
  const made = motifs.get(known);
  if (made) return made;
  // « CAF » is « Caf »: sources write both.
  const forms = new Map(
    known.filter(isAcronyme).flatMap(({ id, sigle }) => [
      [sigle, id],
      [sigle.toUpperCase(), id],
    ]),
  );
  // The longest first: « CEJ-JR » is not « CEJ ».
  const words = [...forms.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'gu');
  const developpes = new Map(known.map(({ id, developpe }) => [id, textOfHtml(developpe).toLowerCase()]));
  const motif = { pattern, forms, developpes };
  motifs.set(known, motif);
  return motif;
}

/** The acronyms of `text`, in the order of `known`. */
export function findSigles<S extends SigleConnu>(text: string, known: S[]): S[] {
  const { pattern, forms } = motifOf(known);
  const found = new Set([...text.matchAll(pattern)].map(([word]) => forms.get(word)));
  return known.filter(({ id }) => found.has(id));
}

const GLOSSARY_LINK = /href="\/glossaire\/#([^"]*)"/g;

/** The acronyms that a page uses without their expansion and without a link to their definition. */
export function unexplainedSigles<S extends SigleConnu>(html: string, known: S[]): S[] {
  const text = textOfHtml(html);
  const folded = text.toLowerCase();
  const linked = new Set([...html.matchAll(GLOSSARY_LINK)].map(([, id]) => id));
  const { developpes } = motifOf(known);
  const isExplained = (id: string) => {
    const developpe = developpes.get(id) ?? '';
    return linked.has(id) || (developpe !== '' && folded.includes(developpe));
  };
  return findSigles(text, known).filter(({ id }) => !isExplained(id));
}

/** Adds at the foot of a page what the acronyms that it leaves unexplained mean, with links to the glossary. */
export function explainSigles(html: string, known: SigleConnu[]): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  const left = start < 0 || end < start ? [] : unexplainedSigles(html.slice(start, end), known);
  if (left.length === 0) return html;
  const linkTo = ({ id, sigle }: SigleConnu) => `<a href="/glossaire/#${id}">${sigle}</a>`;
  const [told, others] = [
    left.filter(({ developpe }) => developpe),
    left.filter(({ developpe }) => !developpe),
  ];
  const sentences = [
    told.map((known) => `${linkTo(known)} : ${known.developpe}`).join(' ; '),
    // Nobody says what they stand for: the glossary says what they are.
    others.length > 0 ? `Dans le glossaire : ${others.map(linkTo).join(', ')}` : '',
  ].filter(Boolean);
  const line = `<p class="section small sigles"><strong>Sigles de cette page.</strong> ${sentences.join('. ')}.</p>`;
  return html.slice(0, end) + line + html.slice(end);
}
