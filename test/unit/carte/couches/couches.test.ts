import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { sayCompte } from '../../../../src/lib/carte/couches/compte.ts';
import { classify } from '../../../../src/lib/carte/couches/classer.ts';
import { coucheCsv, coucheGeoJson } from '../../../../src/lib/carte/couches/fichiers.ts';
import { coucheSvg, legendText } from '../../../../src/lib/carte/couches/image.ts';
import type { Couche, LigneCouche, ValeurTerritoire } from '../../../../src/lib/carte/couches/modele.ts';
import { palette } from '../../../../src/lib/carte/couches/palette.ts';
import { gesteOf, niveauOf } from '../../../../src/lib/carte/couches/parcours.ts';
import { embedCode, embedPath } from '../../../../src/lib/carte/couches/partage.ts';
import { countsSentence, phraseOf, rankSentence } from '../../../../src/lib/carte/couches/phrase.ts';

const projets = (count: number) => `${count} projets`;
const AUCUN = { id: 'etat-aucun', nom: 'aucun projet' };
const mesure = (code: string, valeur: number | null): ValeurTerritoire => ({
  code,
  nom: `Département ${code}`,
  region: '11',
  valeur,
  texte: valeur === null ? 'non renseigné' : projets(valeur),
});
const zero: ValeurTerritoire = { ...mesure('07', 0), etat: AUCUN, texte: AUCUN.nom };
const mesures = [
  ...['01', '02', '03', '04', '05'].map((code, i) => mesure(code, i + 1)),
  mesure('06', null),
  zero,
];
const couche: Couche = {
  id: 'projets',
  court: 'Projets',
  titre: 'Les <projets>',
  niveau: 'departement',
  mesure: 'Projets par département',
  unite: 'projet',
  forme: 'aplats',
  constat: '5 départements ont un projet',
  source: 'Bilan 2024',
  date: '2024',
  ...classify(mesures, projets, [AUCUN]),
};
function lineAt(lignes: LigneCouche[], index: number): LigneCouche {
  const found = lignes[index];
  if (!found) throw new Error(`No line ${index}.`);
  return found;
}
const ligne = (code: string) =>
  lineAt(
    couche.lignes,
    couche.lignes.findIndex((line) => line.code === code),
  );

describe('the classes', () => {
  test('hold every territory once, states and unknown ones apart', () => {
    expect(couche.classes.map(({ id, count }) => [id, count])).toEqual([
      ['rang-0', 2],
      ['rang-4', 3],
      ['etat-aucun', 1],
      ['inconnu', 1],
    ]);
    expect(couche.methode).toMatch(/^2 classes .*Jenks/);
  });

  test('name their bounds; an empty state is left out', () => {
    const few = classify(
      [2, 2, 9, 9].map((n, i) => mesure(String(i), n)),
      projets,
      [AUCUN],
    );
    expect(few.classes.map(({ nom }) => nom)).toEqual(['2 projets', '9 projets']);
    const many = classify(
      Array.from({ length: 10 }, (_, i) => mesure(String(i), i)),
      projets,
    );
    expect(many.classes[0]?.nom).toBe('de 0 à 1 projets');
  });

  test('say the value that stands apart, and how they were cut', () => {
    const values = [5, 23, 24, 25, 31, 32, 33];
    const { classes, methode } = classify(
      values.map((n, i) => mesure(String(i), n)),
      projets,
    );
    expect(classes[0]).toEqual({ id: 'rang-0', nom: '5 projets, à part', count: 1 });
    expect(classes.slice(1).every(({ count }) => count > 1)).toBe(true);
    expect(methode).toContain('« à part »');
  });

  test('of states say that they are states', () => {
    expect(classify([zero], projets, [AUCUN]).methode).toContain('état');
  });
});

describe('the sentence', () => {
  test('says the name, the value, the class and the extremes', () => {
    expect(phraseOf(couche, ligne('03'))).toBe(
      'Département 03 : 3 projets. Classe « de 3 à 5 projets », avec 2\u00a0autres départements. Le plus haut : Département 05, 5 projets. Le plus bas : Département 07, aucun projet.',
    );
  });

  test('does not compare a territory with itself', () => {
    expect(phraseOf(couche, ligne('05'))).not.toContain('Le plus haut');
    expect(phraseOf(couche, ligne('07'))).not.toContain('Le plus bas');
  });

  test('says the unknown and still gives the extremes', () => {
    expect(phraseOf(couche, ligne('06'))).toMatch(
      /^Département 06 : non renseigné\. Seul de sa classe\. Le plus haut/,
    );
  });

  test('counts the others of a class, and those that share an extreme', () => {
    const ties: Couche = {
      ...couche,
      ...classify([mesure('1', 1), mesure('2', 1), mesure('3', 4), mesure('4', 4)], projets),
    };
    expect(phraseOf(ties, lineAt(ties.lignes, 0))).toBe(
      'Département 1 : 1 projets. Avec 1\u00a0autre département. Le plus haut : 4 projets, dans 2 territoires.',
    );
    expect(phraseOf(ties, lineAt(ties.lignes, 2))).toContain('Le plus bas : 1 projets, dans 2 territoires.');
  });

  test('ranks values, not states nor what many share', () => {
    expect(rankSentence(couche, ligne('05'))).toBe('1er sur 6 départements, du plus haut au plus bas');
    expect(rankSentence(couche, ligne('06'))).toBe('');
    const same: Couche = {
      ...couche,
      ...classify(
        ['1', '2', '3'].map((code) => mesure(code, 4)),
        projets,
      ),
    };
    expect(rankSentence(same, lineAt(same.lignes, 0))).toBe('');
  });

  test('counts the classes of the parts of a territory', () => {
    expect(countsSentence(couche, ['01', '02', '06'])).toBe(
      '3\u00a0départements : 2 « de 1 à 2 projets », 1 « non renseigné »',
    );
    expect(countsSentence(couche, ['99'])).toBe('');
  });

  test('says of parts that are all alike what they are, once', () => {
    expect(countsSentence(couche, ['01', '02'])).toBe('2\u00a0départements, tous « de 1 à 2 projets »');
    expect(countsSentence(couche, ['06'])).toBe('1\u00a0département : 1 « non renseigné »');
    const silent = {
      ...couche,
      lignes: couche.lignes.map((ligne) => ({ ...ligne, valeur: 0, classe: AUCUN.id })),
    };
    expect(countsSentence(silent, ['01', '02', '03'])).toBe('Aucun projet dans les 3\u00a0départements');
    const perEpci: Couche = { ...silent, niveau: 'epci' };
    expect(countsSentence(perEpci, ['01', '02'])).toBe('Aucun projet dans les 2\u00a0intercommunalités');
  });
});

