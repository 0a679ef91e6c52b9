/** The front matter of a page, read so that the check and Astro see the same values. */
import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Faute } from '../../lib/contenu/faute.ts';
import type { Brut } from '../../lib/contenu/validation.ts';
import { isRecord } from './objet.ts';

type Page = Pick<Brut, 'valeurs' | 'corps' | 'ligneDuCorps' | 'lignes'>;

const SIGNES = 20_000;
const NIVEAUX = 20;

/** Values that Astro's reader of YAML takes for something else than ours does: a day, a binary number, « 1_000 ». */
const AMBIGU =
  /^(?:\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?|[-+]?0b[01_]+|[-+]?\d[\d_]*_[\d_]*(?:\.[\d_]*)?|[-+]?\d+(?::[0-5]?\d)+)$/;

/** The front matter and the text under it; undefined, with a fault more, when the front matter cannot be read. */
export function readPage(text: string, fichier: string, fautes: Faute[]): Page | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (!match) {
    const remede = 'commencer la page par un en-tête YAML entre deux lignes « --- »';
    fautes.push({ fichier, ligne: 1, probleme: 'l’en-tête manque', remede });
    return undefined;
  }
  const lines = new LineCounter();
  // Two marks of line end would count twice.
  const entete = parse((match[1] ?? '').replaceAll('\r\n', '\n'), lines);
  if ('fautes' in entete) {
    fautes.push(...entete.fautes.map((faute) => ({ fichier, ...faute })));
    return undefined;
  }
  return {
    ...entete,
    corps: text.slice(match[0].length),
    ligneDuCorps: match[0].split('\n').length,
  };
}

type SansFichier = Omit<Faute, 'fichier'>;

function parse(
  yaml: string,
  lines: LineCounter,
): Pick<Page, 'valeurs' | 'lignes'> | { fautes: SansFichier[] } {
  const one = (probleme: string, remede: string) => ({ fautes: [{ ligne: 1, probleme, remede }] });
  if (yaml.length > SIGNES || depthOf(yaml) > NIVEAUX)
    return one('l’en-tête est démesuré', `en écrire ${SIGNES} signes et ${NIVEAUX} niveaux au plus`);
  const document = parseDocument(yaml, { lineCounter: lines });
  // The first line of the front matter is the second of the file.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const errors = document.errors.map(({ pos, code, message }) => ({
    ligne: lineAt(pos[0]),
    ...sayYaml(code, message),
  }));
  const fautes = errors.length > 0 ? errors.slice(0, 1) : unwanted(document, lineAt);
  if (fautes.length > 0) return { fautes };
  const valeurs: unknown = document.toJS();
  if (!isRecord(valeurs))
    return one('l’en-tête n’a aucun champ', 'écrire un champ par ligne, sous la forme « nom: valeur »');
  return { valeurs, lignes: linesOf(document, lineAt) };
}

/** What the parser says, in words that a writer can act on; its own words, without its count of lines, when we have none. */
function sayYaml(code: string, message: string): Pick<Faute, 'probleme' | 'remede'> {
  const probleme = 'l’en-tête n’est pas du YAML correct';
  const quote = 'mettre entre guillemets les valeurs qui contiennent « : » ou « # »';
  const known: Record<string, [string, string]> = {
    TAB_AS_INDENT: ['une tabulation est en tête de ligne', 'la remplacer par deux espaces, ou l’effacer'],
    DUPLICATE_KEY: ['un champ est écrit deux fois', `n’en garder qu’un ; ou ${quote}`],
    BLOCK_AS_IMPLICIT_KEY: ['deux-points suivis d’une espace dans une valeur', quote],
    MISSING_CHAR: [
      'un guillemet, un crochet ou des deux-points manquent',
      `fermer ce qui est ouvert ; ${quote}`,
    ],
    BAD_INDENT: [
      'une ligne est mal alignée',
      'aligner les champs au bord, les valeurs d’une liste deux espaces plus loin',
    ],
  };
  const [what, remede] = known[code] ?? [message.replace(/ at line [^]*|\n[^]*/, ''), quote];
  return { probleme: `${probleme} (${what})`, remede };
}

/** How deep lists and objects written on a line go: the parser would follow them to the end of its stack. */
const depthOf = (yaml: string) => Math.max(...yaml.split('\n').map((line) => line.split(/[[{]/).length - 1));

/** The text of a value without quotes that two readers would read differently. */
const ambiguous = (node: unknown): string | undefined =>
  isScalar(node) && node.type === 'PLAIN' && AMBIGU.test(node.source ?? '') ? node.source : undefined;

/** References that multiply, types that a reader would build, and values that two readers read differently. */
function unwanted(document: Document, lineAt: (offset: number) => number): SansFichier[] {
  const fautes: SansFichier[] = [];
  const add = (offset: number | undefined, probleme: string, remede: string) =>
    fautes.push({ ligne: lineAt(offset ?? 0), probleme, remede });
  visit(document, {
    Alias: (_, { range }) => void add(range?.[0], 'une référence YAML (« *nom »)', 'récrire la valeur'),
    Node: (_, node) => {
      if (node.anchor || node.tag)
        add(node.range?.[0], 'une ancre ou un type YAML (« &nom », « !!type »)', 'écrire la valeur seule');
      const source = ambiguous(node);
      if (source !== undefined)
        add(
          node.range?.[0],
          `« ${source} » serait lu comme une date ou un nombre`,
          `l’écrire entre guillemets : '${source}'`,
        );
    },
  });
  return fautes;
}

function linesOf(document: Document, lineAt: (offset: number) => number): Map<string, number> {
  const lines = new Map<string, number>();
  visit(document, {
    Pair: (_, { key }, path) => {
      // The document, its object, the pair.
      if (path.length === 2 && isScalar(key)) lines.set(String(key.value), lineAt(key.range?.[0] ?? 0));
    },
  });
  return lines;
}
