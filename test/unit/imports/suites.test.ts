/** What comes after a first import: a newer version, a file of the same name from someone else, contracts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { checkContent } from '../../../src/tools/content/check.ts';
import { importer } from '../../../src/tools/import/importer.ts';
import { couper } from '../../../src/lib/imports/porteurs/porteurs.ts';
import { copyContent } from '../../support/copie.ts';
import { chercher } from '../../support/imports.ts';

type Resultat = Awaited<ReturnType<typeof importer>>;

const TITRES = 'Intitulé;Porteur;Territoire;Département;Axe;Public;Montant total';
const MARAUDE = 'Maraude du soir;Croix-Rouge;Auch;32;3;familles;5000';
const GARAGE = 'Garage solidaire;Roule Gers;Condom;32;2;jeunes;8000';
const RELAIS = 'Relais parental;CCAS de Mirande;Mirande;32;1;familles;2000';

let racine = '';
let dossier = '';
beforeAll(() => {
  racine = copyContent();
  dossier = mkdtempSync(join(tmpdir(), 'suites-'));
});
afterAll(() => [racine, dossier].forEach((path) => rmSync(path, { recursive: true, force: true })));

/** Imports rows under the name of a file, given by a service on a day. */
function donner(
  nom: string,
  lignes: readonly string[],
  { par, le, options = [] }: { par: string; le: string; options?: string[] },
): Promise<Resultat> {
  const path = join(dossier, `${nom}.csv`);
  writeFileSync(path, lignes.join('\n'));
  const provenance = ['--donne-par', par, '--recu-le', le, '--licence', 'Licence Ouverte 2.0'];
  const sortie = ['--racine', racine, '--sortie', join(dossier, 'sortie')];
  return importer([path, ...provenance, ...sortie, ...options], () => undefined, chercher);
}

const lire = (path: string): Record<string, string>[] =>
  parse(readFileSync(join(racine, 'data', path)), { columns: true });
const sortesDe = ({ examen }: Resultat) =>
  [...examen.constats, ...examen.lignes.flatMap(({ constats }) => constats)].map(({ sorte }) => sorte);

/** A review whose lines are « champ;valeur;decision ». */
function ecrireRevue(...lignes: string[]): string[] {
  const path = join(dossier, 'revue.csv');
  writeFileSync(path, ['champ;valeur;decision', ...lignes].join('\n'));
  return ['--revue', path];
}

