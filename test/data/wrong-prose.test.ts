import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DonneesInvalides, type Faute } from '../../src/lib/contenu/faute.ts';
import { checkContent } from '../../src/tools/content/check.ts';
import { copyContent } from '../support/copie.ts';

/** What each test breaks is broken in one copy, and told by one check: every fault at once. */
let root = '';
let fautes: Faute[] = [];

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, content: string | Buffer) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};

/** A piece of prose that is refused, and what the message says of it: what is wrong, how to mend it. */
type Cas = [name: string, text: string, probleme: string, remede: string];

const PROSE: Cas[] = [
  ['a second title', '# Un autre titre', 'un titre de premier niveau', 'écrire « ## »'],
  ['an unknown component', '<Chifre id="budget-2024" />', 'le composant <Chifre> n’existe pas', 'Chiffre'],
  [
    'an id that does not exist',
    '<Chiffre id="budget-1789" />',
    '« budget-1789 » n’existe pas dans « chiffres »',
    'par exemple : budget-',
  ],
  ['an acronym that no glossary has', '<Sigle id="zzz" />', 'n’existe pas dans « sigles »', 'par exemple'],
  [
    'a resource that does not exist',
    '<Ressource id="bilan-1789" />',
    'n’existe pas dans « ressources »',
    'bilan-2024',
  ],
  ['a check that does not exist', '<Controle id="zzz" />', 'n’existe pas dans « controles »', 'par exemple'],
  [
    'a missing property',
    '<Chiffre />',
    '<Chiffre> n’a pas sa propriété « id »',
    'écrire id="…", avec un identifiant de « chiffres »',
  ],
  [
    'an empty property',
    '<Citation source="" repere="p. 3">Mots.</Citation>',
    'la valeur manque',
    'entre guillemets',
  ],
  [
    'a property that is not asked for',
    '<Sigle id="caf" couleur="bleu" />',
    '<Sigle> n’a pas de propriété « couleur »',
    'propriétés permises : id, premier',
  ],
  [
    'a word outside the list',
    '<Nombre de="licornes" />',
    '« licornes » n’existe pas dans « la liste »',
    'leviers, mesures',
  ],
  [
    'a flag with a value',
    '<Nombre de="leviers" lettres="oui" />',
    's’écrit sans valeur',
    'retirer le signe =',
  ],
  [
    'a department that nobody has described',
    '<Interlocuteurs departement="01" />',
    '« 01 » n’existe pas dans « interlocuteurs »',
    'corriger la valeur ; par exemple :',
  ],
  [
    'a text where none shows',
    '<Chiffre id="budget-2024">500</Chiffre>',
    'le texte placé dans <Chiffre> ne paraîtrait pas',
    'sortir le texte',
  ],
  ['a note around nothing', '<Note></Note>', '<Note> n’entoure aucun texte', 'puis </Note>'],
  [
    'a very long title',
    `<Note titre="${'long '.repeat(70)}">Texte.</Note>`,
    '350 signes',
    '300 signes au plus',
  ],
  [
    'a figure where figures have no style',
    '<Graphique id="impact-direct" />',
    '<Graphique> ne se montre pas',
    'content/bilan',
  ],
  [
    'a computed property',
    '<Sigle id={process.env.HOME} />',
    'une valeur calculée, qui serait exécutée',
    'écrire id="…"',
  ],
  [
    'computed properties',
    '<Note {...props}>Texte.</Note>',
    'une valeur calculée, qui serait exécutée',
    'retirer les accolades',
  ],
  [
    'an expression in a sentence',
    'Le chemin est {process.env.HOME}.',
    'serait exécuté à la construction',
    '&#123;',
  ],
  [
    'an expression alone',
    '{(() => { while (true); })()}',
    'serait exécuté à la construction',
    'écrire la valeur elle-même',
  ],
  [
    'code that looks like a comment',
    '{/* a */ process.exit(1) /* b */}',
    'serait exécuté à la construction',
    'écrire la valeur elle-même',
  ],
  ['an import', "import fs from 'node:fs'", 'est du code', 'sans import'],
  ['an export', 'export const prerender = false', 'est du code', 'la retirer'],
  [
    'a script',
    '<script>alert(1)</script>',
    'la balise <script> n’est pas permise',
    'seules balises permises : br',
  ],
  ['a style', '<style>*</style>', 'la balise <style> n’est pas permise', 'Markdown'],
  ['a frame', '<iframe src="https://exemple.fr" />', 'la balise <iframe> n’est pas permise', 'Markdown'],
  ['a title in HTML', '<h1>Titre</h1>', 'la balise <h1> n’est pas permise', 'Markdown'],
  ['a link in HTML', '<a href="https://exemple.fr">lien</a>', 'la balise <a> n’est pas permise', 'Markdown'],
  [
    'an image in HTML',
    '<img src="https://exemple.fr/a.png" />',
    'la balise <img> n’est pas permise',
    'Markdown',
  ],
  ['a fragment', '<>texte</>', 'la balise <> n’est pas permise', 'Markdown'],
  ['a handler', '<div onclick="alert(1)">texte</div>', '« onclick » exécuterait du code', 'la retirer'],
  [
    'a class of ours that is not for prose',
    '<div class="hero">texte</div>',
    'cette valeur n’est pas permise',
    'screen-only',
  ],
  [
    'a directive of Astro',
    '<Sigle id="caf" set:html="x" />',
    'n’a pas de propriété « set:html »',
    'la retirer',
  ],
  [
    'a link that is a script',
    '[lien](javascript:alert(1))',
    'cette sorte d’adresse n’est pas permise',
    'https://',
  ],
  [
    'a link that hides that it is a script',
    '[lien](&#106;avascript&colon;alert(1))',
    'cette sorte d’adresse n’est pas permise',
    'https://',
  ],
  [
    'a link that holds a file',
    '[lien](data:text/html,a)',
    'cette sorte d’adresse n’est pas permise',
    'mailto',
  ],
  [
    'a link to another host in disguise',
    '[lien](//exemple.fr)',
    'cette sorte d’adresse n’est pas permise',
    'https://',
  ],
  [
    'a link with a password',
    '[lien](https://nom:mot@exemple.fr/)',
    'cette sorte d’adresse n’est pas permise',
    'https://',
  ],
  ['a link to nothing', '[lien]()', 'ce lien ne mène nulle part', 'une adresse du site'],
  [
    'a reference that is a script',
    '[lien][ref]\n\n[ref]: javascript:alert(1)',
    'cette sorte d’adresse n’est pas permise',
    'https://',
  ],
  [
    'a link that starts from the page',
    '[lien](pacte/)',
    'ne part pas de la racine',
    'commencer par « / » : /pacte/',
  ],
  [
    'a page that does not exist',
    '[lien](/leviers/99-licornes/)',
    'cette page du site n’existe pas',
    'corriger l’adresse',
  ],
  [
    'an address of the web without its beginning',
    '[lien](www.insee.fr/fr)',
    'il manque « https:// »',
    'https://www.insee.fr/fr',
  ],
  [
    'an address seen from the page',
    '[lien](../leviers/)',
    'ne part pas de la racine',
    'l’écrire depuis « / »',
  ],
  ['a page of ours without its first slash', '[lien](pacte/)', 'ne part pas de la racine', ': /pacte/'],
  [
    'a page without its last slash, before an anchor',
    '[lien](/pacte#axes)',
    'n’existe pas',
    'écrire /pacte/#axes',
  ],
  [
    'a component in small letters',
    'Le <sigle id="ccas" /> aide.',
    '<sigle> n’existe pas',
    'son nom : <Sigle>',
  ],
  [
    'a heading that jumps two levels',
    '##### Un détail',
    'un titre de niveau 5 (« ##### ») saute un niveau',
    'écrire « ##',
  ],
  ['an acronym that no glossary has', 'Le <Sigle id="ccass" /> aide.', '« sigles » (data/glossaire)', 'ccas'],
  ['a straight quote', 'Le mot "aide" est là.', 'un guillemet droit', 'écrire « … »'],
  [
    'an address without its last slash',
    '[lien](/pacte)',
    'cette page du site n’existe pas',
    'finit par « / »',
  ],
  [
    'an entry of the glossary that does not exist',
    '[mot](/glossaire/#licorne)',
    'cette page du site n’existe pas',
    'corriger l’adresse',
  ],
  [
    'an image of another site',
    '![Un plan](https://exemple.fr/plan.png)',
    'n’est pas un fichier du site',
    'public/',
  ],
  ['an image that is not there', '![Un plan](/plan.png)', 'n’est pas un fichier du site', 'public/'],
  ['an image that says nothing', '![](/favicon.svg)', 'pas de texte qui la remplace', 'entre les crochets'],
  [
    'markup in a cell of Markdown',
    '| a |\n| --- |\n| <b>gras</b> |',
    'la balise <b> n’est pas permise',
    'Markdown',
  ],
  [
    'a word written backwards',
    'Un mot \u202Eetnatropmi\u202C.',
    'un signe invisible (U+202E)',
    'effacer ce signe',
  ],
  ['a sign that cuts feeds', 'Un mot\u0008 coupé.', 'un signe invisible (U+0008)', 'effacer ce signe'],
];

