import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DonneesInvalides, type Faute } from '../../src/lib/contenu/faute.ts';
import { checkContent } from '../../src/tools/content/check.ts';
import { addCode, cleanEnv, copyContent, mender } from '../support/copie.ts';

const PROJETS = 'data/projets/projets.csv';
const CHIFFRES = 'data/chiffres/chiffres.csv';
const CONTRATS = 'data/contrats/contrats.csv';
const MESURES = 'data/mesures/mesures.csv';
const LEVIER = 'content/leviers/10-mobilite.mdx';
const ACTIONS = 'data/leviers/actions.csv';
const SYNONYMES = 'data/mots/synonymes.csv';
const ACTEURS = 'data/leviers/acteurs.csv';
const OBJECTIFS = 'data/mesures/objectifs.csv';
const COUCHE = 'content/couches/population.mdx';
const LOCAL = 'content/locaux/44/10-mobilite.mdx';
const RECIT = 'content/projets/pacte-gironde.mdx';

/** What authors write, broken and mended by each test in turn. */
let root = '';
let mend = () => {};

beforeAll(() => {
  root = copyContent();
  mend = mender(root);
});
afterEach(() => mend());
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, content: string | Buffer) => writeFileSync(join(root, file), content);

/** Sets beside the table another that holds the row of a project, with more columns, as an import does. */
function addImport(name: string, id: string, more: Record<string, string>) {
  const [head = [], ...rows] = parse(read(PROJETS)) as string[][];
  const row = rows.find(([first]) => first === 'pacte-gironde') ?? [];
  const lines = [
    [...head, ...Object.keys(more)],
    [id, ...row.slice(1), ...Object.values(more)],
  ];
  write(`data/projets/${name}.csv`, lines.map((cells) => cells.map(quote).join(',')).join('\n'));
}