describe('the files', () => {
  test('say everything in words, on every line', () => {
    const rows = coucheCsv(couche).trim().split('\r\n');
    expect(rows).toHaveLength(8);
    expect(rows[0]).toContain('"Classe"');
    // The value is unknown: the cell is empty, the words stand in their own column.
    expect(rows[6]?.split(';')[3]).toBe('""');
    expect(rows.slice(1).every((row) => row.includes('"Bilan 2024"'))).toBe(true);
  });

  test('numbers are written for their readers: a comma for French spreadsheets, a number for maps', () => {
    const lignes = couche.lignes.map((ligne, i) => ({ ...ligne, valeur: i === 0 ? 3.9 : ligne.valeur }));
    const point = { type: 'Point' as const, coordinates: [0, 0] };
    expect(coucheCsv({ ...couche, lignes }).split('\r\n')[1]).toContain('"3,9"');
    const values = coucheGeoJson({ ...couche, lignes }, () => point).features.map(
      ({ properties }) => properties?.['Valeur'] as unknown,
    );
    expect(values[0]).toBe(3.9);
    expect(values).toContain(null);
  });

  test('leave out of the shapes only what has none', () => {
    const shapes = coucheGeoJson(couche, (code) =>
      code === '07' ? undefined : { type: 'Point', coordinates: [0, 0] },
    );
    expect(shapes.features.map(({ properties }) => properties?.['Code'])).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
    ]);
  });

  test('draw the legend with counts, escape the title, and know both themes', () => {
    const svg = coucheSvg(
      couche,
      { width: 100, height: 50, body: '<path class="rang-0" d="M0 0h1"/>' },
      'Atlas d’essai',
    );
    expect(svg).toContain('Les &lt;projets&gt;');
    for (const classe of couche.classes) expect(svg).toContain(legendText(couche, classe));
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).toContain('Source : Bilan 2024');
    expect(svg).toContain('Atlas d’essai.');
    expect(svg).not.toContain('Atlas des solidarités');
  });
});

describe('the colours', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

  test.each(Object.entries(palette))('of %s are those of the style sheet', (_, { token, clair, sombre }) => {
    expect(light).toContain(`--${token}: ${clair};`);
    expect(dark).toContain(`--${token}: ${sombre};`);
  });
});

describe('the walk', () => {
  const key = (name: string, held = false) =>
    gesteOf({ key: name, altKey: held, ctrlKey: false, metaKey: false });

  test('answers to its keys alone', () => {
    expect(key('ArrowLeft')).toEqual({ pas: 'ouest' });
    expect(key('PageDown')).toEqual({ suivant: 1 });
    expect(key('Enter')).toBe('ouvrir');
    expect(key('Escape')).toBe('quitter');
    expect(key('Tab')).toBeUndefined();
    expect(key('ArrowLeft', true)).toBeUndefined();
  });

  test('follows the level of the layer; near, the projects are walked by EPCI', () => {
    expect(niveauOf({ id: 'budgets', niveau: 'region' }, 9)).toBe('region');
    expect(niveauOf({ id: 'projets', niveau: 'departement' }, 5)).toBe('departement');
    expect(niveauOf({ id: 'projets', niveau: 'departement' }, 9)).toBe('epci');
  });
});

describe('the code to embed', () => {
  test('keeps the view and leaves out the comparison', () => {
    expect(embedPath('?couche=contrats&comparer=region:11,region:24&position=5.00/46.0000/2.0000')).toBe(
      '/carte/integrer/?couche=contrats&position=5.00/46.0000/2.0000',
    );
    expect(embedPath('')).toBe('/carte/integrer/');
  });

  test('is sandboxed and escaped', () => {
    const code = embedCode('https://exemple.fr', '?couche=budgets&q=%22%3E%3Cscript%3E', 'Les "budgets"');
    expect(code).toContain('sandbox="allow-scripts allow-same-origin');
    expect(code).toContain('title="Les &quot;budgets&quot;"');
    expect(code).not.toContain('<script>');
  });
});

test.each([
  [0, '3 départements'],
  [1, '3 départements, dont 1 par déduction'],
  [3, '3 départements, dont 3 par déduction'],
])('%i of three are known by deduction: %s', (deduits, told) => {
  const lignes = ['32', '48', '2A', '34'].map((code, i) => ({
    ...{ code, nom: code, region: '76', valeur: null, texte: '' },
    classe: i < 3 ? 'etat-signe' : 'etat-probable',
    ...(i < deduits || i === 3 ? { deduit: true as const } : {}),
  }));
  expect(
    sayCompte({ niveau: 'departement', lignes }, { id: 'etat-signe', count: 3 }).replace(/\s/g, ' '),
  ).toBe(told);
});
