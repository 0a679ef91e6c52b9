import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkContentRules } from '../../../src/tools/content/rules.ts';
import { checkColumns } from '../../../src/lib/contenu/colonnes.ts';
import { checkJeux, type Brut, type Jeu } from '../../../src/lib/contenu/validation.ts';
import { entier, identifiant, refs, texte } from '../../../src/schemas/champs.ts';
import { codesTerritoires } from '../../../src/schemas/champs-territoires.ts';

const axeSchema = z.strictObject({ id: identifiant() });
const projetSchema = z.strictObject({
  id: identifiant().describe('Adresse du projet.'),
  titre: texte().describe('Intitulé exact.'),
  annee: entier(),
  axes: refs('axes'),
  territoires: codesTerritoires(),
});

const row = (ligne: number, changes: Record<string, unknown> = {}): Brut => {
  const valeurs = {
    id: 'lunel',
    titre: 'T',
    annee: '2024',
    axes: '1-enfance',
    territoires: 'epci:200000001',
    ...changes,
  };
  return { fichier: 'data/projets/projets.csv', ligne, id: valeurs.id, valeurs };
};
const jeuxWith = (...entrees: Brut[]): Jeu[] => [
  { nom: 'projets', schema: projetSchema, entrees },
  {
    nom: 'axes',
    schema: axeSchema,
    entrees: ['1-enfance', '2-emploi'].map((id) => ({
      fichier: `content/axes/${id}.mdx`,
      id,
      valeurs: { id },
    })),
  },
];
const isKnown = (territoire: string) => ['epci:200000011', 'commune:34022'].includes(territoire);
const check = (...entrees: Brut[]) => checkJeux(jeuxWith(...entrees), isKnown);
const good = { territoires: 'epci:200000011' };

describe('entries', () => {
  test('that are right have no fault', () => {
    expect(
      check(
        row(2, good),
        row(3, { ...good, id: 'ales', axes: '', territoires: 'epci:200000011|commune:34022' }),
      ),
    ).toEqual([]);
  });

  test('of a wrong shape: place, value, problem, and the field’s own description as the remedy', () => {
    expect(check(row(7, { ...good, titre: ' ' }))).toEqual([
      {
        fichier: 'data/projets/projets.csv',
        ligne: 7,
        id: 'lunel',
        champ: 'titre',
        valeur: ' ',
        probleme: 'la valeur manque : écrire un texte',
        remede: 'attendu : Intitulé exact.',
      },
    ]);
  });

  test('a field without a description sends to its shape; a value that is absent is not shown', () => {
    const [faute] = check(row(2, { ...good, annee: undefined }));
    expect(faute).toMatchObject({ champ: 'annee', remede: 'voir le schéma de ce champ dans src/schemas' });
    expect(faute).not.toHaveProperty('valeur');
  });

  test('with an unknown field: the fault lists those that exist', () => {
    expect(check(row(2, { ...good, titer: 'T' }))).toMatchObject([
      {
        champ: 'titer',
        probleme: 'ce champ est inconnu',
        remede: 'le retirer ou corriger son nom ; champs attendus : id, titre, annee, axes, territoires',
      },
    ]);
  });

  test('with an id already used: the fault says by which line', () => {
    expect(check(row(2, good), row(3, { ...good, id: 'ales' }), row(4, good))).toMatchObject([
      { ligne: 4, champ: 'id', valeur: 'lunel', probleme: 'cet identifiant sert déjà (ligne 2)' },
    ]);
  });

  test('without ids are not told to be twins', () => {
    const fautes = check(row(2, { ...good, id: '' }), row(3, { ...good, id: '' }));
    expect(fautes.map(({ ligne, probleme }) => [ligne, probleme])).toEqual([
      [2, 'la valeur manque : écrire un texte'],
      [3, 'la valeur manque : écrire un texte'],
    ]);
  });
});

