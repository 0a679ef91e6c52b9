import {
  dropEmptyTitles,
  plainOf,
  type Bloc,
  type ContenuDePage,
  type SourceDePage,
} from '../../../lib/dossier/blocs.ts';
import { readBlocs, SOURCES } from './lire-blocs.ts';
import { readTexte, type PageLue } from './lire-texte.ts';

/** The useful content of a page of the Atlas; undefined when the document is not one. `adresse` is whole. */
export function readPage(document: Document, adresse: string): ContenuDePage | undefined {
  const main = document.querySelector('main');
  const titre = main?.querySelector('h1')?.textContent.trim();
  if (!main || !titre) return undefined;
  const page: PageLue = { adresse, credits: readCredits(main, adresse) };
  const blocs = dropEmptyTitles(readBlocs(main, page));
  return {
    titre,
    surtitre: plainOf(readTexte(main.querySelector('.overline') ?? document.createTextNode(''), page)),
    blocs: [...blocs, ...readSigles(main, page, wordsOf(blocs))],
    sources: [...page.credits.values()],
    departements: readDepartements(document, adresse),
  };
}

const DEPARTEMENT = /\/(?:territoires|leviers\/departements)\/(\d{2,3}|2[ab])-/;

/** The departments that the address and the trail above the page name: « /territoires/30-gard/ ». */
function readDepartements(document: Document, adresse: string): string[] {
  const above = [...document.querySelectorAll('nav li > a')].map((link) => link.getAttribute('href') ?? '');
  return [new URL(adresse).pathname, ...above].flatMap(
    (path) => DEPARTEMENT.exec(path)?.[1]?.toUpperCase() ?? [],
  );
}

/** The acronyms explained at the foot of the page, for those that the document keeps: `words` are its own. */
function readSigles(main: Element, page: PageLue, words: Set<string>): Bloc[] {
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

const findRow = (room: ParentNode, id: string) => room.querySelector(`#${CSS.escape(id)}`);

/** One resource of the page that has them all, the most in its template. */
export function readRow(document: Document, id: string, adresse: string): ContenuDePage | undefined {
  const reste = document.querySelector<HTMLTemplateElement>('template[data-part="reste"]');
  const row = findRow(document, id) ?? (reste && findRow(reste.content, id));
  const title = row?.querySelector('h3');
  if (!row || !title) return undefined;
  const page: PageLue = { adresse, credits: new Map() };
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
    departements: [],
  };
}

/** Each with the address of the document itself, where the Atlas has it. */
function readCredits(main: Element, adresse: string): Map<string, SourceDePage> {
  const links = main.querySelectorAll(`${SOURCES} a[href^="/ressources/"]`);
  return new Map(
    [...links].map((link) => {
      const { href, hash } = new URL(link.getAttribute('href') ?? '', adresse);
      const original = link.closest('li')?.querySelector('a[href^="http"]')?.getAttribute('href');
      return [hash.slice(1), { texte: link.textContent.trim(), lien: original ?? href }];
    }),
  );
}
