/** The content of a page as a document needs it: headings, paragraphs, lists, tables; no layout. */

/** A run of text. « \n » in it begins a new line. */
export interface Segment {
  texte: string;
  gras?: boolean;
  /** A whole address: the text leads there. */
  lien?: string;
  /** Where the figure or the claim just before comes from: the segment stands for a mark like « [3] ». */
  source?: string;
  /** Set by `composeDocument`: the segment is such a mark. */
  renvoi?: boolean;
}
export type Texte = Segment[];

export interface LigneDeListe {
  texte: Texte;
  sous?: Texte[];
}

export type Bloc =
  /** 1 is a section of the page, 2 a part of a section. */
  | { sorte: 'titre'; niveau: 1 | 2; texte: Texte }
  | { sorte: 'paragraphe'; texte: Texte }
  | { sorte: 'liste'; ordonnee: boolean; lignes: LigneDeListe[] }
  /** `entetes` is empty for a sheet of facts, whose first column is the head. */
  | { sorte: 'tableau'; titre: string; entetes: Texte[]; rangs: Texte[][] }
  /** A box: « En bref », a caveat; with a code, what holds in that department only. */
  | { sorte: 'encadre'; titre: string; blocs: Bloc[]; departement?: string };

/** A document that a page rests on. */
export interface SourceDePage {
  texte: string;
  lien?: string;
}

/** What /dossier/ takes from one page. */
export interface ContenuDePage {
  titre: string;
  /** « Levier 1 sur 10 » */
  surtitre: string;
  blocs: Bloc[];
  sources: SourceDePage[];
  /** Codes of the departments that the page is about; none for what holds everywhere. */
  departements: string[];
}

/** The headings of the sections of a page, in order. */
export const sectionsOf = (blocs: readonly Bloc[]): string[] =>
  blocs.flatMap((bloc) => (bloc.sorte === 'titre' && bloc.niveau === 1 ? [plainOf(bloc.texte)] : []));

/** One section, with its heading; the whole when there is no such section, or none is asked for. */
export function keepSection(blocs: Bloc[], section = ''): Bloc[] {
  const isHead = (bloc: Bloc) => bloc.sorte === 'titre' && bloc.niveau === 1;
  const from = blocs.findIndex(
    (bloc) => isHead(bloc) && bloc.sorte === 'titre' && plainOf(bloc.texte) === section,
  );
  if (section === '' || from < 0) return blocs;
  const to = blocs.findIndex((bloc, i) => i > from && isHead(bloc));
  return blocs.slice(from, to < 0 ? undefined : to);
}

const SPACES = /^([ \n]*)([^]*?)([ \n]*)$/;
/** What stands against the word before it: a space that does not break, a comma, a full stop, a mark of source. */
const HUGS = /^(?:[\u00a0\u202f)]|[,.](?:\s|$)|$)/;

/** Spaces as a browser shows them: one at most, none around a new line; those that do not break are kept. */
export function tidyTexte(segments: Texte): Texte {
  const tidy: Texte = [];
  let waiting = '';
  for (const segment of segments) {
    const texte = segment.texte.replace(/[ \t]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
    const [, before = '', words = '', after = ''] = SPACES.exec(texte) ?? [];
    waiting += before;
    if (words || segment.source !== undefined) {
      addWords(tidy, waiting, { ...segment, texte: words });
      waiting = '';
    }
    waiting += after;
  }
  return tidy;
}

/** Runs of one look become one; a space between two goes to plain text rather than into a link, which underlines it. */
function addWords(tidy: Texte, waiting: string, segment: Segment) {
  const last = tidy.at(-1);
  const gap = last ? gapOf(waiting, segment.texte) : '';
  if (last && isAlike(last, segment)) {
    last.texte += gap + segment.texte;
  } else if (last && gap && !last.lien && last.source === undefined) {
    last.texte += gap;
    tidy.push(segment);
  } else if (gap && segment.lien) tidy.push({ texte: gap }, segment);
  else tidy.push({ ...segment, texte: gap + segment.texte });
}

function gapOf(waiting: string, words: string): string {
  if (waiting.includes('\n')) return '\n';
  return waiting && !HUGS.test(words) ? ' ' : '';
}

const isAlike = (a: Segment, b: Segment) =>
  a.lien === b.lien && a.gras === b.gras && a.source === undefined && b.source === undefined;

export const plainOf = (texte: Texte): string => texte.map((segment) => segment.texte).join('');

/** Headings that nothing follows are dropped: what they announced was for the screen. */
export function dropEmptyTitles(blocs: Bloc[]): Bloc[] {
  return blocs.reduceRight<Bloc[]>((kept, bloc) => {
    const next = kept[0];
    const isEmpty =
      bloc.sorte === 'titre' && (!next || (next.sorte === 'titre' && next.niveau <= bloc.niveau));
    return isEmpty ? kept : [bloc, ...kept];
  }, []);
}
