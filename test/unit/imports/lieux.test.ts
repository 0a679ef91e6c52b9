/** Territories in free words, and what a person answers about them. */
import { describe, expect, test } from 'vitest';
import { choisir } from '../../../src/lib/imports/preparation/choix.ts';
import { ouvrir, relire } from '../../../src/lib/imports/preparation/preparation.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { atlas, chercher, COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

/** A row that says nothing else of where it is than its department. */
function lire(departement: string, territoire: string, decision?: string) {
  const decisions =
    decision === undefined ? [] : [{ champ: 'territoire', valeur: territoire, contexte: '', decision }];
  const cellules = {
    Région: null,
    Département: departement || null,
    Territoire: territoire,
    Porteur: 'Asso',
  };
  const { lignes } = examinerLignes([ligne(cellules)], decisions);
  const { valeurs = {}, constats = [] } = lignes[0] ?? {};
  const constat = constats.find(({ sorte }) => sorte.startsWith('territoire-'));
  return {
    codes: valeurs['territoires'] ?? '',
    lieu: valeurs['lieuDesigne'],
    sorte: constat?.sorte,
    probleme: constat?.probleme ?? '',
    propositions: constat?.propositions ?? [],
    noms: constat?.propositions.map(({ nom }) => nom).join(' / ') ?? '',
  };
}

describe('several places in one cell', () => {
  const [AGDE, MURET] = ['commune:34003', 'commune:31395'];

  test.each([
    [AGDE + ' | ' + MURET, MURET],
    [AGDE + ' | ' + MURET, '31395'],
    [AGDE + ' | ' + MURET, 'Muret'],
    [AGDE + ' | ' + MURET, '31'],
    [AGDE + ' | ' + MURET, 'oui'],
    [AGDE + ' | ' + MURET, 'proposition 1'],
    [AGDE + ' | ' + MURET, 'Agde, commune (34) et Muret, commune (31)'],
    [AGDE + ' | commune:34145', 'Lunel'],
    [AGDE, 'Agde, commune (34), sans « Muret »'],
    [MURET, 'seulement Muret'],
    ['commune:34145 | ' + MURET, 'commune:34145 | commune:31395'],
  ])('%s, for « Agde, Muret » in the 34, when the answer is « %s »', (codes, decision) =>
    expect(lire('34', 'Agde, Muret', decision)).toMatchObject({ codes, sorte: undefined }),
  );

  test('an answer about one of two unknown places is not enough', () => {
    const lue = lire('34', 'Agde, Muret et Auch', 'Muret');
    expect(lue).toMatchObject({ codes: '', sorte: 'territoire-ambigu' });
    expect(lue.probleme).toContain('ne dit pas tout');
    expect(lire('34', 'Agde, Muret et Auch', 'Muret | Auch').codes).toBe(
      `${AGDE} | ${MURET} | commune:32013`,
    );
  });

  test('each proposal is the whole list, the last says what it leaves out', () => {
    expect(lire('34', 'Agde / Muret').propositions).toEqual([
      { decision: `${AGDE} | ${MURET}`, nom: 'Agde, commune (34) et Muret, commune (31)' },
      { decision: AGDE, nom: 'Agde, commune (34), sans « Muret »' },
    ]);
  });

  test('a list of many unknown places stays a short question', () => {
    const noms = Array.from({ length: 30 }, () => 'Saint-Martin');
    expect(lire('34', ['Agde', ...noms].join(', ')).propositions.length).toBeLessThanOrEqual(4);
  });

  test('in the browser too, a click keeps the others', () => {
    const contexte = { nom: 'essai.csv', nous: nousPourImport(atlas), chercher, aujourdHui: '2026-11-28' };
    const lignes = [COLONNES, ligne({ Territoire: 'Agde, Muret' })];
    const classeur = { format: 'essai', remarques: [], feuilles: [{ nom: 'Feuil1', lignes }] };
    const tableau = ouvrir(classeur, contexte);
    const avant = relire(classeur, tableau, [], contexte);
    const constat = avant.examen.lignes[0]?.constats.find(({ sorte }) => sorte === 'territoire-ambigu');
    if (!constat) throw new Error('pas de question');
    const situation = { ...avant, porteurs: contexte.nous.porteurs };
    const geste = choisir(constat, constat.propositions[0]?.decision ?? '', situation);
    const { examen } = relire(classeur, tableau, [geste], contexte);
    expect(examen.lignes[0]).toMatchObject({
      verdict: 'pris',
      valeurs: { territoires: `${AGDE} | ${MURET}` },
    });
  });

  test.each([
    ['12', 'Rodez, CC Comtal Lot et Truyère', 'commune:12202 | epci:200067478'],
    ['', 'Départements 16, 17 et 79', 'departement:16 | departement:17 | departement:79'],
    ['', 'Aisne, Nord', 'departement:02 | departement:59'],
    ['', 'Agde, commune (34) et Muret, commune (31)', `${AGDE} | ${MURET}`],
  ])('%s « %s » is %s', (departement, texte, codes) => expect(lire(departement, texte).codes).toBe(codes));
});

