import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv, toGeoJson } from '../../../src/lib/projets/fichiers.ts';
import { emploi, enfance, catalogue, makeProjet } from '../../fixtures/projets.ts';

const SITE = 'https://atlas.example';
const read = (csv: string) =>
  parse(csv, { bom: true, delimiter: ';', columns: true, relax_column_count: false }) as Record<
    string,
    string
  >[];

const SUIVI_INCONNU = Object.fromEntries(
  [
    ...['Action de', 'Pacte ou contrat', 'Statut', 'Avancement selon la source', 'Début', 'Fin'],
    ...['Part de l’État en euros', 'Cofinanceurs', 'Publié par la source le', 'Ligne de la source'],
  ].map((name) => [name, '']),
);

describe('the table', () => {
  const csv = toCsv(catalogue, SITE);

  test('opens in a spreadsheet: a mark, semicolons, every cell quoted, Windows line ends', () => {
    expect(csv.startsWith('\uFEFF"Intitulé";"Résumé";"Sorte de projet";')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.slice(1).split('\r\n')).toHaveLength(catalogue.length + 2);
  });

  test('has the columns that are asked for, in their order', () => {
    const some = read(toCsv(catalogue, SITE, new Set(['Porteur', 'Intitulé', 'inconnue'])));
    expect(Object.keys(some[0] ?? {})).toEqual(['Intitulé', 'Porteur']);
    expect(some).toHaveLength(catalogue.length);
  });

  test('says in words what the page shows', () => {
    const projet = makeProjet('ales', {
      axes: [enfance, emploi],
      lieux: [
        { niveau: 'epci', code: '200066918', nom: 'CA Alès Agglomération', point: [4, 44] },
        { niveau: 'commune', code: '2A004', nom: 'Ajaccio', point: [8.7, 41.9] },
      ],
      montantEuros: 283000,
      montantNote: 'hors taxes',
    });
    expect(read(toCsv([projet], SITE))).toEqual([
      {
        Intitulé: 'Projet ales',
        Résumé: 'Un résumé.',
        'Sorte de projet': 'Pacte local d’Occitanie',
        Porteur: 'Alès Agglomération',
        'Sorte de porteur': 'Intercommunalité',
        Axes: '1 Enfance | 2 Emploi',
        Publics: 'Jeunes',
        'Ce que désigne le lieu': 'Aire couverte',
        Territoires: 'CA Alès Agglomération | Ajaccio',
        'Codes des territoires': 'epci:200066918 | commune:2A004',
        'Territoire selon la source': 'EPCI',
        Départements: 'Gard',
        Régions: 'Occitanie',
        'Montant en euros': '283000',
        'Note sur le montant': 'hors taxes',
        Année: '',
        ...SUIVI_INCONNU,
        Page: 'https://atlas.example/projets/ales/',
      },
    ]);
  });

  test('says the follow-up of an action: its pact, its state, its dates, who pays', () => {
    const action = makeProjet('navette', {
      cadre: {
        id: 'pacte',
        nom: 'Action d’un pacte local',
        de: { id: 'pacte-x', nom: 'Le pacte X', adresse: '/projets/pacte-x/' },
      },
      statut: { id: 'en-cours', nom: 'En cours' },
      avancement: 'convention signée',
      debut: '2025-03',
      fin: '2026-12-31',
      partEtatEuros: 0,
      cofinanceurs: [
        { nom: 'CAF', euros: 8000.5 },
        { nom: 'Ville de Lunel', euros: null },
      ],
      sourceLigne: 'Actions, ligne 12',
      publieLe: '2026-01-15',
    });
    expect(read(toCsv([action], SITE))[0]).toMatchObject({
      'Action de': 'Action d’un pacte local',
      'Pacte ou contrat': 'Le pacte X',
      Statut: 'En cours',
      'Avancement selon la source': 'convention signée',
      Début: '2025-03',
      Fin: '2026-12-31',
      'Part de l’État en euros': '0',
      Cofinanceurs: 'CAF = 8000,5 | Ville de Lunel',
      'Publié par la source le': '2026-01-15',
      'Ligne de la source': 'Actions, ligne 12',
    });
  });

  test('tells unknown from zero; decimals have their comma', () => {
    const amounts = read(csv).map((row) => row['Montant en euros']);
    expect(amounts).toEqual(['0', '283000', '', '1,5']);
  });

  test('reads back as it was: quotes, semicolons, line breaks', () => {
    const titre = 'Dire "oui" ; non,\nou l’un\r\nou l’autre';
    expect(read(toCsv([makeProjet('a', { titre })], SITE))[0]?.['Intitulé']).toBe(titre);
  });

  test.each(['=1+1', '+33-1', '-2+3', '@SOMME(A1)', '\t=1', '\r=1'])(
    '%j is kept from running as a formula',
    (titre) => {
      expect(read(toCsv([makeProjet('a', { titre })], SITE))[0]?.['Intitulé']).toBe(`'${titre}`);
    },
  );

  test.each(['a=1', '2-3', 'INITIAL +', '-2', '+33'])('%j is no formula and stays as it is', (titre) => {
    expect(read(toCsv([makeProjet('a', { titre })], SITE))[0]?.['Intitulé']).toBe(titre);
  });

  test('of no project has its titles only', () => {
    expect(toCsv([], SITE).match(/\r\n/g)).toHaveLength(1);
    expect(read(toCsv([], SITE))).toEqual([]);
  });
});

describe('the map file', () => {
  test('is GeoJSON: one point a place, longitude first, the same words as the table, numbers as numbers', () => {
    const map = toGeoJson(catalogue, SITE);
    expect(map.type).toBe('FeatureCollection');
    expect(map.features.map((feature) => [feature.type, feature.geometry])).toEqual([
      ...Array.from({ length: 3 }, () => ['Feature', { type: 'Point', coordinates: [4.08, 44.12] }]),
      ['Feature', { type: 'Point', coordinates: [-0.6, 44.8] }],
    ]);
    const rows = read(toCsv(catalogue, SITE));
    expect(map.features.map(({ properties }) => properties)).toEqual(
      rows.map((row, i) => ({
        ...row,
        'Montant en euros': catalogue[i]?.montantEuros,
        Année: catalogue[i]?.annee,
        'Part de l’État en euros': null,
        Lieu: row['Territoires'],
      })),
    );
  });

  test('gives a project of two places two points, each with its name', () => {
    const lieux = [
      {
        niveau: 'commune' as const,
        code: '97411',
        nom: 'Saint-Denis',
        point: [55.45, -20.88] as [number, number],
      },
      { niveau: 'commune' as const, code: '2A004', nom: 'Ajaccio', point: [8.74, 41.92] as [number, number] },
    ];
    const { features } = toGeoJson([makeProjet('a', { lieux }), makeProjet('b', { lieux: [] })], SITE);
    expect(features.map(({ geometry, properties }) => [geometry.coordinates, properties?.['Lieu']])).toEqual([
      [[55.45, -20.88], 'Saint-Denis'],
      [[8.74, 41.92], 'Ajaccio'],
    ]);
  });

  test('survives being written and read', () => {
    const map = toGeoJson(catalogue, SITE);
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  });
});