/** Fails when there is nothing to replace: a test that breaks nothing proves nothing. */
function replace(file: string, from: string | RegExp, to: string) {
  const text = read(file);
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file} does not hold ${String(from)}`);
  write(file, next);
}

const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;

/** Writes one cell, found by the id of its row and the name of its column. */
function setCell(file: string, id: string, column: string, value: string) {
  const rows = parse(read(file)) as string[][];
  const at = rows[0]?.indexOf(column) ?? -1;
  const row = rows.find(([first]) => first === id);
  if (at < 0 || !row) throw new Error(`${file} has no cell ${id}.${column}`);
  row[at] = value;
  write(file, rows.map((cells) => cells.map(quote).join(',')).join('\n'));
}

/** Line of a row, counted as an editor does. */
const lineOf = (file: string, id: string) =>
  read(file)
    .split('\n')
    .findIndex((line) => line.startsWith(`${id},`) || line.startsWith(`"${id}",`)) + 1;

/** What the check says of the copy as it is: what a maintainer reads, and each fault; nothing when it throws nothing. */
function check(): { message: string; fautes: Faute[] } {
  try {
    checkContent(root);
    return { message: '', fautes: [] };
  } catch (error) {
    if (error instanceof DonneesInvalides)
      return { message: `${error.name}: ${error.message}`, fautes: error.fautes };
    throw error;
  }
}
const report = () => check().message;

test('the copy, before it is broken, has no fault', () => {
  expect(report()).toBe('');
});

test('a file of a catalogue may have columns of the follow-up that the main one has not', () => {
  addImport('occitanie', 'navette', {
    ...{ cadre: 'pacte', cadreId: 'pacte-gironde', statut: 'en-cours', avancement: '' },
    ...{ debut: '2024', fin: '2024-03-05', partEtatEuros: '1200.5', cofinanceurs: 'CAF = 0 | Ville' },
    ...{ sourceLigne: 'Actions, ligne 12', publieLe: 'non renseigné' },
  });
  expect(report()).toBe('');
});

interface Case {
  name: string;
  break: () => void;
  /** All that the message must say, besides the one fault. */
  says: (string | (() => string))[];
  /** What could not be read is missed by the entries that name it: these are told too. */
  cascades?: boolean;
}

/** A value as the message shows it: the last of a list, cut when it is long. */
function shown(value: string): string {
  const last = value.trim().split(' | ').at(-1) ?? '';
  return last.length > 80 ? `${last.slice(0, 77)}…` : last;
}

const cellCase = (
  name: string,
  file: string,
  id: string,
  column: string,
  value: string,
  ...says: string[]
): Case => ({
  name,
  break: () => setCell(file, id, column, value),
  says: [
    file,
    () => `ligne ${lineOf(file, id)}, id « ${id} », champ « ${column} »`,
    `« ${shown(value)} »`,
    ...says,
  ],
});

/** A text in a cell of a project, which the message does not print: it may hold what nobody should read. */
const textCase = (name: string, value: string, ...says: string[]): Case => ({
  name,
  break: () => setCell(PROJETS, 'pacte-gironde', 'resume', value),
  says: [
    () => `${PROJETS}, ligne ${lineOf(PROJETS, 'pacte-gironde')}, id « pacte-gironde », champ « resume »`,
    ...says,
  ],
});

/** The outlines of the copy are links: a file takes their place. */
function breakOutlines(niveau: string, change: (text: string) => string) {
  const file = `data/contours/${niveau}.geojson`;
  const text = read(file);
  rmSync(join(root, file));
  write(file, change(text));
}

const CASES: Case[] = [
  cellCase(
    'a year where the feeds need the day of a row',
    PROJETS,
    'tznr-lodeve',
    'misAJourLe',
    '2027',
    'un jour s’écrit AAAA-MM-JJ',
  ),
  cellCase(
    'a day the French way, told once with what to write',
    PROJETS,
    'tznr-lodeve',
    'misAJourLe',
    '30/11/2026',
    'un jour s’écrit AAAA-MM-JJ : écrire « 2026-11-30 »',
  ),
  cellCase(
    'a year that has not come',
    PROJETS,
    'tznr-lodeve',
    'misAJourLe',
    '2062-11-21',
    'vient plus d’un an après la dernière mise à jour du site',
    'vérifier l’année',
  ),
  cellCase(
    'a reading in another century',
    CONTRATS,
    'departement-14',
    'luLe',
    '2096-11-28',
    'vient plus d’un an après',
  ),
  cellCase(
    'a day that the calendar has not',
    CONTRATS,
    'departement-01',
    'misAJourLe',
    '2027-02-30',
    'ce jour n’existe pas au calendrier',
  ),
  cellCase(
    'an unknown EPCI code',
    PROJETS,
    'petite-enfance-carcassonne',
    'territoires',
    'epci:200035716',
    'n’existe pas dans le découpage administratif',
    'vérifier le niveau et le code',
  ),
  cellCase(
    'an unknown commune code among good ones',
    PROJETS,
    'tznr-lodeve',
    'territoires',
    'commune:34142 | commune:99999',
    'n’existe pas dans le découpage administratif',
    'code INSEE pour une commune',
  ),
  cellCase(
    'an EPCI code given as a commune',
    PROJETS,
    'pacte-gironde',
    'territoires',
    'commune:200035715',
    'n’existe pas',
  ),
  cellCase(
    'a territory without its level',
    PROJETS,
    'pacte-gironde',
    'territoires',
    '33',
    'niveau:code',
    'attendu',
  ),
  cellCase(
    'an unknown axis',
    PROJETS,
    'pacte-aveyron',
    'axes',
    '1-enfance | 1-enfants',
    'n’existe pas dans « axes »',
    'par exemple : 1-enfance',
  ),
  cellCase(
    'an unknown public',
    PROJETS,
    'pacte-aveyron',
    'publics',
    'jeune',
    'n’existe pas dans « publics »',
    'jeunes',
  ),
  cellCase(
    'an unknown bearer',
    PROJETS,
    'pacte-aveyron',
    'porteur',
    'ardeche-inconnue',
    'n’existe pas dans « porteurs » (data/porteurs)',
  ),
  cellCase(
    'a figure without a source',
    CHIFFRES,
    'budget-2024',
    'source',
    '',
    'la valeur manque',
    'Document d’où vient',
  ),
  cellCase(
    'a figure whose source does not exist',
    CHIFFRES,
    'budget-2024',
    'source',
    'bilan-2042',
    'bilan-2024',
  ),
  cellCase(
    'a day that does not exist',
    CHIFFRES,
    'budget-2024',
    'date',
    '2024-02-30',
    'exister au calendrier',
    'attendu',
  ),
  cellCase('a date the French way', CHIFFRES, 'budget-2024', 'date', '12/06/2024', 'AAAA-MM-JJ', 'attendu'),
  cellCase(
    'an empty number',
    PROJETS,
    'pacte-gironde',
    'montantEuros',
    '',
    'écrire un nombre',
    '« non renseigné »',
  ),
  cellCase(
    'a number with its unit',
    PROJETS,
    'pacte-gironde',
    'montantEuros',
    '283K€',
    'sans espace ni unité',
    'attendu',
  ),
  cellCase('a number with spaces', CHIFFRES, 'budget-2024', 'valeur', '574 600 000', 'sans espace ni unité'),
  cellCase(
    'a word outside the list',
    PROJETS,
    'pacte-gironde',
    'nature',
    'pacte',
    'choisir parmi pacte-local-occitanie',
  ),
  cellCase(
    'a link without http',
    'data/ressources/ressources.csv',
    'bilan-2024',
    'url',
    'www.a.fr',
    'une adresse',
  ),
  cellCase(
    'a measure number used twice',
    MESURES,
    '02-enfants-sans-domicile',
    'numero',
    '1',
    'sert déjà à « 01-',
  ),
  {
    name: 'a contract whose id says another territory',
    break: () => setCell(CONTRATS, 'departement-34', 'territoire', 'commune:34172'),
    says: [
      'id « departement-34 », champ « id » (valeur « departement-34 »)',
      'ne dit pas le territoire du contrat (commune:34172)',
      'écrire « commune-34172 »',
    ],
  },
  {
    name: 'two contracts of one territory',
    cascades: true,
    break: () => {
      const row = read(CONTRATS)
        .split('\n')
        .find((line) => line.startsWith('departement-34,'));
      write(
        CONTRATS,
        `${read(CONTRATS).trimEnd()}\n${row?.replace('departement-34,', 'departement-34-bis,')}\n`,
      );
    },
    says: [
      CONTRATS,
      'id « departement-34-bis », champ « territoire » (valeur « departement:34 »)',
      'sert déjà à « departement-34 »',
    ],
  },
  {
    name: 'an acronym explained twice',
    break: () => setCell('data/glossaire/glossaire.csv', 'cias', 'sigle', 'CCAS'),
    says: ['id « cias », champ « sigle » (valeur « CCAS »)', 'sert déjà à « ccas »'],
  },
  cellCase('two publics at one rank', 'data/publics/publics.csv', 'jeunes', 'ordre', '1', 'sert déjà'),
  {
    name: 'an objective whose id says another rank',
    break: () => setCell(OBJECTIFS, '02-2', 'ordre', '99'),
    says: [OBJECTIFS, 'champ « id » (valeur « 02-2 »)', 'écrire « 02-99 »'],
  },
  {
    name: 'two objectives of one measure at one rank',
    cascades: true,
    break: () => setCell(OBJECTIFS, '02-2', 'ordre', '1'),
    says: [OBJECTIFS, 'id « 02-2 », champ « ordre » (valeur « 1 »)', 'sert déjà à « 02-1 »'],
  },
  cellCase(
    'two actions of a lever at one rank',
    ACTIONS,
    '01-guider-parents',
    'ordre',
    '1',
    'sert déjà à « 01-organiser-accueil »',
  ),
  {
    name: 'two layers of the map at one rank',
    break: () => replace(COUCHE, 'ordre: 6', 'ordre: 5'),
    says: [COUCHE, 'champ « ordre » (valeur « 5 »)', 'sert déjà à « appel-rural »'],
  },
  {
    name: 'a layer that hardly says how to read it',
    break: () => replace(COUCHE, /(?<=\n---\n)[^]*/, '\nLa population [de 2026](/pacte/).\n'),
    says: [COUCHE, 'trop court (', 'écrire 200 signes au moins'],
  },
  {
    name: 'an easy version that leaves most out',
    break: () => replace(LEVIER, /(?<=facileEnBref:\n)[^]*(?=facilePourquoi:)/, '  - Rouler coûte cher.\n'),
    says: [LEVIER, 'champ « facileEnBref »', 'écrire 4 phrases au moins'],
  },
  {
    name: 'a duplicate id, even with a space after it',
    break: () => {
      const row = read(PROJETS)
        .split('\n')
        .find((line) => line.startsWith('pacte-gironde,'));
      write(PROJETS, `${read(PROJETS).trimEnd()}\n${row?.replace('pacte-gironde,', 'pacte-gironde ,')}\n`);
    },
    says: [
      PROJETS,
      () => `ligne ${read(PROJETS).trimEnd().split('\n').length}, id « pacte-gironde »`,
      () => `cet identifiant sert déjà (ligne ${lineOf(PROJETS, 'pacte-gironde')})`,
      'un identifiant à elle',
    ],
  },
  {
    name: 'the same id in two files of a catalogue',
    break: () => addImport('occitanie', 'pacte-gironde', {}),
    says: [
      'data/projets/occitanie.csv, ligne 2, id « pacte-gironde », champ « id »',
      () => `cet identifiant sert déjà (${PROJETS}, ligne ${lineOf(PROJETS, 'pacte-gironde')})`,
    ],
  },
  {
    name: 'a status that is no status, in a file of its own',
    break: () => addImport('occitanie', 'navette', { statut: 'commencé' }),
    says: [
      'data/projets/occitanie.csv, ligne 2, id « navette », champ « statut » (valeur « commencé »)',
      'choisir parmi prevu, en-cours, acheve, abandonne, ou « non renseigné »',
    ],
  },
  {
    name: 'a co-funder whose amount has its unit',
    break: () => addImport('occitanie', 'navette', { cofinanceurs: 'CAF = 8 000 €' }),
    says: ['id « navette », champ « cofinanceurs »', 'un cofinanceur s’écrit « nom » ou « nom = montant'],
  },
  {
    name: 'a date the French way',
    break: () => addImport('occitanie', 'navette', { debut: '01/09/2025' }),
    says: ['id « navette », champ « debut » (valeur « 01/09/2025 »)', 'écrire AAAA, AAAA-MM ou AAAA-MM-JJ'],
  },
  {
    name: 'an end before its beginning',
    break: () => addImport('occitanie', 'navette', { debut: '2025-03', fin: '2024' }),
    says: ['id « navette », champ « fin » (valeur « 2024 »)', 'la fin vient avant le début (2025-03)'],
  },
  {
    name: 'an action of a pact that does not exist',
    break: () => addImport('occitanie', 'navette', { cadre: 'pacte', cadreId: 'departement-34' }),
    says: ['id « navette », champ « cadreId » (valeur « departement-34 »)', 'ce pacte n’existe pas'],
  },
  {
    name: 'an action of a project that is no pact',
    break: () => addImport('occitanie', 'navette', { cadre: 'pacte', cadreId: 'ami-haut-vallespir' }),
    says: ['id « navette », champ « cadreId »', 'un autre projet de nature pacte-local-occitanie'],
  },
  {
    name: 'a pact that would be its own action',
    break: () => addImport('occitanie', 'navette', { cadre: 'pacte', cadreId: 'navette' }),
    says: ['id « navette », champ « cadreId »', 'ce pacte n’existe pas'],
  },
  {
    name: 'an action of a contract that does not exist',
    break: () => addImport('occitanie', 'navette', { cadre: 'contrat', cadreId: 'departement-99' }),
    says: ['id « navette », champ « cadreId »', 'ce contrat n’existe pas', 'par exemple departement-34'],
  },
  {
    name: 'an id of a frame without its kind',
    break: () => addImport('occitanie', 'navette', { cadreId: 'departement-34' }),
    says: ['id « navette », champ « cadreId »', 'ne dit ni pacte ni contrat'],
  },
  {
    name: 'an action of a contract said to be of nothing',
    break: () => {
      addImport('occitanie', 'navette', {});
      replace('data/projets/occitanie.csv', '"pacte-illustre"', '"action-contrat"');
    },
    says: ['id « navette », champ « cadre »', 'est une action de contrat'],
  },
  {
    name: 'a file of a catalogue without one of the columns that all have',
    break: () => {
      addImport('occitanie', 'navette', {});
      replace('data/projets/occitanie.csv', '"resume"', '"statut"');
      replace('data/projets/occitanie.csv', /"Emploi, mobilité[^"]*"/, '"en-cours"');
    },
    says: ['data/projets/occitanie.csv, ligne 1, champ « resume »', 'la colonne manque'],
  },
  cellCase(
    'a contract that the assessment would tell, though only its counts do',
    CONTRATS,
    'departement-03',
    'preuve',
    'bilan',
    'un contrat « probable » ne peut pas avoir cette preuve',
  ),
  cellCase(
    'a status that nobody says and that stands all the same',
    CONTRATS,
    'departement-01',
    'preuve',
    'personne',
    'dire quel texte ou quel compte donne ce statut',
  ),
  {
    name: 'a public page that is a document',
    break: () => setCell(CONTRATS, 'departement-01', 'preuve', 'page'),
    says: [CONTRATS, 'id « departement-01 », champ « source »', 'la source n’en est pas une'],
  },
  cellCase(
    'an event that no page tells',
    CONTRATS,
    'departement-01',
    'evenement',
    'signature',
    'n’a pas de page qui le raconte',
  ),
  {
    name: 'an unknown column',
    break: () =>
      write(
        CHIFFRES,
        read(CHIFFRES).trimEnd().replace(/\n/g, ',\n').replace(',\n', ',couleur\n').concat(','),
      ),
    says: [
      CHIFFRES,
      'ligne 1',
      'champ « couleur »',
      'la colonne est inconnue',
      'colonnes attendues : id, valeur',
    ],
  },
  {
    name: 'a separator too many at the end of each line',
    break: () => write(CHIFFRES, read(CHIFFRES).trimEnd().replace(/\n/g, ',\n').concat(',')),
    says: [`${CHIFFRES}, ligne 1`, 'une colonne n’a pas de titre (la 9ᵉ)', 'au bout de chaque ligne'],
  },
  {
    name: 'a missing column',
    break: () => {
      const rows = parse(read('data/publics/publics.csv')) as string[][];
      write(
        'data/publics/publics.csv',
        rows.map((cells) => cells.slice(0, -1).map(quote).join(',')).join('\n'),
      );
    },
    says: [
      'data/publics/publics.csv, ligne 1, champ « definition »',
      'la colonne manque',
      'ajouter la colonne « definition »',
    ],
  },
  {
    name: 'an unknown key in a front matter',
    break: () => replace(LEVIER, '\npublics:', '\ncouleur: bleu\npublics:'),
    says: [
      LEVIER,
      'id « 10-mobilite », champ « couleur »',
      'ce champ est inconnu',
      'champs attendus : numero, titre',
    ],
  },
  {
    name: 'a missing key in a front matter',
    break: () => replace(LEVIER, /\nbesoin: .*/, ''),
    says: [LEVIER, 'champ « besoin »', 'la valeur manque', 'Le besoin dit par une commune'],
  },
  {
    name: 'a line of « En bref » that would not hold on a line',
    break: () => replace(LEVIER, '\nenBref:\n  - ', `\nenBref:\n  - ${'Très long, '.repeat(8)}`),
    says: [LEVIER, 'champ « enBref »', 'une ligne a au plus 80 signes'],
  },
  {
    name: 'a lever in four lines',
    break: () => replace(LEVIER, '\nenBref:\n', '\nenBref:\n  - Une ligne de trop.\n'),
    says: [LEVIER, 'champ « enBref »', 'écrire 3 lignes'],
  },
  {
    name: 'a synonym that leads to no page',
    break: () => setCell(SYNONYMES, 'nounou', 'pages', '/leviers/11-nounous/'),
    says: [SYNONYMES, 'id « nounou », champ « pages »', '/leviers/11-nounous/', 'cette page n’existe pas'],
  },
  {
    name: 'an action of nobody',
    break: () => setCell(ACTIONS, '10-louer', 'qui', 'mairie'),
    says: [ACTIONS, 'id « 10-louer », champ « qui »', 'choisir parmi commune, ccas, intercommunalite, tous'],
  },
  {
    name: 'an actor that no glossary explains',
    break: () => setCell(ACTEURS, '10-epci', 'mot', 'epi'),
    says: [ACTEURS, 'id « 10-epci », champ « mot »', '« epi »'],
  },
  {
    name: 'a quote left open',
    break: () => write(PROJETS, `${read(PROJETS).trimEnd()}\nnouveau,"Projet sans fin`),
    says: [PROJETS, 'ligne ', 'les guillemets du fichier CSV sont cassés', 'fermer la case par un guillemet'],
  },
  {
    name: 'Latin-1 instead of UTF-8',
    break: () => write(PROJETS, Buffer.from(read(PROJETS), 'latin1')),
    says: [PROJETS, 'n’est pas encodé en UTF-8', 'Unicode (UTF-8)'],
  },
  {
    name: 'a cell too many',
    break: () => replace(CHIFFRES, /^(mesures-nationales,.*)$/m, '$1,de trop'),
    says: [
      CHIFFRES,
      () => `ligne ${lineOf(CHIFFRES, 'mesures-nationales')}, id « mesures-nationales »`,
      'la ligne a 9 cases au lieu de 8',
      'entre guillemets',
    ],
  },
  {
    name: 'a dataset without its origin',
    break: () => rmSync(join(root, 'data/glossaire/origine.json')),
    says: ['data/glossaire/origine.json', 'le fichier manque', 'chaque jeu de données dit d’où il vient'],
  },
  {
    name: 'JSON with a comma too many',
    break: () => replace('data/glossaire/origine.json', /\n\}\s*$/, ',\n}'),
    says: [
      'data/glossaire/origine.json',
      () => `ligne ${read('data/glossaire/origine.json').trimEnd().split('\n').length}`,
      'ce n’est pas du JSON',
      'corriger la syntaxe',
    ],
  },
  {
    name: 'JSON that is no object',
    break: () => write('data/glossaire/origine.json', 'null'),
    says: ['data/glossaire/origine.json', 'ce n’est pas un objet JSON', 'entre accolades'],
  },
  {
    name: 'an origin with a bad address',
    break: () => replace('data/territoires/origine.json', '"https://', '"'),
    says: [
      'data/territoires/origine.json',
      'id « territoires », champ « urlPage »',
      'une adresse commence par',
      'attendu : Page',
    ],
  },
  {
    name: 'broken YAML',
    break: () => replace(LEVIER, /\ntitre: .*/, '\ntitre: "Mobilité\n  : [x'),
    says: [LEVIER, 'ligne ', 'n’est pas du YAML correct', 'mettre entre guillemets'],
  },
  {
    name: 'a page without front matter',
    break: () => write('content/pages/nouvelle.mdx', 'Bonjour.\n'),
    says: ['content/pages/nouvelle.mdx, ligne 1', 'l’en-tête manque', 'entre deux lignes « --- »'],
  },
  {
    name: 'an empty front matter',
    break: () => write('content/pages/nouvelle.mdx', '---\n\n---\nBonjour.\n'),
    says: ['content/pages/nouvelle.mdx, ligne 1', 'l’en-tête n’a aucun champ', 'nom: valeur'],
  },
  {
    name: 'a local text about no page',
    break: () => replace(LOCAL, 'page: 10-mobilite', 'page: 11-sport'),
    says: [
      LOCAL,
      'id « 44/10-mobilite », champ « page » (valeur « 11-sport »)',
      'choisir parmi presentation, 01-petite-enfance',
    ],
  },
  {
    name: 'a local text in the folder of another department',
    break: () => replace(LOCAL, "departement: '44'", "departement: '32'"),
    says: [LOCAL, 'pas à la place que dit son en-tête', 'le ranger dans content/locaux/32/10-mobilite.mdx'],
  },
  {
    name: 'a local text of a department that does not exist',
    break: () => {
      replace(LOCAL, "departement: '44'", "departement: '99'");
      mkdirSync(join(root, 'content/locaux/99'));
      renameSync(join(root, LOCAL), join(root, 'content/locaux/99/10-mobilite.mdx'));
    },
    says: ['content/locaux/99/10-mobilite.mdx', '« departement:99 » n’existe pas'],
  },
  {
    name: 'a contact of a department in the national table',
    break: () => setCell('data/interlocuteurs/interlocuteurs.csv', 'ddets', 'departement', '44'),
    says: [
      'data/interlocuteurs/interlocuteurs.csv, ligne 2, id « ddets », champ « departement » (valeur « 44 »)',
      'laisser la case vide',
    ],
  },
  {
    name: 'a contact in the table of another department',
    break: () => setCell('data/interlocuteurs/44.csv', '44-caf', 'departement', '85'),
    says: ['data/interlocuteurs/44.csv', 'id « 44-caf »', 'écrire « 44 »'],
  },
  {
    name: 'a mailbox that is no address',
    break: () => setCell('data/interlocuteurs/44.csv', '44-caf', 'boite', 'caf'),
    says: ['data/interlocuteurs/44.csv', 'id « 44-caf », champ « boite »', 'messagerie partagée'],
  },
  {
    name: 'a local figure with an id of the country',
    cascades: true,
    break: () => replace('data/chiffres/44.csv', 'pauvrete-loire-atlantique,', 'budget-2024,'),
    says: ['data/chiffres/44.csv', 'id « budget-2024 »', 'cet identifiant sert déjà'],
  },
  {
    name: 'a page around the levers that takes the address of a lever',
    break: () => cpSync(join(root, LEVIER), join(root, 'content/autour/10-mobilite.mdx')),
    says: ['content/autour/10-mobilite.mdx', 'l’adresse /leviers/10-mobilite/ sert déjà'],
    cascades: true,
  },
  {
    name: 'a department whose zero YAML has eaten',
    break: () => replace(LOCAL, "departement: '44'", 'departement: 01'),
    says: [
      LOCAL,
      'champ « departement » (valeur « 1 »)',
      'entre guillemets',
      'attendu : Numéro du département',
    ],
  },
  {
    name: 'a story without its project',
    break: () =>
      cpSync(join(root, 'content/projets/pacte-gironde.mdx'), join(root, 'content/projets/pacte-girond.mdx')),
    says: ['content/projets/pacte-girond.mdx', 'id « pacte-girond »', 'aucun projet', PROJETS],
  },
  cellCase(
    'a number of 400 digits',
    PROJETS,
    'pacte-gironde',
    'montantEuros',
    '9'.repeat(400),
    'écrire un nombre',
  ),
  cellCase('a figure of 400 digits', CHIFFRES, 'budget-2024', 'valeur', '9'.repeat(400), 'écrire un nombre'),
  cellCase('a year of the far future', PROJETS, 'pacte-gironde', 'annee', '30000', 'de 1900 à 2050'),
  cellCase('a year whose figures are swapped', PROJETS, 'pacte-gironde', 'annee', '2052', 'de 1900 à 2050'),
  cellCase('a date of the far past', CHIFFRES, 'budget-2024', 'date', '0024-01-01', 'exister au calendrier'),
  cellCase('a rate of 90 000 %', OBJECTIFS, '02-1', 'tauxPourcent', '90000', 'de 0 à 1000 pour cent'),
  cellCase('a negative number', PROJETS, 'pacte-gironde', 'montantEuros', '-5', 'écrire un nombre'),
  cellCase('a number in words', PROJETS, 'pacte-gironde', 'montantEuros', 'NaN', 'écrire un nombre'),
  {
    name: 'a figure of 90 000 %',
    break: () => {
      setCell(CHIFFRES, 'tznr-territoires', 'unite', '%');
      setCell(CHIFFRES, 'tznr-territoires', 'valeur', '90000');
    },
    says: [CHIFFRES, 'id « tznr-territoires », champ « valeur » (valeur « 90000 »)', 'un taux démesuré'],
  },
  textCase('markup in a cell', 'Un <b>projet</b> utile.', 'une balise n’est pas permise ici'),
  textCase('a formula in a cell', '=HYPERLINK(1)', 'pour une formule'),
  textCase('a script in a cell', 'Un <script>alert(1)</script> utile.', 'une balise n’est pas permise ici'),
  textCase(
    'a comment of HTML in a cell',
    'Un projet <!-- à revoir --> utile.',
    'une balise n’est pas permise',
  ),
  textCase(
    'an address that is a script in a cell',
    'Voir javascript:alert(1) pour agir.',
    'exécuterait du code',
  ),
  textCase('an address that hides a file', 'Voir data:text/html,a pour agir.', 'cacherait un fichier'),
  textCase(
    'a bell in a cell',
    'Un projet\u0007 utile.',
    'un signe invisible (U+0007) se trouve après « Un projet »',
  ),
  textCase('a text turned backwards', 'Un projet \u202Elitu.', 'un signe invisible (U+202E)'),
  textCase('a space of no width', 'Un pro\u200Bjet utile.', 'un signe invisible (U+200B)'),
  textCase('a letter that was lost', 'Un projet utile \uFFFD tous.', 'un signe invisible (U+FFFD)'),
  textCase('a cell as long as a book', 'Un projet utile. '.repeat(200), 'signes dans une seule valeur'),
  {
    name: 'an id of 300 characters',
    break: () =>
      write(
        'data/mots/synonymes.csv',
        read('data/mots/synonymes.csv').replace(/^nounou,/m, `${'nounou-'.repeat(42)}x,`),
      ),
    says: [SYNONYMES, 'champ « id »', 'un identifiant a au plus 80 signes'],
  },
  cellCase(
    'an address with a password',
    'data/ressources/ressources.csv',
    'bilan-2024',
    'url',
    'https://nom:mot@exemple.fr/',
    'n’est pas celle d’un site',
  ),
  {
    ...cellCase(
      'an address that is a script',
      'data/ressources/ressources.csv',
      'bilan-2024',
      'url',
      'javascript://exemple.fr/',
      'commence par https://',
    ),
    cascades: true,
  },
  {
    name: 'a column whose title has a slip',
    break: () => replace(CHIFFRES, 'libelle', 'libele'),
    says: [`${CHIFFRES}, ligne 1, champ « libele »`, 'la colonne « libelle » manque', 'écrire « libelle »'],
  },
  {
    name: 'a table without its titles',
    break: () => replace(CHIFFRES, /^.*\n/, ''),
    says: [`${CHIFFRES}, ligne 1`, 'aucune colonne attendue', 'remettre la ligne de titres'],
  },
  {
    name: 'a table separated by tabs',
    break: () => write(CHIFFRES, read(CHIFFRES).replaceAll(',', '\t')),
    says: [`${CHIFFRES}, ligne 1`, 'séparées par des tabulations', 'séparées par des virgules'],
  },
  {
    name: 'a table whose every row has a cell too many',
    cascades: true,
    break: () =>
      write(
        PROJETS,
        read(PROJETS).replace(/^([a-z0-9-]+,.*)$/gm, (_, row: string, at: number) =>
          at === 0 ? row : `${row},de trop`,
        ),
      ),
    says: [PROJETS, 'la même faute se trouve à', 'autres endroits'],
  },
  {
    name: 'a workbook renamed as a table',
    break: () => write(PROJETS, Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])),
    says: [PROJETS, 'n’est pas du texte (il contient des octets nuls)', 'l’enregistrer en CSV'],
  },
  {
    name: 'a table in UTF-16',
    break: () => write(PROJETS, Buffer.from(`\uFEFF${read(PROJETS)}`, 'utf16le')),
    says: [PROJETS, 'n’est pas encodé en UTF-8', 'Unicode (UTF-8)'],
  },
  {
    name: 'a folder in the place of a table',
    break: () => {
      rmSync(join(root, PROJETS));
      mkdirSync(join(root, PROJETS));
    },
    says: [PROJETS, 'un dossier a pris la place du fichier', 'renommer ou effacer ce dossier'],
  },
  {
    name: 'a folder in the place of an origin',
    break: () => {
      rmSync(join(root, 'data/glossaire/origine.json'));
      mkdirSync(join(root, 'data/glossaire/origine.json'));
    },
    says: ['data/glossaire/origine.json', 'un dossier a pris la place du fichier'],
  },
  {
    name: 'outlines cut short',
    break: () => breakOutlines('regions', (text) => text.slice(0, 5000)),
    says: ['data/contours/regions.geojson', 'ce n’est pas du JSON', 'npm run contours'],
  },
  {
    name: 'outlines of another level',
    cascades: true,
    break: () => breakOutlines('regions', () => read('data/contours/departements.geojson')),
    says: ['data/contours/regions.geojson', 'codes sont inconnus du référentiel'],
  },
  {
    name: 'an outline without its code',
    break: () => breakOutlines('departements', (text) => text.replace('"code":"11",', '')),
    says: ['data/contours/departements.geojson', 'propriété « code » absente', 'ajoutez « code »'],
  },
  {
    name: 'outlines that are gone',
    break: () => rmSync(join(root, 'data/contours/epci.geojson')),
    says: ['data/contours/epci.geojson', 'le fichier manque', 'npm run contours'],
  },
  {
    name: 'data that is gone',
    break: () => rmSync(join(root, 'data'), { recursive: true }),
    says: ['data : le dossier manque, est vide, ou ne se lit pas', 'le remettre à sa place', 'ATLAS_DATA'],
  },
  {
    name: 'content that is empty',
    break: () => {
      rmSync(join(root, 'content'), { recursive: true });
      mkdirSync(join(root, 'content'));
    },
    says: ['content : le dossier manque, est vide, ou ne se lit pas', 'le remettre à sa place'],
  },
  {
    name: 'a page that is longer than a book',
    break: () => write(RECIT, `${read(RECIT)}\n${'Un mot. '.repeat(10_000)}\n`),
    says: [RECIT, 'la page a', 'en écrire 60000 au plus'],
  },
];