describe('what no code says is never passed over in silence', () => {
  test.each([
    ['12', 'Aveyron (hors Rodez)', 'departement:12'],
    ['44', 'Loire-Atlantique excepté Nantes Métropole', 'departement:44'],
    ['35', 'Rennes, sauf Villejean', 'commune:35238'],
    ['69', 'Lyon 7ème', 'commune:69123'],
    ['13', 'Marseille (13e et 14e)', 'commune:13055'],
    ['75', 'Paris 18e, 19e et 20e', 'commune:75056'],
    ['87', 'Sud de la Haute-Vienne', 'departement:87'],
    ['29', 'Finistère sud', 'departement:29'],
    ['34', 'une partie de Lunel', 'commune:34145'],
    ['34', 'communes rurales de l’Hérault', 'departement:34'],
    ['67', 'Quartier de l’Elsau à Strasbourg', 'commune:67482'],
    ['13', 'quartiers nord de Marseille', 'commune:13055'],
    ['31', 'tout le département sauf Toulouse', 'departement:31'],
  ])('%s « %s » is a part of %s, to be checked', (departement, texte, codes) => {
    const lue = lire(departement, texte);
    expect(lue).toMatchObject({ codes, lieu: 'aire-plus-large', sorte: 'territoire-interprete' });
    expect(lue.probleme).toMatch(/aucun code ne dit « .+ : à vérifier$/);
  });

  test.each([
    ['29', 'Arrondissement de Brest', 'commune:29019', 'departement:29'],
    ['12', 'Canton de Millau', 'commune:12145', 'departement:12'],
    ['64', 'Secteur d’Oloron-Sainte-Marie', 'commune:64422', 'departement:64'],
    ['31', 'Bassin de vie de Revel', 'commune:31451', 'departement:31'],
    ['44', 'Pays de Châteaubriant', 'commune:44036', 'departement:44'],
    ['35', 'Rennes et sa couronne', 'commune:35238', 'epci:243500139'],
    ['31', 'nord de Toulouse', 'commune:31555', 'epci:243100518'],
    ['59', 'MEL (Roubaix, Tourcoing)', 'commune:59512 | commune:59599', 'epci:200093201'],
  ])('%s « %s » is a question', (departement, texte, ...attendus) => {
    const { sorte, propositions } = lire(departement, texte);
    expect(sorte).toBe('territoire-ambigu');
    expect(propositions.map(({ decision }) => decision)).toEqual(expect.arrayContaining(attendus));
  });

  test('a wider territory that a person chooses holds the action in a part of it', () => {
    expect(lire('12', 'Canton de Millau', 'Aveyron')).toMatchObject({
      codes: 'departement:12',
      lieu: 'aire-plus-large',
    });
    expect(lire('12', 'Canton de Millau', 'Millau')).toMatchObject({
      codes: 'commune:12145',
      lieu: 'aire-couverte',
    });
  });

  test.each([
    ['15', 'Bassin d’Aurillac', 'epci:241500230'],
    ['33', 'Sud Gironde', 'epci:200043974'],
    ['34', 'CC Sud-Hérault', 'epci:200042653'],
    ['2A', '2A - Corse-du-Sud', 'departement:2A'],
    ['59', 'Nord (59)', 'departement:59'],
    ['34', 'Lunel (Hérault)', 'commune:34145'],
    ['974', 'Saint-Denis (La Réunion)', 'commune:97411'],
    ['77', 'Pays de Meaux', 'epci:200072130'],
  ])('%s « %s » is a name, and nothing is to be said', (departement, texte, codes) =>
    expect(lire(departement, texte)).toMatchObject({ codes, lieu: 'aire-couverte', sorte: undefined }),
  );
});

