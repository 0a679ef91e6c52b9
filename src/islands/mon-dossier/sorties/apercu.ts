import type { Bloc, LigneDeListe, Segment, SourceDePage, Texte } from '../../../lib/dossier/blocs.ts';
import type { Partie } from '../../../lib/dossier/document.ts';
import { make, type Child } from '../../commun/dom.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** What the document will hold of one element, on the screen and on paper. Its sections are `level` headings. */
export function drawPartie({ blocs, sources, absence }: Partie, level: number): Node[] {
  const marks = sources.map((number) => `[${number}]`).join(' ');
  return [
    ...(absence ? [make('p', {}, absence)] : []),
    ...blocs.flatMap((bloc) => drawBloc(bloc, level)),
    ...(marks ? [make('p', { class: 'small muted' }, `Sources de cette page\u00a0: ${marks}`)] : []),
  ];
}

/** The numbered list that the marks lead to. */
export function drawSources(sources: SourceDePage[]): Node[] {
  return sources.map(({ texte, lien }) => make('li', {}, lien ? anchor(lien, texte) : texte));
}

/** A link that shows its own address does not need it again on paper. */
function anchor(lien: string, texte: string): HTMLElement {
  const href = lien.startsWith(location.origin) ? lien.slice(location.origin.length) : lien;
  return make('a', { href, ...(texte === lien && { class: 'nue' }) }, texte);
}

const drawTexte = (texte: Texte): Child[] => texte.flatMap(drawSegment);

function drawSegment({ texte, gras, lien, renvoi }: Segment): Child[] {
  const lines = texte.split('\n').flatMap((line, i) => (i === 0 ? [line] : [make('br'), line]));
  const inner = lien ? [anchor(lien, texte)] : lines;
  if (renvoi) return [make('sup', {}, ...inner)];
  return gras ? [make('strong', {}, ...inner)] : inner;
}

function drawBloc(bloc: Bloc, level: number): Node[] {
  switch (bloc.sorte) {
    case 'titre':
      return [make(HEADINGS[level + bloc.niveau - 2] ?? 'h6', {}, ...drawTexte(bloc.texte))];
    case 'paragraphe':
      return [make('p', {}, ...drawTexte(bloc.texte))];
    case 'liste':
      return [make(bloc.ordonnee ? 'ol' : 'ul', {}, ...bloc.lignes.map(drawLigne))];
    case 'tableau':
      return [drawTable(bloc)];
    case 'encadre': {
      const titre = make('p', { class: 'etiquette' }, bloc.titre);
      return [
        make('div', { class: 'encadre' }, titre, ...bloc.blocs.flatMap((part) => drawBloc(part, level))),
      ];
    }
  }
}

function drawLigne({ texte, sous = [] }: LigneDeListe): Node {
  const inner = sous.map((line) => make('li', {}, ...drawTexte(line)));
  return make('li', {}, ...drawTexte(texte), ...(inner.length > 0 ? [make('ul', {}, ...inner)] : []));
}

/** The first cell of each row is its head; a list of facts has no title of its own. */
function drawTable({ titre, entetes, rangs }: Extract<Bloc, { sorte: 'tableau' }>): Node {
  const hasHead = entetes.length > 0;
  const head = entetes.map((texte) => drawCell(texte, 'col'));
  const rows = rangs.map((rang) =>
    make('tr', {}, ...rang.map((texte, i) => drawCell(texte, i === 0 ? 'row' : undefined))),
  );
  return make(
    'table',
    {},
    make('caption', { class: 'visually-hidden' }, titre || 'Fiche'),
    ...(hasHead ? [make('thead', {}, make('tr', {}, ...head))] : []),
    make('tbody', {}, ...rows),
  );
}

function drawCell(texte: Texte, scope?: 'col' | 'row'): HTMLElement {
  return scope ? make('th', { scope }, ...drawTexte(texte)) : make('td', {}, ...drawTexte(texte));
}
