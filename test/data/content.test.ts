import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/lib/texte/format.ts';
import { regionsOf } from '../../src/lib/territoires/emprise.ts';
import { isKnown } from '../../src/lib/territoires/referentiel.ts';
import { NON_RENSEIGNE, splitCell } from '../../src/schemas/champs.ts';
import { isRealDate } from '../../src/schemas/champs-dates.ts';
import { checkContent } from '../../src/tools/content/check.ts';
import { readContent } from '../../src/tools/content/read.ts';
import { readEdition } from '../../src/reference/edition.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { codeOf } from '../support/code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = join(ROOT, '../shared/seeds');

const { jeux } = readContent(ROOT);
const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
const idsOf = (nom: string) => new Set(entries(nom).map(({ id }) => id));
const cell = (valeurs: Record<string, unknown>, champ: string) => String(valeurs[champ] ?? '');
const numbersOf = (nom: string, champ: string) =>
  entries(nom)
    .map(({ valeurs }) => Number(valeurs[champ]))
    .sort((a, b) => a - b);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Every text file that authors write, outlines aside. */
const files = ['content', 'data'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|csv|json|yaml)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: path.slice(ROOT.length), text: readFileSync(path, 'utf8') };
    }),
);
const pages = files.filter(({ name }) => name.endsWith('.mdx'));

test('the real content has no fault', () => {
  expect(() => checkContent(ROOT)).not.toThrow();
});

