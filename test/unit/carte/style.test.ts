import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cellulesAt } from '../../../src/lib/carte/cellules.ts';
import { coveredBy } from '../../../src/lib/carte/projets.ts';
import { pointsOf } from '../../../src/lib/carte/points.ts';
import { semer } from '../../../src/lib/carte/semis.ts';
import { couchesTerritoires, styleCarte, ZOOMS, type DonneesCarte } from '../../../src/lib/carte/style.ts';
import { AUCUNE_COULEUR, coloursOf, COULEUR_COUVERTE } from '../../../src/lib/carte/style-territoires.ts';
import type { CouleursCarte } from '../../../src/lib/carte/couleurs.ts';
import type { CoucheDessinee } from '../../../src/lib/carte/style-couches.ts';
import { catalogue } from '../../fixtures/projets.ts';
import { openCarte } from '../../support/etat-carte.ts';

const couleurs: CouleursCarte = {
  eau: '#dde8ee',
  terre: '#fbfaf6',
  voisin: '#eeeeee',
  frontiere: '#cccccc',
  frontiereForte: '#888888',
  encre: '#111111',
  surface: '#ffffff',
  lien: '#0044aa',
  axes: {
    '1-enfance': { trait: '#aa0000', fond: '#ffdddd', aplat: '#ffaaaa' },
    '2-emploi': { trait: '#00aa00', fond: '#ddffdd', aplat: '#aaffaa' },
  },
  classes: { 'rang-0': '#ddeeff', 'etat-signe': '#006600', inconnu: '#fbfaf6' },
};
const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const bare: DonneesCarte = {
  voisins: empty,
  regions: empty,
  departements: empty,
  epci: empty,
  noms: empty as FeatureCollection<Point>,
  projets: empty as DonneesCarte['projets'],
  epciFrance: empty,
};
const etat = openCarte(catalogue).etat();
const full: DonneesCarte = {
  ...bare,
  projets: pointsOf(cellulesAt(semer(etat), 5), { etat, axes: [] }),
  choisi: { source: 'departements', code: '2A' },
};
const niveaux = ['region', 'departement', 'epci'] as const;
const coucheOf = (niveau: (typeof niveaux)[number]): CoucheDessinee => ({
  niveau,
  classes: new Map([
    ['34', 'etat-signe'],
    ['48', 'etat-probable'],
    ['07', 'etat-non-signe'],
  ]),
});
const layer = (donnees: DonneesCarte, id: string) =>
  styleCarte(donnees, couleurs).layers.find((l) => l.id === id);

test('the names of places give way to the marks of the projects', () => {
  expect(layer(full, 'noms-region')?.layout).toHaveProperty('text-variable-anchor');
  for (const id of ['projets-numero', 'groupes-nombre'])
    expect(layer(full, id)?.layout).not.toHaveProperty('text-ignore-placement', true);
});

describe('the territories that are compared', () => {
  const compared: DonneesCarte = {
    ...full,
    retenus: [
      { source: 'regions', code: '76' },
      { source: 'epci', code: '244400404' },
    ],
  };

  test('are outlined, the first whole, the second dashed', () => {
    expect(layer(compared, 'retenu-1-regions')).toMatchObject({ filter: ['==', ['get', 'code'], '76'] });
    expect(layer(compared, 'retenu-1-regions')).not.toHaveProperty('paint.line-dasharray');
    expect(layer(compared, 'retenu-2-epci')).toHaveProperty('paint.line-dasharray');
    expect(validateStyleMin(styleCarte(compared, couleurs))).toEqual([]);
  });

  test('an intercommunality is outlined from afar too, where its coarse shape is', () => {
    expect(layer(compared, 'retenu-2-epci-france')).toHaveProperty('maxzoom', ZOOMS.epci);
  });

  test('are under a line of the colour of the paper, so that any fill shows them', () => {
    const ids = styleCarte(compared, couleurs).layers.map(({ id }) => id);
    for (const id of ['retenu-1-regions', 'retenu-2-epci'])
      expect(ids.indexOf(`${id}-bord`)).toBe(ids.indexOf(id) - 1);
  });

  test('leave nothing behind once no one compares', () => {
    expect(styleCarte(full, couleurs).layers.filter(({ id }) => id.startsWith('retenu'))).toEqual([]);
  });
});

describe('a layer on the map', () => {
  const drawn: DonneesCarte = { ...full, couche: coucheOf('departement') };

  test('takes the place of the projects and of what they cover', () => {
    expect(layer(drawn, 'projets')).toBeUndefined();
    expect(layer(drawn, 'epci-couverts')).toBeUndefined();
    expect(layer(full, 'projets')).toBeDefined();
  });

  test('colours by class, hatches what is deduced, crosses what is refused', () => {
    expect(JSON.stringify(layer(drawn, 'couche'))).toContain('"34","#006600"');
    expect(JSON.stringify(layer(drawn, 'couche-hachures'))).toContain('["literal",["48"]]');
    expect(JSON.stringify(layer(drawn, 'couche-croix'))).toContain('["literal",["07"]]');
  });

  test('lays discs over land that says nothing where it counts', () => {
    const disques: CoucheDessinee['disques'] = { type: 'FeatureCollection', features: [] };
    const counted: DonneesCarte = {
      ...full,
      couche: { ...coucheOf('region'), classes: new Map([['48', 'rang-0']]), disques },
    };
    expect(layer(counted, 'disques')).toBeDefined();
    expect(JSON.stringify(layer(counted, 'couche'))).toContain(`"48","${couleurs.terre}"`);
    expect(JSON.stringify(layer(counted, 'couche-hachures'))).toContain('["literal",[]]');
    expect(validateStyleMin(styleCarte(counted, couleurs))).toEqual([]);
    expect(layer(drawn, 'disques')).toBeUndefined();
  });
});