/** A page that cannot be parsed: one fault a page, so one page a case. */
const SYNTAXE: Cas[] = [
  ['a tag left open', 'Un <Note> ouvert.', 'la balise <Note> n’est pas fermée', 'la fermer'],
  ['a tag closed twice', 'Un texte.</Note>', '</Note> ne ferme aucune balise', 'la retirer'],
  ['a brace left open', 'Une accolade { seule.', 'une accolade « { » n’est pas fermée', '&#123;'],
  ['a « less than »', 'Il en faut <3 par an.', 'le signe « < » n’ouvre pas une balise', '&lt;'],
  ['curly quotes in a tag', 'Le <Sigle id=“ccas” /> aide.', 'guillemets droits', 'id="ccas"'],
  ['French quotes in a tag', 'Le <Sigle id=« ccas » /> aide.', 'guillemets droits', 'id="ccas"'],
  ['a comment of HTML', '<!-- à revoir -->', 'le signe « < » n’ouvre pas une balise', '{/* texte */}'],
];

const ENTETES: [name: string, field: string, probleme: string, remede: string][] = [
  ['a day without quotes', 'chapeau: 2024-01-01', 'serait lu comme une date', "'2024-01-01'"],
  [
    'a number that two readers read differently',
    'chapeau: 1_000',
    'serait lu comme une date ou un nombre',
    "'1_000'",
  ],
  ['a type', 'chapeau: !!binary aGVs', 'une ancre ou un type YAML', 'écrire la valeur seule'],
  [
    'references that multiply',
    'chapeau: &a [x]\nx: [*a, *a, *a]',
    'une ancre ou un type YAML',
    'écrire la valeur seule',
  ],
  ['lists without end', `chapeau: ${'['.repeat(500)}`, 'l’en-tête est démesuré', '20 niveaux au plus'],
  ['a tabulation', '\tchapeau: Un texte', 'une tabulation est en tête de ligne', 'deux espaces'],
  [
    'a colon in a value',
    'chapeau: À lire : un texte: deux',
    'deux-points suivis d’une espace',
    'entre guillemets',
  ],
  ['a quote left open', 'chapeau: "Un texte', 'YAML correct', 'entre guillemets'],
  ['a field written twice', 'titre: Deux fois', 'n’est pas du YAML correct', 'entre guillemets'],
  ['markup', 'chapeau: <b>gras</b>', 'une balise n’est pas permise ici', 'écrire le texte seul'],
];

