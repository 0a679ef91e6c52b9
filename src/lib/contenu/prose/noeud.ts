/** The tree of a page, as the parser of the site gives it (mdast and MDX), reduced to what the rules look at. */
export interface Noeud {
  type: string;
  /** Of a tag: « Chiffre », « div »; none for « <> ». */
  name?: string | null;
  /** Of an expression. */
  value?: string;
  /** Of a link or an image. */
  url?: string;
  alt?: string | null;
  /** Of a heading: 1 for « # ». */
  depth?: number;
  /** Of a tag: a list of Attribut. Other nodes of other formats have other things there. */
  attributes?: readonly Attribut[] | object | null;
  children?: readonly Noeud[];
  position?: { start: { line: number } } | undefined;
}

/** `id="caf"`; the value of a flag is null, that of `id={…}` is an object; `{...x}` has no name. */
export interface Attribut {
  type: string;
  name?: string;
  value?: string | null | object;
}

/** What is wrong with a node, before anyone says in which file. */
export interface Reproche {
  noeud: Noeud;
  champ?: string;
  valeur?: string;
  probleme: string;
  remede: string;
}

/** The node, then everything under it, in the order of the text. */
export function* nodesOf(noeud: Noeud): Generator<Noeud> {
  yield noeud;
  for (const child of noeud.children ?? []) yield* nodesOf(child);
}

export const attributesOf = ({ attributes }: Noeud): readonly Attribut[] =>
  isList(attributes) ? attributes : [];

const isList = (attributes: Noeud['attributes']): attributes is readonly Attribut[] =>
  Array.isArray(attributes);

export const isTag = ({ type }: Noeud): boolean =>
  type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