describe('the map style', () => {
  test.each<[string, DonneesCarte]>([
    ['without projects', bare],
    ['with projects and a chosen territory', full],
    ...niveaux.map(
      (niveau) =>
        [`with a layer of ${niveau}`, { ...full, couche: coucheOf(niveau) }] satisfies [string, DonneesCarte],
    ),
  ])('is valid for MapLibre %s', (_, donnees) => {
    expect(validateStyleMin(styleCarte(donnees, couleurs))).toEqual([]);
  });

  test('is caught by that check when it is wrong', () => {
    const style = styleCarte(full, { ...couleurs, eau: 'bleu-pâle' });
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([
      'layers[0].paint.background-color: color expected, "bleu-pâle" found',
    ]);
  });

  test('asks nothing of another host', () => {
    expect(JSON.stringify(styleCarte(full, couleurs))).not.toMatch(/https?:|\/\//);
  });

  test('draws water, land, borders, names, projects, in this order', () => {
    const ids = styleCarte(full, couleurs).layers.map(({ id }) => id);
    const marks = [
      'eau',
      'voisins',
      'regions-fond',
      'epci-couverts',
      'epci-trait',
      'choisi',
      'noms-region',
      'projets',
    ];
    expect(ids.filter((id) => marks.includes(id))).toEqual(marks);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('colours the territories that are given a colour, known by their code, and leaves the others', () => {
    const { sources } = styleCarte(full, couleurs);
    for (const id of ['departements', 'epci']) {
      expect(sources[id]).toHaveProperty('promoteId', 'code');
      expect(layer(full, `${id}-couverts`)?.paint).toMatchObject({
        'fill-color': ['to-color', ['feature-state', COULEUR_COUVERTE], AUCUNE_COULEUR],
      });
    }
  });

  test('gives each territory of the projects the colour of its axis; an axis without colours leaves the land as it is', () => {
    const covered = coveredBy(catalogue, 'departement');
    expect(coloursOf(covered, couleurs)).toEqual(new Map([['33', '#aaffaa']]));
    expect(coloursOf(new Map([['1', 'inconnu']]), couleurs)).toEqual(new Map([['1', AUCUNE_COULEUR]]));
  });

  test('rings the chosen territory only', () => {
    expect(layer(full, 'choisi')).toMatchObject({
      source: 'departements',
      filter: ['==', ['get', 'code'], '2A'],
    });
    expect(layer(bare, 'choisi')).toMatchObject({ source: 'regions', filter: ['==', ['get', 'code'], ''] });
  });

  test('shows each level of names from its zoom to the next', () => {
    expect(['region', 'departement', 'epci'].map((niveau) => layer(bare, `noms-${niveau}`)?.maxzoom)).toEqual(
      [ZOOMS.nomsDepartements, ZOOMS.nomsEpci, 24],
    );
    expect(layer(bare, 'noms-departement')?.minzoom).toBe(ZOOMS.nomsDepartements);
  });

  test('names the seats of regions before those of departments, each beside its dot', () => {
    expect(ZOOMS.villes[1]).toBeLessThan(ZOOMS.villes[2]);
    for (const rang of [1, 2] as const)
      for (const id of [`points-ville-${rang}`, `noms-ville-${rang}`])
        expect(layer(bare, id)).toMatchObject({
          minzoom: ZOOMS.villes[rang],
          filter: ['==', ['get', 'niveau'], `ville-${rang}`],
        });
    // The last layers are placed first.
    const ids = styleCarte(bare, couleurs).layers.map(({ id }) => id);
    expect(ids.indexOf('noms-ville-1')).toBeGreaterThan(ids.indexOf('noms-ville-2'));
  });

  test('answers clicks on layers that exist, those of the layer in force first, then the finest', () => {
    const couched: DonneesCarte = {
      ...bare,
      couche: { niveau: 'epci', classes: new Map([['1', 'rang-0']]) },
    };
    expect(couchesTerritoires).toEqual([
      'couche',
      'couche-france',
      'epci-fond',
      'departements-fond',
      'regions-fond',
    ]);
    expect(couchesTerritoires.map((id) => layer(couched, id)?.type)).toEqual(Array(5).fill('fill'));
    expect(couchesTerritoires.map((id) => layer(bare, id)?.type).slice(0, 2)).toEqual([undefined, undefined]);
  });
});
