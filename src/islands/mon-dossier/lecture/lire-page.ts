import {
  dropEmptyTitles,
  plainOf,
  tidyTexte,
  type Bloc,
  type ContenuDePage,
  type LigneDeListe,
  type SourceDePage,
  type Texte,
} from '../../../lib/dossier/blocs.ts';
import { LEFT_OUT, readTexte, type Page } from './lire-texte.ts';

/** The useful content of a page of the Atlas; undefined when the document is not one. `adresse` is whole. */
export function readPage(document: Document, adresse: string): ContenuDePage | undefined {
  const main = document.querySelector('main');
  const titre = main?.querySelector('h1')?.textContent.trim();
  if (!main || !titre) return undefined;
  const page: Page = { adresse, credits: readCredits(main, adresse) };
  const blocs = dropEmptyTitles(readBlocs(main, page));
  return {
    titre,
    surtitre: plainOf(readTexte(main.querySelector('.overline') ?? document.createTextNode(''), page)),
    blocs: [...blocs, ...readSigles(main, page, wordsOf(blocs))],
    sources: [...page.credits.values()],
  };
}

/** The acronyms explained at the foot of the page, for those that the document keeps: `words` are its own. */
function readSigles(main: Element, page: Page, words: Set<string>): Bloc[] {
  const kept = [...main.querySelectorAll('.sigles > a')].filter((link) => words.has(link.textContent));
  const texte = kept.flatMap((link, i) => {
    const meaning = link.nextSibling?.textContent?.replace(/[\s;.]+$/, '') ?? '';
    return [...(i > 0 ? [{ texte: '\u202f; ' }] : []), ...readTexte(link, page), { texte: meaning }];
  });
  return kept.length > 0
    ? [
        {
          sorte: 'paragraphe',
          texte: [{ texte: 'Sigles.', gras: true }, { texte: ' ' }, ...texte, { texte: '.' }],
        },
      ]
    : [];
}

/** Every word shown, once; addresses and notes of source are not words of the page. */
const wordsOf = (blocs: Bloc[]) => new Set(JSON.stringify(blocs, SHOWN).match(/[\p{L}\d+-]+/gu));
const SHOWN = ['texte', 'blocs', 'lignes', 'sous', 'entetes', 'rangs'];

/** One resource of the long page where all of them stand. */
export function readRow(document: Document, id: string, adresse: string): ContenuDePage | undefined {
  const row = document.getElementById(id);
  const title = row?.querySelector('h3');
  if (!row || !title) return undefined;
  const page: Page = { adresse, credits: new Map() };
  const link = title.querySelector('a')?.href;
  title.remove();
  const address: Bloc[] = link
    ? [{ sorte: 'paragraphe', texte: [{ texte: 'Lien\u00a0: ' }, { texte: link, lien: link }] }]
    : [];
  return {
    titre: title.textContent.trim(),
    surtitre: '',
    blocs: [...readBlocs(row, page), ...address],
    sources: [],
  };
}

const SOURCES = 'section[aria-labelledby="sources"]';

/** Each with the address of the document itself, where the Atlas has it. */
function readCredits(main: Element, adresse: string): Map<string, SourceDePage> {
  const links = main.querySelectorAll(`${SOURCES} li > a[href^="/ressources/#"]`);
  return new Map(
    [...links].map((link) => {
      const { href, hash } = new URL(link.getAttribute('href') ?? '', adresse);
      const original = link.parentElement?.querySelector('a[href^="http"]')?.getAttribute('href');
      return [hash.slice(1), { texte: link.textContent.trim(), lien: original ?? href }];
    }),
  );
}

/** Loose words between two blocks make a paragraph. */
function readBlocs(parent: Element, page: Page): Bloc[] {
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

function readBloc(element: Element, page: Page): Bloc[] {
  const label = element.querySelector(':scope > p.label');
  if (element.matches(SOURCES) || element.matches('figure:has(svg)')) return [];
  if (element.matches('h2, h3, h4, h5'))
    return [{ sorte: 'titre', niveau: element.matches('h2') ? 1 : 2, texte: readTexte(element, page) }];
  if (element.matches('p, .tile')) return paragraph(readTexte(element, page), element.matches('.tile'));
  if (element.matches('ul, ol')) return [readListe(element, page)];
  if (element.matches('table')) return [readTable(element as HTMLTableElement, page)];
  if (element.matches('dl')) return [readFacts(element, page)];
  if (element.matches('summary') && !element.querySelector('h2, h3'))
    return paragraph(readTexte(element, page, true));
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

function readListe(list: Element, page: Page): Bloc {
  const rows = [...list.children].filter((row) => row.matches('li') && !row.matches(LEFT_OUT));
  const lignes = rows.map((row): LigneDeListe => {
    const inner = row.querySelector('ul, ol');
    const card = row.querySelector(':scope > article.card');
    if (card) return { texte: readCard(card, page) };
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
function readCard(card: Element, page: Page): Texte {
  const facts = [...card.querySelectorAll('dl > div')].map(
    (fact) => `${textOf(fact, 'dt')}\u00a0: ${textOf(fact, 'dd')}`,
  );
  return tidyTexte([
    ...readTexte(card.querySelector('.title') ?? card, page),
    { texte: `\n${textOf(card, '.summary')}\n${facts.join('\u00a0· ')}` },
  ]);
}

const textOf = (element: Element, selector: string) =>
  (element.querySelector(selector)?.textContent ?? '').replace(/[ \n\r\t]+/g, ' ').trim();

function readTable(table: HTMLTableElement, page: Page): Bloc {
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
function readFacts(list: Element, page: Page): Bloc {
  const rangs = [...list.querySelectorAll('dt')].map((term) => {
    const values: Texte = [];
    for (let next = term.nextElementSibling; next?.matches('dd'); next = next.nextElementSibling) {
      values.push({ texte: '\n' }, ...readTexte(next, page));
    }
    return [readTexte(term, page, true), tidyTexte(values)];
  });
  return { sorte: 'tableau', titre: '', entetes: [], rangs };
}