/** Files that nothing reads. */
const ETRANGERS: [name: string, file: string, remede: string][] = [
  ['capitals in the extension', 'data/chiffres/45.CSV', 'extension en minuscules : 45.csv'],
  ['the copy of a table', 'data/chiffres/44 (copie).csv', 'l’effacer'],
  ['the copy of a catalogue', 'data/projets/projets - Copie.csv', 'l’effacer'],
  ['a workbook', 'data/projets/projets.xlsx', 'attendu ici : projets.csv'],
  ['a workbook, with what to make of it', 'data/contrats/envoi.ods', 'l’enregistrer au format CSV (UTF-8)'],
  ['a table of a catalogue whose name is no id', 'data/projets/Région.csv', 'projets.csv, <nom>.csv'],
  ['a table of no collection', 'data/chiffres/essai.csv', 'attendu ici : chiffres.csv'],
  ['a file among the folders of data', 'data/projets.csv', 'des dossiers'],
  ['a page in Markdown', 'content/leviers/11-sport.md', 'une page s’écrit dans un fichier .mdx'],
  ['a page in a folder of its own', 'content/leviers/sport/11-sport.mdx', 'sans sous-dossier'],
  ['a page whose name is no id', 'content/leviers/11 Sport.mdx', 'minuscules sans accent'],
  ['the backup of an editor', 'content/leviers/10-mobilite.mdx~', 'la sauvegarde d’un éditeur'],
  ['the backup of another', 'content/leviers/.10-mobilite.mdx.swp', 'la sauvegarde d’un éditeur'],
  ['a local text in no department', 'content/locaux/contrats.mdx', '<département>/<page>.mdx'],
  ['a folder of pages that nothing reads', 'content/nouvelles/mai.mdx', 'corriger son nom'],
  ['a dataset that nothing reads', 'data/licornes/licornes.csv', 'src/schemas/jeux.ts'],
];