describe('the catalogue', () => {
  const projets = entries('projets');

  test('has every project that the five documents name, as it was counted in them; others may join', () => {
    const counted = readFileSync(join(ROOT, 'test/fixtures/projets-des-sources.csv'), 'utf8');
    const named = parse(counted, { columns: true }) as Record<string, string>[];
    const rows = projets.map(({ id, valeurs: { nature, source } }) => ({ id, nature, source }));
    expect(rows).toEqual(expect.arrayContaining(named));
    expect(
      Object.entries(Object.groupBy(named, ({ nature = '' }) => nature)).map(([k, v]) => [k, v?.length]),
    ).toEqual([
      ['pacte-local-occitanie', 17],
      ['laureat-ami-ruralite', 3],
      ['pacte-illustre', 6],
    ]);
  });

  test('places every project on at least one territory of the reference', () => {
    const reference = readReferentiel();
    const lost = projets.filter(({ valeurs }) => {
      const codes = splitCell(cell(valeurs, 'territoires'));
      return codes.length === 0 || !codes.every((code) => isKnown(reference, code));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('places every project of Occitanie in Occitanie', () => {
    const reference = readReferentiel();
    const occitanie = projets.filter(({ valeurs }) => valeurs['nature'] === 'pacte-local-occitanie');
    const regionOf = (code: string) => regionsOf(reference, codeOf(code))[0];
    const elsewhere = occitanie.filter(({ valeurs }) =>
      splitCell(cell(valeurs, 'territoires')).some((code) => regionOf(code) !== '76'),
    );
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });
});

describe('the Pacte', () => {
  test.each([
    ['mesures', 'numero'],
    ['leviers', 'numero'],
    ['axes', 'ordre'],
  ])('numbers its %s from 1, each once', (nom, champ) => {
    const numbers = numbersOf(nom, champ);
    expect(Math.min(...numbers)).toBe(1);
    expect(new Set(numbers).size).toBe(entries(nom).length);
  });

  test('has all the measures that the assessment announces, and the ten levers of the guide', () => {
    const announced = entries('chiffres').find(({ id }) => id === 'mesures-nationales')?.valeurs['valeur'];
    const ofDashboard = entries('mesures').filter(({ valeurs }) => valeurs['source'] === 'bilan-2024');
    const numbers = ofDashboard.map(({ valeurs }) => Number(valeurs['numero']));
    expect(numbers).toEqual(expect.arrayContaining(upTo(Number(announced))));
    const ofGuide = entries('leviers').filter(({ valeurs }) =>
      ((valeurs['sources'] as string[]) ?? []).includes('guide-leviers-2025'),
    );
    const numeros = ofGuide.map(({ valeurs }) => Number(valeurs['numero']));
    expect(numeros).toEqual(expect.arrayContaining(upTo(10)));
  });

  test('gives every measure at least one objective, in order', () => {
    const orders = Object.groupBy(entries('objectifs'), ({ valeurs }) => cell(valeurs, 'mesure'));
    const wrong = [...idsOf('mesures')].filter((id) => {
      const ranks = (orders[id] ?? []).map(({ valeurs }) => Number(valeurs['ordre']));
      return ranks[0] !== 1 || ranks.some((rank, i) => i > 0 && rank <= (ranks[i - 1] ?? 0));
    });
    expect(wrong).toEqual([]);
  });
});

describe('where things come from', () => {
  test('every folder of data/ has its origin', () => {
    const folders = readdirSync(join(ROOT, 'data'));
    expect(folders.filter((name) => !existsSync(join(ROOT, 'data', name, 'origine.json')))).toEqual([]);
    expect([...idsOf('origines')].sort()).toEqual(folders.sort());
  });

  test('every figure has a known source, a place in it, and a date or the word that it has none', () => {
    const known = idsOf('ressources');
    const wrong = entries('chiffres').filter(
      ({ valeurs }) =>
        !known.has(cell(valeurs, 'source')) ||
        cell(valeurs, 'sourceRepere') === '' ||
        (cell(valeurs, 'date') !== NON_RENSEIGNE && !isRealDate(cell(valeurs, 'date'))),
    );
    expect(entries('chiffres')).not.toEqual([]);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('every measure, hence every rate of its objectives, and every project have a known source', () => {
    const known = idsOf('ressources');
    const wrong = [...entries('mesures'), ...entries('projets')].filter(
      ({ valeurs }) => !known.has(cell(valeurs, 'source')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('every axis, lever, local text and story names its sources', () => {
    const told = ['autour', 'axes', 'leviers', 'locaux', 'recits'].flatMap(entries);
    expect(told.filter(({ valeurs }) => ((valeurs['sources'] as string[]) ?? []).length === 0)).toEqual([]);
  });

  test.each([
    ['Chiffre', 'id', 'chiffres'],
    ['Ressource', 'id', 'ressources'],
    ['Sigle', 'id', 'sigles'],
  ])('every <%s %s> of a page exists', (name, attribute, nom) => {
    const known = idsOf(nom);
    const used = pages.flatMap((page) =>
      [...page.text.matchAll(new RegExp(`<${name}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g'))].map((match) => ({
        page: page.name,
        id: match[1] ?? '',
      })),
    );
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});

describe('personal data', () => {
  /** SHA-256 of the folded names of the civil servants of the sources: checked without writing the names here. */
  const NAMES = new Set([
    // « nomtemoin », that the last test below looks for.
    'a08e0e9fe87ac15b0db0621b47fd782c4a53c0db865a347d0764a351094c0a6c',
    'ce893f909a283d433d86306c83b7fd4ff2f2b42c82fdd7bf4e442152b72bc264',
    'ef46989f3bc03fea6508245ae8575bef61008e0deb0546371c525927206be8ae',
    '4a970b3523160703cf4e08b23b2b3fd27f7d6ccb00f448de02ebb0f98fd6409c',
    '7f1401e75663032637e6127d8b5a584a1796d54d0fa1780f06bf76c6d5e66058',
    'a7dd0c1c828614aeb830579bf0cdc88a207454b9a2be4ae038981cef0572c459',
    '07e64f0dbdb1cd3421ede8e2f10a770f3a2b46cc8fb7ff4a67eac9bf46ca9b6b',
  ]);
  const hash = (word: string) => createHash('sha256').update(word).digest('hex');

  /** The mailbox of a service, that a source publishes for everyone, and the one of the site itself. */
  const SHARED_MAILBOXES = [
    'pactedessolidarites@pays-de-la-loire.gouv.fr',
    readEdition().signalement?.replace('mailto:', ''),
  ];

  const findings = (find: (text: string) => string[]) =>
    files.flatMap(({ name, text }) => find(text).map((found) => `${name}: ${found}`));
  const phones = (text: string) => text.match(/(?<!\d)0\d(?:[ .\u00a0\u202f-]\d\d){4}(?!\d)/g) ?? [];
  const mailboxes = (text: string) =>
    (text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).filter((box) => !SHARED_MAILBOXES.includes(box));
  const names = (text: string) =>
    [...new Set(fold(text).match(/[a-z]+/g))].filter((word) => NAMES.has(hash(word)));

  test('no name of a civil servant', () => {
    expect(findings(names)).toEqual([]);
  });

  test('no telephone number', () => {
    expect(findings(phones)).toEqual([]);
  });

  test('no mailbox but shared ones', () => {
    expect(findings(mailboxes)).toEqual([]);
  });

  test('would be found', () => {
    expect(phones('Appeler le 05 61 00 00 00 ou le 06.12.34.56.78.')).toEqual([
      '05 61 00 00 00',
      '06.12.34.56.78',
    ]);
    expect(mailboxes('écrire à prenom.nom@service.gouv.fr.')).toEqual(['prenom.nom@service.gouv.fr']);
    expect(names('Mme Prénom-NomTÉMOIN')).toEqual(['nomtemoin']);
  });
});

describe('our own words', () => {
  const SIZE = 8;
  /** Names, titles and quotations that run long: ours may repeat them. */
  const ALLOWED = [
    'Stratégie nationale de prévention et de lutte contre la pauvreté',
    'commissaire à la lutte contre la pauvreté',
    'commissaires à la lutte contre la pauvreté',
    'direction départementale de l’emploi, du travail et des solidarités',
    'Fonds d’innovation pour la petite enfance',
    'contrat d’engagement jeune pour les jeunes en rupture',
    'Pass colo',
    'conduite et soutien des politiques sanitaires et sociales',
    'accompagnement des mutations économiques et développement de l’emploi',
    'communautés de communes',
    'code de l’action sociale et des familles',
    'ministère du travail, de la santé et des solidarités',
    // Numbers and exact titles of texts, annexes and pages.
    'n° DGCS/SD1B/SD5A/DIPLP/2024/86 du 12 juin 2024',
    'n° DGCS/SD1B/2023/168 du 27 octobre 2023',
    'n° DGCS/SD1B/2023/169 du 23 novembre 2023',
    'données INSEE sur les fragilités du territoire X',
    'Eléments du diagnostic départemental particulièrement pertinents pour le territoire de X',
    'Un CIAS comme outil au service d’un projet de territoire',
    'Précarité en milieu rural en Pays de la Loire',
    'Mobilité solidaire en Pays de la Loire',
    // Quoted to say how we read it.
    'TZCLD Lodève / EBE L’abeille verte / TZNR Lodève / LODÈVE / 2',
  ];
  const PROSE: Record<string, string[]> = {
    projets: ['resume', 'interpretation'],
    mesures: ['resume', 'bilan', 'note'],
    porteurs: ['note'],
    publics: ['definition'],
    ressources: ['urlNote', 'adresseNote', 'place', 'sansLien', 'utilite'],
    sigles: ['definition'],
    chiffres: ['libelle', 'note'],
    controles: ['sujet', 'annonce', 'annonceLibelle', 'toleranceRaison', 'retenu'],
    evenements: ['libelle', 'dateLibelle'],
    axes: ['promesse'],
    leviers: ['besoin', 'enBref', 'pourquoi', 'reserve', 'facileEnBref', 'facilePourquoi'],
    actions: ['quoi'],
    acteurs: ['role'],
    financements: ['quoi', 'forme', 'reserve'],
    annexes: ['titre', 'resume'],
    textes: ['chapeau'],
    methode: ['chapeau', 'qui', 'quand'],
    ecarts: ['resume', 'instruction', 'presentation', 'note', 'bilan', 'lecture'],
    datesMethode: ['quoi'],
    champsFiche: ['explication', 'exemple'],
    prochainsPas: ['repere', 'pas'],
    contacts: ['nom', 'role'],
    introductions: ['chapeau'],
    origines: ['perimetre', 'traitement'],
    contrats: ['note'],
    autour: ['chapeau'],
    interlocuteurs: ['role', 'quand'],
    mentions: ['texte'],
  };

  const words = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];
  const runs = (list: string[]) =>
    Array.from({ length: Math.max(0, list.length - SIZE + 1) }, (_, i) => list.slice(i, i + SIZE).join(' '));
  const allowed = ALLOWED.map((name) => words(name).join(' '));

  /** The runs of eight words of a text, none across a name that we may repeat. */
  function runsOf(text: string): string[] {
    const cut = allowed.reduce(
      (rest, name) => rest.replaceAll(` ${name} `, ' | '),
      ` ${words(text).join(' ')} `,
    );
    return cut.split('|').flatMap((part) => runs(words(part)));
  }

  /** The prose of a page: no front matter, no tag, no address, no list of titles to read next. */
  function proseOf(text: string): string[] {
    return (
      text
        .replace(/^---[\s\S]*?\n---/, '')
        .replace(/^## Pour aller plus loin$[\s\S]*?(?=^## |(?![\s\S]))/gm, dropItems)
        // Short quotations, where the exact words of a rule count.
        .replace(/<Citation\b[\s\S]*?<\/Citation>/g, '\n\n')
        .replace(/\]\([^)]*\)/g, ']')
        .split(/<[^>]*>|\n\s*\n|\n- /)
    );
  }

  const dropItems = (section: string) => section.replace(/^\s*- .*$/gm, '');

  const ours = [
    ...Object.entries(PROSE).flatMap(([nom, champs]) =>
      entries(nom).flatMap(({ id, valeurs }) =>
        champs.map((champ) => ({ place: `${nom} ${id} ${champ}`, text: cell(valeurs, champ) })),
      ),
    ),
    ...pages.flatMap(({ name, text }) => proseOf(text).map((part) => ({ place: name, text: part }))),
  ];

  test('share no eight words in a row with the sources, names aside', ({ skip }) => {
    skip(!existsSync(SEEDS), 'the source documents (../shared/seeds) are not on this machine');
    const sources = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    const theirs = new Set(sources.flatMap((name) => runs(words(readFileSync(join(SEEDS, name), 'utf8')))));
    expect(sources).not.toEqual([]);
    const copied = ours.flatMap(({ place, text }) =>
      runsOf(text)
        .filter((run) => theirs.has(run))
        .map((run) => `${place}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  test('are all read: columns that exist, pages with prose', () => {
    const missing = Object.entries(PROSE).flatMap(([nom, champs]) =>
      champs.filter((champ) => !entries(nom).some(({ valeurs }) => cell(valeurs, champ) !== '')),
    );
    expect(missing).toEqual([]);
    // A page may hold only a component, or a few words; most of them do not.
    const silent = pages.filter(({ text }) => proseOf(text).flatMap(runsOf).length === 0);
    expect(silent.length).toBeLessThan(pages.length / 10);
  });

  test('are cut at names, and compared without accents nor capitals', () => {
    expect(runsOf('Un deux TROIS quatre cinq six sept huïtième')).toEqual([
      'un deux trois quatre cinq six sept huitieme',
    ]);
    expect(runsOf('Le commissaire à la lutte contre la pauvreté d’Occitanie l’a lancé en 2023')).toEqual([]);
  });
});
