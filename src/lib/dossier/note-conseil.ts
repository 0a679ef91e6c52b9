/** The folder as a note of two pages for a council: titles, key facts, what is asked, a draft deliberation, sources once. */
import { formatDate } from '../texte/format.ts';
import { setTypographie } from '../texte/typographie.ts';
import { plainOf, type Bloc } from './blocs.ts';
import type { DocumentDossier, Partie } from './document.ts';
import { link, paragraph, small, title, type ContexteDuDossier, type PieceDeDocument } from './pieces.ts';

/** Two pages hold so much, counted in signs: a line of the document is about ninety. */
const INTRODUCTION = 450;
const FAITS = 2200;
const SOURCES = 600;
const PAGES_AU_PLUS = 8;
const FAIT_AU_PLUS = 190;

/** At the end of a sentence when one fits, else between two words. */
function cut(text: string, limit: number): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length <= limit) return clean;
  const room = clean.slice(0, limit);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => room.lastIndexOf(end)));
  return sentence > limit / 3 ? room.slice(0, sentence + 1) : `${room.slice(0, room.lastIndexOf(' '))}…`;
}

/** The lines of a text as one: a line that does not end a sentence is ended, before what does not begin in brackets. */
const oneLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .reduce((said, line) => {
      if (said === '') return line;
      const isOpen = /[.:;,!?…]$/.test(said) || line.startsWith('(');
      return `${said}${isOpen ? '' : '.'} ${line}`;
    }, '');

/** What a page says, line by line, in its order: its paragraphs, the rows of its sheets of facts, its lists. */
function* linesOf(blocs: readonly Bloc[]): Generator<string> {
  for (const bloc of blocs) {
    if (bloc.sorte === 'paragraphe') yield oneLine(plainOf(bloc.texte));
    else if (bloc.sorte === 'liste') yield* bloc.lignes.map(({ texte }) => oneLine(plainOf(texte)));
    else if (bloc.sorte === 'encadre') yield* linesOf(bloc.blocs);
    else if (bloc.sorte === 'tableau' && bloc.entetes.length === 0)
      yield* bloc.rangs.map((rang) => rang.map((cell) => oneLine(plainOf(cell))).join('\u00a0: '));
  }
}

function factsOf({ blocs, absence }: Partie, budget: number): string[] {
  if (absence) return [absence];
  const facts: string[] = [];
  let left = budget;
  for (const line of linesOf(blocs)) {
    const fact = cut(line, Math.min(FAIT_AU_PLUS, left));
    if (left < FAIT_AU_PLUS / 3) break;
    if (fact) facts.push(fact);
    left -= fact.length;
  }
  return facts;
}

const list = (lines: readonly string[]): PieceDeDocument => ({
  sorte: 'liste',
  ordonnee: false,
  lignes: lines.map((line) => ({ texte: [{ texte: setTypographie(line) }] })),
});

const text = (words: string): PieceDeDocument => paragraph([{ texte: setTypographie(words) }]);

const layPartie = (partie: Partie, budget: number): PieceDeDocument[] => [
  title(2, cut(partie.titre, 90)),
  list([
    ...factsOf(partie, budget),
    ...(partie.note.trim() ? [`Notre commentaire : ${cut(partie.note, FAIT_AU_PLUS)}`] : []),
  ]),
];

const deliberation = (titre: string): PieceDeDocument[] => [
  title(1, 'Projet de délibération'),
  text(`Vu le dossier « ${cut(titre, 90)} » présenté en séance, considérant les besoins qu’il expose :`),
  text('L’assemblée, après en avoir délibéré,'),
  list(['prend acte du dossier ;', 'décide : …… ;', 'charge son représentant de : …… .']),
  text('Votants : …… Pour : …… Contre : …… Abstentions : ……'),
];

/** Those that the lines kept still cite, and those of the pages as a whole, with the numbers of the folder. */
function laySources(
  { sources }: DocumentDossier,
  parties: readonly Partie[],
  kept: string,
): PieceDeDocument[] {
  const cited = new Set([...kept.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark)));
  for (const partie of parties) for (const number of partie.sources) cited.add(number);
  const named = sources.flatMap(({ texte }, i) =>
    cited.has(i + 1) ? [`[${i + 1}] ${cut(texte, 100)}`] : [],
  );
  if (named.length === 0) return [];
  return [title(1, 'Sources'), small([{ texte: setTypographie(cut(named.join(' ; '), SOURCES)) }])];
}

/** Title, what it is about, the pages in a few facts each, what is asked, a draft deliberation, the sources. */
export function layNote(document: DocumentDossier, contexte: ContexteDuDossier): PieceDeDocument[] {
  const { titre, introduction, parties } = document;
  const [shown, others] = [parties.slice(0, PAGES_AU_PLUS), parties.slice(PAGES_AU_PLUS)];
  const budget = Math.floor(FAITS / Math.max(1, shown.length)) - 90;
  const facts = shown.flatMap((partie) => layPartie(partie, budget));
  return [
    title(0, `Note au conseil : ${cut(titre, 90)}`),
    small([
      {
        texte: setTypographie(`${formatDate(contexte.date)} · modèle de l’Atlas, pas un modèle officiel · `),
      },
      link(contexte.adresse),
    ]),
    ...(introduction.trim() ? [text(cut(introduction, INTRODUCTION))] : []),
    ...facts,
    ...(others.length > 0
      ? [text(cut(`Aussi dans le dossier : ${others.map((it) => it.titre).join(' ; ')}.`, 300))]
      : []),
    title(1, 'Ce qui est demandé au conseil'),
    list(['Prendre connaissance de ces éléments.', 'Dire la suite à donner : ……']),
    ...deliberation(titre),
    ...laySources(document, shown, JSON.stringify(facts)),
  ];
}
