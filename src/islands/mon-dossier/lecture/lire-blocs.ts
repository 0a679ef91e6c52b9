import { plainOf, tidyTexte, type Bloc, type LigneDeListe, type Texte } from '../../../lib/dossier/blocs.ts';
import { LEFT_OUT, readTexte, type PageLue } from './lire-texte.ts';

/** The section that names the sources of a page: the document lists them all at its end. */
export const SOURCES = 'section[aria-labelledby="sources"]';

/** Loose words between two blocks make a paragraph. */
export function readBlocs(parent: Element, page: PageLue): Bloc[] {
  const blocs: Bloc[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const box = document.createDocumentFragment();
    box.append(...loose.map((node) => node.cloneNode(true)));
    blocs.push(...paragraph(readTexte(box, page)));
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && node.matches(LEFT_OUT)) continue;
    if (node instanceof Element && !node.matches(INLINE)) {
      flush();
      blocs.push(...readBloc(node, page));
    } else if (!(node instanceof Comment)) loose.push(node);
  }
  flush();
  return blocs;
}

const INLINE = 'a, abbr, b, button, code, em, i, small, span, strong, time';

type Reader = (element: Element, page: PageLue) => Bloc[];

/** The first selector that an element matches says how it is read. */
const READERS: [string, Reader][] = [
  [`${SOURCES}, figure:has(svg)`, () => []],
  ['h2', (element, page) => [{ sorte: 'titre', niveau: 1, texte: readTexte(element, page) }]],
  ['h3, h4, h5', (element, page) => [{ sorte: 'titre', niveau: 2, texte: readTexte(element, page) }]],
  ['.local[data-departement]', (element, page) => readLocal(element, page)],
  ['.tile', (element, page) => paragraph(readTexte(element, page), true)],
  ['p', (element, page) => paragraph(readTexte(element, page))],
  // Of the ladder of a territory, its own step: the sections tell the others.
  [
    '.echelle',
    (element, page) => paragraph(readTexte(element.querySelector('.ici .sorte') ?? element, page)),
  ],
  ['ul, ol', (element, page) => [readListe(element, page)]],
  ['table', (element, page) => (element instanceof HTMLTableElement ? [readTable(element, page)] : [])],
  ['dl', (element, page) => [readFacts(element, page)]],
  ['summary:not(:has(h2, h3))', (element, page) => paragraph(readTexte(element, page, true))],
];

function readBloc(element: Element, page: PageLue): Bloc[] {
  const known = READERS.find(([selector]) => element.matches(selector));
  return known ? known[1](element, page) : readBox(element, page);
}

/** What one department adds: a box that says so, kept for a folder about that department. */
function readLocal(element: Element, page: PageLue): Bloc[] {
  const titre = element.querySelector('h2, h3');
  const said = titre?.textContent.trim() ?? '';
  titre?.remove();
  const departement = element.getAttribute('data-departement') ?? '';
  return [{ sorte: 'encadre', titre: said, blocs: readBlocs(element, page), departement }];
}

/** What holds other blocks; with a label, it is a box of its own. */
function readBox(element: Element, page: PageLue): Bloc[] {
  const label = element.querySelector(':scope > p.label');
  if (!label) return readBlocs(element, page);
  label.remove();
  return [{ sorte: 'encadre', titre: label.textContent.trim(), blocs: readBlocs(element, page) }];
}

/** A tile is one figure: its value and what it counts are read as one line; its reserves and its source follow. */
function paragraph(texte: Texte, isTile = false): Bloc[] {
  if (!plainOf(texte).trim()) return [];
  const first = isTile ? texte.findIndex((part) => part.texte.includes('\n')) : -1;
  const line = texte.map((part, i) =>
    i === first ? { ...part, texte: part.texte.replace('\n', ' ') } : part,
  );
  return [{ sorte: 'paragraphe', texte: line }];
}

function readListe(list: Element, page: PageLue): Bloc {
  const rows = [...list.children].filter((row) => row.matches('li') && !row.matches(LEFT_OUT));
  const lignes = rows.map((row): LigneDeListe => {
    const inner = row.querySelector('ul, ol');
    if (row.matches('.card[data-id]')) return { texte: readCard(row, page) };
    inner?.remove();
    const sous = inner ? [...inner.children].map((sub) => readTexte(sub, page)) : [];
    return { texte: readTexte(row, page), ...(sous.length > 0 && { sous }) };
  });
  return {
    sorte: 'liste',
    ordonnee: list.matches('ol'),
    lignes: lignes.filter(({ texte }) => texte.length > 0),
  };
}

/** The card of a project, in a list: title, summary, then its facts. */
function readCard(card: Element, page: PageLue): Texte {
  const facts = [...card.querySelectorAll('dt')].map(
    (name) => `${wordsOf(name)}\u00a0: ${wordsOf(name.nextElementSibling)}`,
  );
  return tidyTexte([
    ...readTexte(card.querySelector('.title') ?? card, page),
    { texte: `\n${textOf(card, '.summary')}\n${facts.join('\u00a0· ')}` },
  ]);
}

const textOf = (element: Element, selector: string) => wordsOf(element.querySelector(selector));
const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/[ \n\r\t]+/g, ' ').trim();

function readTable(table: HTMLTableElement, page: PageLue): Bloc {
  const cells = (row: Element) => [...row.children].map((cell) => readTexte(cell, page, cell.matches('th')));
  const head = table.tHead?.rows[0];
  return {
    sorte: 'tableau',
    titre: table.caption?.textContent.trim() ?? '',
    entetes: head ? cells(head) : [],
    rangs: [...table.rows].filter((row) => row.parentElement !== table.tHead).map(cells),
  };
}

/** A list of facts becomes two columns. */
function readFacts(list: Element, page: PageLue): Bloc {
  const rangs = [...list.querySelectorAll('dt')].map((term) => {
    const values: Texte = [];
    for (let next = term.nextElementSibling; next?.matches('dd'); next = next.nextElementSibling) {
      values.push({ texte: '\n' }, ...readTexte(next, page));
    }
    return [readTexte(term, page, true), tidyTexte(values)];
  });
  return { sorte: 'tableau', titre: '', entetes: [], rangs };
}
