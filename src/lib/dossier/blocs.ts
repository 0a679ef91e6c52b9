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

export interface Ligne {
  texte: Texte;
  sous?: Texte[];
}

export type Bloc =
  /** 1 is a section of the page, 2 a part of a section. */
  | { sorte: 'titre'; niveau: 1 | 2; texte: Texte }
  | { sorte: 'paragraphe'; texte: Texte }
  | { sorte: 'liste'; ordonnee: boolean; lignes: Ligne[] }
  /** `entetes` is empty for a sheet of facts, whose first column is the head. */
  | { sorte: 'tableau'; titre: string; entetes: Texte[]; rangs: Texte[][] }
  /** A box: « En bref », a caveat, what holds in one department only. */
  | { sorte: 'encadre'; titre: string; blocs: Bloc[] };

/** A document that a page rests on. */
export interface Source {
  texte: string;
  lien?: string;
}

/** What /dossier/ takes from one page. */
export interface Contenu {
  titre: string;
  /** « Levier 1 sur 10 » */
  surtitre: string;
  blocs: Bloc[];
  sources: Source[];
}

/** Spaces as a browser shows them: one at most, none around a new line; those that do not break are kept. */
export function tidyTexte(segments: Texte): Texte {
  const tidy: Texte = [];
  for (const segment of segments) {
    const before = tidy.at(-1)?.texte ?? '\n';
    const texte = segment.texte
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .replace(/[ \n]$/.test(before) ? /^[ \n]+/ : /^$/, '');
    if (!texte && !segment.source) continue;
    const last = tidy.at(-1);
    if (last && texte.startsWith('\n')) last.texte = last.texte.trimEnd();
    tidy.push({ ...segment, texte });
  }
  const last = tidy.at(-1);
  if (last && !last.source) last.texte = last.texte.replace(/[ \n]+$/, '');
  return tidy.filter(({ texte, source }) => texte || source);
}

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