describe('one thing broken is one fault, with its place and its remedy', () => {
  test.each(CASES)('$name', ({ break: breakIt, says, cascades = false }) => {
    breakIt();
    const { message, fautes } = check();
    expect(message).toMatch(/^DonneesInvalides: /);
    for (const part of says) expect(message).toContain(typeof part === 'string' ? part : part());
    expect(message).toContain('\n    → ');
    if (cascades) expect(fautes.length).toBeGreaterThan(1);
    else expect(fautes).toHaveLength(1);
  });
});

describe('a whole file', () => {
  test('missing is told, and nothing of the links to what it held', () => {
    rmSync(join(root, 'data/publics/publics.csv'));
    expect(report()).toBe(
      'DonneesInvalides: 1 faute dans les données\n  data/publics/publics.csv : le fichier manque.\n    → remettre le fichier à sa place',
    );
  });

  test('a whole folder of pages missing is told', () => {
    rmSync(join(root, 'content/pages'), { recursive: true });
    expect(report()).toBe(
      'DonneesInvalides: 1 faute dans les données\n  content/pages : le dossier manque.\n    → remettre le dossier à sa place',
    );
  });

  test('empty is told', () => {
    write('data/porteurs/porteurs.csv', '');
    expect(report()).toContain('data/porteurs/porteurs.csv : le fichier est vide');
  });
});

