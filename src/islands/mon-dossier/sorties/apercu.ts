import type { Bloc, LigneDeListe, Segment, SourceDePage, Texte } from '../../../lib/dossier/blocs.ts';
import type { Partie } from '../../../lib/dossier/document.ts';

/** What the document will hold of one element, on the screen and on paper. Its sections are `level` headings. */
export function drawPartie({ blocs, sources, absence }: Partie, level: number): Node[] {
  const marks = sources.map((number) => `[${number}]`).join(' ');
  return [
    ...(absence ? [make('p', [absence])] : []),
    ...blocs.flatMap((bloc) => drawBloc(bloc, level)),
    ...(marks ? [make('p', [`Sources de cette page\u00a0: ${marks}`], 'small muted')] : []),
  ];
}

/** The numbered list that the marks lead to. */
export function drawSources(sources: SourceDePage[]): Node[] {
  return sources.map(({ texte, lien }) => make('li', lien ? [anchor(lien, texte)] : [texte]));
}

function make(tag: string, children: (Node | string)[], className = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A link that shows its own address does not need it again on paper. */
function anchor(lien: string, texte: string): HTMLElement {
  const link = make('a', [texte], texte === lien ? 'nue' : '') as HTMLAnchorElement;
  link.href = lien.startsWith(location.origin) ? lien.slice(location.origin.length) : lien;
  return link;
}

const drawTexte = (texte: Texte): Node[] => texte.flatMap(drawSegment);

function drawSegment({ texte, gras, lien, renvoi }: Segment): Node[] {
  const lines = texte.split('\n').flatMap((line, i) => (i === 0 ? [line] : [make('br', []), line]));
  const inner = lien ? [anchor(lien, texte)] : lines;
  if (renvoi) return [make('sup', inner)];
  return gras
    ? [make('strong', inner)]
    : inner.map((node) => (typeof node === 'string' ? new Text(node) : node));
}

function drawBloc(bloc: Bloc, level: number): Node[] {
  switch (bloc.sorte) {
    case 'titre':
      return [make(`h${level + bloc.niveau - 1}`, drawTexte(bloc.texte))];
    case 'paragraphe':
      return [make('p', drawTexte(bloc.texte))];
    case 'liste':
      return [make(bloc.ordonnee ? 'ol' : 'ul', bloc.lignes.map(drawLigne))];
    case 'tableau':
      return [drawTable(bloc)];
    case 'encadre': {
      const inner = bloc.blocs.flatMap((part) => drawBloc(part, level));
      return [make('div', [make('p', [make('strong', [bloc.titre])]), ...inner], 'encadre')];
    }
  }
}

function drawLigne({ texte, sous = [] }: LigneDeListe): Node {
  const inner = sous.map((line) => make('li', drawTexte(line)));
  return make('li', [...drawTexte(texte), ...(inner.length > 0 ? [make('ul', inner)] : [])]);
}

function drawTable({ titre, entetes, rangs }: Extract<Bloc, { sorte: 'tableau' }>): Node {
  const cell = (texte: Texte, scope = '') => {
    const element = make(scope ? 'th' : 'td', drawTexte(texte));
    if (scope) element.setAttribute('scope', scope);
    return element;
  };
  const isSheet = entetes.length === 0;
  const head = make('thead', [
    make(
      'tr',
      entetes.map((texte) => cell(texte, 'col')),
    ),
  ]);
  const rows = rangs.map((rang) =>
    make(
      'tr',
      rang.map((texte, i) => cell(texte, isSheet && i === 0 ? 'row' : '')),
    ),
  );
  return make('table', [
    ...(titre ? [make('caption', [titre], 'visually-hidden')] : []),
    ...(isSheet ? [] : [head]),
    make('tbody', rows),
  ]);
}