describe('links between entries', () => {
  test('to nothing: the fault proposes ids that look alike', () => {
    expect(check(row(2, { ...good, axes: '1-enfance | 1-enfants' }))).toEqual([
      {
        fichier: 'data/projets/projets.csv',
        ligne: 2,
        id: 'lunel',
        champ: 'axes',
        valeur: '1-enfants',
        probleme: '« 1-enfants » n’existe pas dans « axes » (content/axes)',
        remede: 'corriger l’identifiant ou créer l’entrée ; par exemple : 1-enfance',
      },
    ]);
  });

  test('to nothing that looks alike: the fault proposes what exists', () => {
    expect(check(row(2, { ...good, axes: '9-x' }))[0]?.remede).toContain('par exemple : 1-enfance, 2-emploi');
  });

  test('to a collection that does not exist say that it is empty', () => {
    const alone = jeuxWith(row(2, good)).slice(0, 1);
    expect(checkJeux(alone, isKnown)[0]?.remede).toContain('aucune entrée pour l’instant');
  });

  test('to an unknown territory', () => {
    expect(check(row(2, { territoires: 'epci:200000011 | epci:200000099' }))).toMatchObject([
      {
        champ: 'territoires',
        valeur: 'epci:200000099',
        probleme: 'le territoire « epci:200000099 » n’existe pas dans le découpage administratif',
      },
    ]);
  });

  test('that are badly written are one fault, not two', () => {
    expect(check(row(2, { ...good, axes: 'Axe 1' })).map(({ champ }) => champ)).toEqual(['axes']);
  });
});

test('all the faults of all the entries come at once', () => {
  const fautes = check(
    row(2, { titre: '', annee: '1.5', axes: 'x', territoires: 'epci:200000099' }),
    row(3, { territoires: 'canton:1', nouveau: '' }),
  );
  expect(fautes.map(({ ligne, champ }) => `${ligne} ${champ}`).sort()).toEqual([
    '2 annee',
    '2 axes',
    '2 territoires',
    '2 titre',
    '3 id',
    '3 nouveau',
    '3 territoires',
  ]);
  expect(fautes.every(({ remede }) => remede.length > 10)).toBe(true);
});

describe('columns', () => {
  const columns = ['id', 'titre', 'annee', 'axes', 'territoires'];
  const names = (list: string[]) =>
    checkColumns(projetSchema, list, 'x.csv').map(({ ligne, champ, probleme }) => [ligne, champ, probleme]);

  test('in any order are right', () => {
    expect(names([...columns].reverse())).toEqual([]);
  });

  test('missing, unknown or repeated are each one fault on the first line', () => {
    expect(names(['id', 'titres', 'annee', 'axes', 'axes', 'territoires'])).toEqual([
      [1, 'titres', 'la colonne est inconnue, et la colonne « titre » manque'],
      [1, 'axes', 'la colonne est écrite deux fois'],
    ]);
  });

  test('unknown: the remedy lists those expected', () => {
    expect(checkColumns(projetSchema, [...columns, 'x'], 'x.csv')[0]?.remede).toContain(columns.join(', '));
  });
});

describe('rules between collections', () => {
  const jeu = (nom: string, ...valeurs: [string, Record<string, unknown>][]): Jeu => ({
    nom,
    schema: axeSchema,
    entrees: valeurs.map(([id, rest], i) => ({ fichier: `${nom}.csv`, ligne: i + 2, id, valeurs: rest })),
  });

  test('a story without a project is a fault', () => {
    const fautes = checkContentRules([jeu('projets', ['a', {}]), jeu('recits', ['a', {}], ['b', {}])]);
    expect(fautes).toMatchObject([{ id: 'b', probleme: 'ce récit ne correspond à aucun projet' }]);
    expect(fautes[0]?.remede).toContain('data/projets/projets.csv');
  });

  test.each([
    ['mesures', 'numero'],
    ['leviers', 'numero'],
    ['axes', 'ordre'],
  ])('two %s of the same « %s » are a fault, as a number or as a text', (nom, champ) => {
    const fautes = checkContentRules([
      jeu(nom, ['a', { [champ]: '1' }], ['b', { [champ]: 2 }], ['c', { [champ]: 1 }]),
    ]);
    expect(fautes).toEqual([
      {
        fichier: `${nom}.csv`,
        ligne: 4,
        id: 'c',
        champ,
        valeur: '1',
        probleme: 'cette valeur sert déjà à « a »',
        remede: 'donner à chaque entrée une valeur à elle',
      },
    ]);
  });

  test('a missing number is left to the shape', () => {
    expect(
      checkContentRules([jeu('mesures', ['a', {}], ['b', {}], ['c', { numero: '' }], ['d', { numero: '' }])]),
    ).toEqual([]);
  });

  test('no collection, no fault', () => {
    expect(checkContentRules([])).toEqual([]);
  });
});