describe('a newer version of a table', () => {
  const par = 'DDETS du Gers';

  test('two actions of one title in one place, kept as two, are known again one by one', async () => {
    const PREMIERE = 'Accès aux droits;MSA du Gers;Nogaro;32;3;familles;3000';
    const SUITE = PREMIERE.replace('3000', '4500');
    const TIERCE = 'Épicerie itinérante;CIAS du Bas-Armagnac;Nogaro;32;1;familles;2000';
    const nom = 'jumelles';
    const first = await donner(nom, [TITRES, PREMIERE, SUITE, TIERCE], { par, le: '20/11/2026' });
    const question = first.examen.lignes[1]?.constats.find(({ sorte }) => sorte === 'doublon-different');
    const revue = ecrireRevue(`ligne;"${question?.valeur ?? ''}";garder`);
    await donner(nom, [TITRES, PREMIERE, SUITE, TIERCE], { par, le: '20/11/2026', options: revue });
    const ids = lire(`projets/${nom}.csv`).map(({ id }) => id);
    expect(ids).toHaveLength(3);

    const changesDe = async (...lignes: string[]) => {
      const suite = await donner(nom, [TITRES, ...lignes], {
        ...{ par, le: '27/11/2026', options: ['--dry-run'] },
      });
      return [sortesDe(suite), suite.examen.lignes.map(({ change }) => change)];
    };
    expect(await changesDe(PREMIERE, SUITE, TIERCE)).toEqual([[], ids]);
    expect(await changesDe(SUITE, TIERCE, PREMIERE)).toEqual([[], [ids[1], ids[2], ids[0]]]);
    expect(await changesDe(SUITE, TIERCE)).toEqual([['action-disparue'], [ids[1], ids[2]]]);
    const CHANGEE = PREMIERE.replace('3000', '3200');
    expect(await changesDe(CHANGEE, SUITE, TIERCE)).toEqual([['mise-a-jour'], ids]);
  });

  test('the same title elsewhere is a change of place, and says so', async () => {
    const PARTOUT = 'Jardin nourricier;Les Mains vertes;Lectoure;32;3;familles;700';
    await donner('jardins', [TITRES, MARAUDE.replace('Maraude', 'Ronde'), PARTOUT], {
      par,
      le: '20/11/2026',
    });
    const lignes = [TITRES, MARAUDE.replace('Maraude', 'Ronde'), PARTOUT.replace('Lectoure', 'Fleurance')];
    const { examen } = await donner('jardins', lignes, { par, le: '27/11/2026', options: ['--dry-run'] });
    const [constat] = examen.lignes
      .flatMap(({ constats }) => constats)
      .filter(({ sorte }) => sorte === 'action-renommee');
    expect(constat?.probleme).toContain(
      'un autre territoire : Lectoure → commune de Fleurance (32), code 32132',
    );
    expect(constat?.remede).toContain('dont le territoire a changé');
  });

  test('two rows are not one action of ours: the second would take away what the first says', async () => {
    const permis = (lieu: string, montant: number) =>
      `Permis pour tous;Mission locale du Gers;${lieu};32;2;jeunes;${montant}`;
    await donner('permis', [TITRES, permis('Auch, Condom', 900)], { par, le: '20/11/2026' });
    const scindees = [TITRES, permis('Auch', 500), permis('Condom', 400)];
    const dire = async (...decisions: string[]) =>
      donner('permis', scindees, {
        ...{ par, le: '27/11/2026' },
        options: ['--accept', 'mise-a-jour', ...ecrireRevue(...decisions)],
      });
    const id = 'permis-pour-tous-auch';
    const nom = (lieu: string) => `Permis pour tous (${lieu}, 32, Mission locale du Gers)`;
    const memes = [`renommee;${nom('Auch')};${id}`, `renommee;${nom('Condom')};${id}`];
    const { ecrits, examen } = await dire(...memes);
    expect(ecrits).toEqual([]);
    const [constat] = examen.lignes[1]?.constats.filter(({ champ }) => champ === 'ligne') ?? [];
    expect(constat).toMatchObject({
      sorte: 'doublon-different',
      probleme: `la ligne 2 met déjà à jour « Permis pour tous » (${id}) : deux lignes ne peuvent pas être la même action de l’Atlas`,
    });
    await dire(...memes, `ligne;${constat?.valeur ?? ''};garder`);
    expect(
      lire('projets/permis.csv').map(({ territoires, montantEuros }) => [territoires, montantEuros]),
    ).toEqual([
      ['commune:32013', '500'],
      ['commune:32107', '400'],
    ]);
  });

  test('says what has gone, asks about what looks renamed, and takes its date', async () => {
    await donner('gers', [TITRES, MARAUDE, GARAGE, RELAIS], { par, le: '20/11/2026' });
    const [, ...colonnes] = GARAGE.split(';');
    const renomme = ['Garage solidaire et auto-école', ...colonnes].join(';');
    const neuve = await donner('gers', [TITRES, MARAUDE, renomme], { par, le: '27 novembre 2026' });
    expect(sortesDe(neuve).filter((sorte) => sorte.startsWith('action-'))).toEqual([
      'action-disparue',
      'action-renommee',
    ]);
    expect(neuve.ecrits).toEqual([]);
    const revue = ecrireRevue(
      'disparue;relais-parental-mirande;retirer',
      'renommee;Garage solidaire et auto-école (Condom, 32, Roule Gers);garage-solidaire-condom',
    );
    const { reste } = await donner('gers', [TITRES, MARAUDE, renomme], {
      ...{ par, le: '27/11/2026' },
      options: [...revue, '--accept', 'mise-a-jour'],
    });
    expect(reste).toBe(0);
    expect(lire('projets/gers.csv').map(({ id, titre, publieLe }) => [id, titre, publieLe])).toEqual([
      ['maraude-du-soir-auch', 'Maraude du soir', '2026-11-27'],
      ['garage-solidaire-condom', 'Garage solidaire et auto-école', '2026-11-27'],
    ]);
    const document = lire('ressources/ressources.csv').find(({ id }) => id === 'import-gers');
    expect(document?.['date']).toBe('2026-11-27');
    expect(() => checkContent(racine)).not.toThrow();
    expect((await donner('gers', [TITRES, MARAUDE, renomme], { par, le: '27/11/2026' })).ecrits).toEqual([]);
  });

  test('is read by its titles when its columns have moved', async () => {
    const lot = (lignes: string[]) => donner('lot', lignes, { par: 'DDETS du Lot', le: '20/11/2026' });
    await lot([TITRES, 'Bus des droits;Département du Lot;Lot;46;3;familles;5000']);
    const { examen } = await lot([
      `N°;${TITRES}`,
      '1;Bus des droits;Département du Lot;Lot;46;3;familles;5000',
    ]);
    expect(examen.lignes.map(({ verdict }) => verdict)).toEqual(['inchange']);
  });

  test('without any row in common is a question', async () => {
    await donner('aude', [TITRES, 'Veille;CCAS de Carcassonne;Carcassonne;11;3;familles;1'], {
      ...{ par: 'DDETS de l’Aude', le: '20/11/2026' },
    });
    const autre = await donner('aude', [TITRES, 'Crèche;Commune de Narbonne;Narbonne;11;1;enfants;1'], {
      ...{ par: 'DDETS de l’Aude', le: '20/11/2026' },
    });
    expect(sortesDe(autre)).toContain('autre-tableau');
    expect(autre.ecrits).toEqual([]);
  });
});