describe('an answer', () => {
  test.each([
    ['', 'Saint-Denis', '93', 'commune:93066'],
    ['', 'Saint-Denis', 'dép. 974', 'commune:97411'],
    ['', 'Saint-Denis', '93 - Seine-Saint-Denis', 'commune:93066'],
    ['', 'Saint-Cyprien', '66', 'commune:66171'],
    ['', 'Villeneuve', '12', 'commune:12301'],
    ['', 'Saint-Denis', 'Saint-Denis, commune (11)', 'commune:11339'],
    ['', 'Saint-Denis', 'commune de Saint-Denis (93), code 93066', 'commune:93066'],
    ['17', 'La Rochele', 'CA de La Rochelle, intercommunalité (17)', 'epci:241700434'],
    ['34', 'Pezenaz', 'oui', 'commune:34199'],
    ['34', 'Muret', 'ok', 'commune:31395'],
    ['34', 'Trifouillis', 'Hérault', 'departement:34'],
  ])('%s « %s »: « %s » is %s', (departement, texte, decision, codes) =>
    expect(lire(departement, texte, decision)).toMatchObject({ codes, sorte: undefined }),
  );

  test.each(['oui', 'non', 'garder', 'OK', 'd’accord'])('« %s » says no place among several', (decision) => {
    const lue = lire('', 'Saint-Denis', decision);
    expect(lue.probleme).toContain('ne dit pas quel lieu prendre');
    expect(lue.noms).toContain('Saint-Denis, commune (93) / Saint-Denis, commune (974)');
  });

  test.each([
    ['31', 'aucun lieu sûr dans le département 31'],
    ['Trifouillis', 'ne désigne pas un lieu sûr'],
  ])('« %s » does not lose what was proposed', (decision, dit) => {
    const lue = lire('', 'Saint-Denis', decision);
    expect(lue.probleme).toContain(dit);
    expect(lue.noms).toContain('Saint-Denis, commune (974)');
  });

  test('the name of a department may be all of it', () =>
    expect(lire('', 'Villeneuve', 'Aveyron').noms).toBe('Villeneuve, commune (12) / Aveyron, département'));

  test('every label that is proposed is an answer', () => {
    const textes: [string, string][] = [
      ['', 'Saint-Denis'],
      ['17', 'La Rochele'],
      ['31', 'Saint Gaudens / Comminges'],
      ['56', 'Belle-Île, Groix et Ouessant'],
      ['59', 'Arrondissement de Lille'],
    ];
    for (const [departement, texte] of textes) {
      const { propositions } = lire(departement, texte);
      expect(propositions.length).toBeGreaterThan(1);
      for (const { decision, nom } of propositions)
        expect([texte, nom, lire(departement, texte, nom).codes]).toEqual([texte, nom, decision]);
    }
  });
});

describe('what is proposed', () => {
  test('is in the department of the row first, and as many as are said', () =>
    expect(lire('17', 'La Rochele').noms).toBe(
      'La Rochelle, commune (17) / CA de La Rochelle, intercommunalité (17)',
    ));

  test('is the land that bears a word before the villages that end by it', () =>
    expect(lire('31', 'Comminges').propositions[0]?.decision).toBe('epci:200072643'));

  test.each([
    ['31', 'oui'],
    ['31', 'Quartier des Izards'],
    ['64', 'Quartier des Trois-Sources'],
  ])('%s « %s »: no place that shares a few letters', (departement, texte) =>
    expect(lire(departement, texte).propositions).toEqual([]),
  );

  test('may stand in brackets after initials', () => {
    const lue = lire('66', 'PMM (Perpignan Méditerranée)');
    expect(lue).toMatchObject({ codes: 'epci:200027183', sorte: 'territoire-interprete' });
  });
});

test.each([
  ['CD03', 'departement:03'],
  ['CD 2A', 'departement:2A'],
  ['Dép.22', 'departement:22'],
  ['Département 03', 'departement:03'],
  ['Conseil départemental de l’Allier', 'departement:03'],
  ['Conseil général du Cantal', 'departement:15'],
  ['CR Occitanie', 'region:76'],
  ['Région Bretagne', 'region:53'],
])('« %s » is %s', (texte, codes) => expect(lire('', texte)).toMatchObject({ codes, sorte: undefined }));

test('a territory that the row does not say is told without a fault of agreement', () => {
  expect(lire('', 'Toute la région').probleme).toBe('la ligne ne dit pas la région');
  expect(lire('', 'Tout le département').probleme).toBe('la ligne ne dit pas le département');
});

test('one wording in two rows is the place of each bearer', () => {
  const rows = ['CA Lunel Agglo', 'CA Hérault Méditerranée', 'CA Lunel Agglo'].map((porteur, rang) =>
    ligne({ Territoire: 'EPCI', Porteur: porteur, 'Intitulé de l’action': `Action ${rang}` }),
  );
  const { lignes } = examinerLignes(rows);
  expect(lignes.map(({ valeurs }) => valeurs?.['territoires'])).toEqual([
    'epci:243400520',
    'epci:243400819',
    'epci:243400520',
  ]);
});

test('titles that begin alike in one place are numbered in their order', () => {
  const rows = ['', ', deux', ' (trois)', ', deux bis'].map((suite) =>
    ligne({ 'Intitulé de l’action': `Ouvrir une épicerie solidaire pour les familles${suite}` }),
  );
  const ids = examinerLignes(rows).lignes.map(({ valeurs }) => valeurs?.['id']);
  expect(ids.map((id) => id?.replace(/^ouvrir.*-lunel/, ''))).toEqual(['', '-2', '-3', '-4']);
});