test('several faults, in several files, are all listed at once, counted, in order', () => {
  setCell(PROJETS, 'pacte-gironde', 'montantEuros', '283K€');
  setCell(PROJETS, 'pacte-gironde', 'territoires', 'epci:1234');
  setCell(PROJETS, 'pacte-aveyron', 'titre', '');
  setCell(CHIFFRES, 'budget-2024', 'date', '2024-13');
  replace(LEVIER, '\npublics:', '\ncouleur: bleu\npublics:');
  rmSync(join(root, 'data/glossaire/origine.json'));
  const { message, fautes: list } = check();
  expect(list.map(({ fichier, champ }) => `${fichier} ${champ ?? ''}`).sort()).toEqual([
    `${LEVIER} couleur`,
    `${CHIFFRES} date`,
    'data/glossaire/origine.json ',
    `${PROJETS} montantEuros`,
    `${PROJETS} territoires`,
    `${PROJETS} titre`,
  ]);
  const lines = message.split('\n');
  expect(lines[0]).toBe('DonneesInvalides: 6 fautes dans les données');
  expect(lines.filter((line) => line.startsWith('    → '))).toHaveLength(6);
  const order = lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().split(/[ ,]/)[0]);
  expect(order).toEqual([LEVIER, CHIFFRES, 'data/glossaire/origine.json', PROJETS, PROJETS, PROJETS]);
});