describe('a file of the same name from another service', () => {
  const OCCITANIE = { par: 'DREETS Occitanie', le: '20/11/2026' };
  const BRETAGNE = { par: 'DREETS Bretagne', le: '27/11/2026' };
  const PREMIER = [TITRES, 'Maraude;Croix-Rouge;Tarn (hors Albi);81;3;familles;12500'];
  const SECOND = [
    TITRES.replace(';Public', ''),
    'Maraude;Croix-Rouge;Brest;29;3;5000',
    'Maraude;Croix-Rouge;Tarn;81;3;99000',
  ];

  test('has its own source; a row of the first is only changed by who says it, and then credits the second', async () => {
    await donner('actions', PREMIER, OCCITANIE);
    const question = await donner('actions', SECOND, BRETAGNE);
    expect(sortesDe(question)).toContain('autre-source');
    const revue = ecrireRevue('ligne;maraude-tarn (montant total : 99 000 €);garder');
    await donner('actions', SECOND, { ...BRETAGNE, options: revue });
    const [brest] = lire('projets/actions-dreets-bretagne.csv');
    expect(brest?.['source']).toBe('import-actions-dreets-bretagne');
    const [tarn] = lire('projets/actions.csv');
    expect(tarn).toMatchObject({
      source: 'import-actions-dreets-bretagne',
      territoireSource: 'Tarn',
      montantEuros: '99000',
    });
    expect(tarn?.['interpretation']).toContain(
      'source précédente, Tableau « actions.csv » (DREETS Occitanie) : publics',
    );
  });

  test('is refused under the name of the first', async () =>
    expect(donner('actions', SECOND, { ...BRETAGNE, options: ['--nom', 'actions'] })).rejects.toThrow(
      'choisir un autre --nom',
    ));
});

describe('contracts', () => {
  const TABLE = [
    'Département;Signataire;Statut;Date;Montant;Lien',
    '44;Nantes Métropole;Signé le 4 juillet 2025;;1 M€;https://exemple.fr/',
    'Morbihan;CD 56;Refus du département en 2025;;;',
    '35;Rennes Métropole;signature prévue;T1 2027;;',
    '29;Brest Métropole;signé;31/12/2049;;',
    '22;Département;peut-être;;;',
    '72;Le Mans Métropole;signé;2025;;',
  ];

  test('are found by their department and who signs, and say no more than the table', async () => {
    const donnes = { par: 'DREETS Ouest', le: '20/11/2026' };
    const options = ['--jeu', 'contrats'];
    const essai = await donner('contrats-ouest', TABLE, { ...donnes, options });
    expect(sortesDe(essai).toSorted()).toEqual([
      'contrat-indecis',
      'date-a-venir',
      'ligne-refusee',
      ...Array.from({ length: sortesDe(essai).length - 3 }, () => 'mise-a-jour'),
    ]);
    const accepte = 'mise-a-jour,contrat-indecis,date-a-venir,ligne-refusee';
    await donner('contrats-ouest', TABLE, { ...donnes, options: [...options, '--accept', accepte] });
    const contrats = new Map(lire('contrats/contrats.csv').map((contrat) => [contrat['id'], contrat]));
    expect(contrats.get('epci-244400404')).toMatchObject({
      ...{ statut: 'signe', preuve: 'document', evenement: '', dateEvenement: '2025-07-04' },
      note: expect.stringMatching(
        /^Le tableau dit : « Signé le 4 juillet 2025 »\. Le tableau renvoie à https:\/\/exemple\.fr\/\. D’après .+ : Le contrat porte sur 2024-2027\. .*14 communes\.$/,
      ),
    });
    expect(contrats.get('epci-243500139')).toMatchObject({
      statut: 'non-signe',
      note: 'Le tableau dit : « signature prévue ». Il donne cette date : T1 2027.',
    });
    expect(() => checkContent(racine)).not.toThrow();
    const plusTard = await donner('contrats-ouest', TABLE.toSpliced(1, 2), { ...donnes, options });
    const tus = plusTard.examen.remarques.filter((remarque) => remarque.includes('ne parle plus'));
    expect(tus).toEqual([expect.stringContaining('(departement-56), Nantes Métropole (epci-244400404)')]);
    expect(tus.join()).not.toContain('Rennes');
  });
});

test.each([
  ['acces-aux-droits-villefranche-de-lauragais', 28, 'acces-aux-droits'],
  ['villefranche-de-lauragais', 18, 'villefranche'],
  ['court', 18, 'court'],
  ['de-la-du-des', 5, 'de-la'],
])('the id %j in %i signs is %j', (slug, longueur, attendu) => expect(couper(slug, longueur)).toBe(attendu));