/** What systems leave and nobody has written. */
const TOLERES = [
  'data/.DS_Store',
  'data/projets/Thumbs.db',
  'content/leviers/desktop.ini',
  'data/projets/.~lock.projets.csv#',
];

const PAGE = 'content/methode/impact.mdx';
const pageOf = (rank: number) => `content/methode/essai-${rank}.mdx`;
const enteteOf = (rank: number) => `content/pages/essai-${rank}.mdx`;
const lineOf = new Map<string, number>();

beforeAll(() => {
  root = copyContent();
  let page = read(PAGE).trimEnd();
  for (const [name, text] of PROSE) {
    page += '\n\n';
    lineOf.set(name, page.split('\n').length);
    page += text;
  }
  write(PAGE, `${page}\n`);
  const entete = /^---\n[^]*?\n---\n/.exec(read(PAGE))?.[0] ?? '';
  SYNTAXE.forEach(([, text], rank) => write(pageOf(rank), `${entete}\nTexte.\n\n${text}\n`));
  ENTETES.forEach(([, field], rank) => write(enteteOf(rank), `---\ntitre: Essai\n${field}\n---\n\nTexte.\n`));
  for (const [, file] of ETRANGERS) write(file, 'id\nx\n');
  for (const file of TOLERES) write(file, 'x');
  try {
    checkContent(root);
  } catch (error) {
    if (!(error instanceof DonneesInvalides)) throw error;
    ({ fautes } = error);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('in the text of a page, whatever would run, lead astray or fail is told with its line', () => {
  test.each(PROSE)('%s', (name, text, probleme, remede) => {
    // A reference is told where its target is written, at its end.
    const line = (lineOf.get(name) ?? 0) + (text.includes('\n\n') ? 2 : text.startsWith('|') ? 2 : 0);
    const own = fautes.filter(({ fichier, ligne = 0 }) => fichier === PAGE && ligne === line);
    expect(own.map(({ probleme: told }) => told).join('\n')).toContain(probleme);
    expect(own.map(({ remede: told }) => told).join('\n')).toContain(remede);
  });

  test('and each is told once', () => {
    const own = fautes.filter(({ fichier }) => fichier === PAGE);
    expect(own.map(({ ligne, probleme }) => `${ligne} ${probleme}`)).toHaveLength(PROSE.length);
  });

  test.each(SYNTAXE.map((cas, rank) => [...cas, rank] as const))('%s', (_, text, probleme, remede, rank) => {
    const [faute, ...others] = fautes.filter(({ fichier }) => fichier === pageOf(rank));
    expect(others).toEqual([]);
    expect(faute?.probleme).toContain(probleme);
    expect(faute?.remede).toContain(remede);
    expect(faute?.ligne).toBe(
      read(pageOf(rank))
        .split('\n')
        .findIndex((line) => line === text) + 1,
    );
  });
});

describe('in a front matter, what is not plain text is told with its line', () => {
  test.each(ENTETES.map((cas, rank) => [...cas, rank] as const))('%s', (_, __, probleme, remede, rank) => {
    const own = fautes.filter(({ fichier }) => fichier === enteteOf(rank));
    expect(own.map(({ probleme: told }) => told).join('\n')).toContain(probleme);
    expect(own[0]?.remede).toContain(remede);
    expect(own[0]?.ligne).toBeGreaterThan(0);
  });
});

describe('a file that nothing reads is named', () => {
  test.each(ETRANGERS)('%s: %s', (_, file, remede) => {
    const folder = file.split('/').slice(0, 2).join('/');
    const own = fautes.filter(({ fichier }) => fichier === file || fichier === folder);
    expect(own.map(({ probleme }) => probleme).join('\n')).toContain('lu par rien');
    expect(own.map(({ probleme, remede: told }) => `${probleme} → ${told}`).join('\n')).toContain(remede);
  });

  test('but not what systems leave', () => {
    expect(fautes.filter(({ fichier }) => TOLERES.includes(fichier))).toEqual([]);
  });
});