describe('what is right is not refused', () => {
  test('a byte order mark, which some editors add', () => {
    for (const file of ['data/glossaire/origine.json', PROJETS, LEVIER, 'content/edition.json'])
      write(file, `\uFEFF${read(file)}`);
    expect(report()).toBe('');
  });

  test('ends of lines of Windows', () => {
    for (const file of [PROJETS, LEVIER, RECIT]) write(file, read(file).replaceAll('\n', '\r\n'));
    expect(report()).toBe('');
  });

  test('semicolons, which Excel writes in French', () => {
    const rows = parse(read(CHIFFRES)) as string[][];
    write(CHIFFRES, rows.map((cells) => cells.map(quote).join(';')).join('\r\n'));
    expect(report()).toBe('');
  });
});

describe('the real build', () => {
  /** Builds the copy, with the project's code and packages; nothing is written outside it. */
  function build() {
    addCode(root);
    const cli = join(root, 'node_modules/astro/bin/astro.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build'], {
      cwd: root,
      env: cleanEnv(),
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  test('stops, lists in our words what Astro would stop at too, and leaves the site that was there', () => {
    setCell(PROJETS, 'pacte-gironde', 'territoires', 'epci:123456789');
    const line = lineOf(PROJETS, 'pacte-gironde');
    setCell(CHIFFRES, 'budget-2024', 'date', '2024-02-30');
    write(RECIT, `${read(RECIT)}\n<script>alert(1)</script>\n`);
    mkdirSync(join(root, 'dist'));
    write('dist/index.html', 'ancien');
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toContain('3 fautes dans les données');
    expect(output).toContain(`${PROJETS}, ligne ${line}, id « pacte-gironde », champ « territoires »`);
    expect(output).toContain('→ vérifier le niveau et le code');
    expect(output).toContain('la balise <script> n’est pas permise');
    expect(read('dist/index.html')).toBe('ancien');
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  });
});
