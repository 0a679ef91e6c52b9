/** One document on paper: its pieces as a page, printed in place of the form. */
import { plainOf } from '../../lib/dossier/blocs.ts';
import type { PieceDeDocument } from '../../lib/dossier/pieces.ts';
import { make } from '../commun/dom.ts';

/** Letters beyond which a row takes more than the half of a sheet: kept whole, it would leave a hole before it. */
const LONGUE = 1500;

const HEADS = ['h2', 'h2', 'h3', 'h4'] as const;

function tableOf({ entetes, rangs }: Extract<PieceDeDocument, { sorte: 'tableau' }>): HTMLElement {
  const hasHead = entetes.length > 0;
  const head = make(
    'thead',
    {},
    make('tr', {}, ...entetes.map((it) => make('th', { scope: 'col' }, plainOf(it)))),
  );
  const rows = rangs.map((rang) => {
    const row = make(
      'tr',
      {},
      ...rang.map((it, i) =>
        !hasHead && i === 0 ? make('th', { scope: 'row' }, plainOf(it)) : make('td', {}, plainOf(it)),
      ),
    );
    if (row.textContent.length > LONGUE) row.style.breakInside = 'auto';
    return row;
  });
  return make('table', {}, ...(hasHead ? [head] : []), make('tbody', {}, ...rows));
}

function nodeOf(piece: PieceDeDocument): HTMLElement {
  switch (piece.sorte) {
    case 'titre':
      return make(
        HEADS[piece.niveau],
        piece.ouvreUnePage ? { class: 'page-neuve' } : {},
        plainOf(piece.texte),
      );
    case 'paragraphe':
      return make('p', piece.style === 'petit' ? { class: 'small' } : {}, plainOf(piece.texte));
    case 'liste':
      return make('ul', {}, ...piece.lignes.map(({ texte }) => make('li', {}, plainOf(texte))));
    case 'tableau':
      return tableOf(piece);
  }
}

/** Puts the document in the page, prints it, takes it away. */
export function printPieces(root: HTMLElement, pieces: readonly PieceDeDocument[]) {
  root.querySelector('[data-papier]')?.remove();
  const paper = make('div', { 'data-papier': '' }, ...pieces.map(nodeOf));
  root.append(paper);
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}
