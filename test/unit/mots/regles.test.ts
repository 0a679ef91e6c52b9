import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkSynonymes } from '../../../src/lib/mots/regles.ts';
import type { Jeu } from '../../../src/lib/contenu/validation.ts';

const jeu = (nom: string, ids: string[]): Jeu => ({
  nom,
  schema: z.strictObject({}),
  entrees: ids.map((id) => ({ fichier: `${nom}.csv`, id, valeurs: {} })),
});
const jeux = [
  jeu('leviers', ['10-mobilite']),
  jeu('autour', ['pass-colo']),
  jeu('sigles', ['rsa']),
  jeu('methode', ['4-priorites']),
];
const ligne = (id: string, expression: string, mots: string, pages: string) => ({
  fichier: 'data/mots/synonymes.csv',
  ligne: 2,
  id,
  valeurs: { expression, mots, pages },
});
const check = (...lignes: ReturnType<typeof ligne>[]) =>
  checkSynonymes(lignes, jeux).map(({ champ, probleme }) => `${champ}: ${probleme}`);

describe('checkSynonymes', () => {
  test.each([
    '/leviers/10-mobilite/',
    '/leviers/pass-colo/',
    '/glossaire/#rsa',
    '/glossaire/',
    '/methode/#4-priorites',
    '/bilan-2024/controles/',
    '/leviers/10-mobilite/|/leviers/pass-colo/',
    '',
  ])('« %s » exists', (pages) => {
    expect(check(ligne('a', 'voiture', 'mobilité', pages))).toEqual([]);
  });

  test.each([
    '/leviers/11-rien/',
    '/glossaire/#rien',
    '/projets/10-mobilite/',
    '/rien/',
    '/leviers/10-mobilite/|/rien/',
  ])('« %s » does not, and it is said', (pages) => {
    expect(check(ligne('a', 'voiture', 'mobilité', pages))).toEqual(['pages: cette page n’existe pas']);
  });

  test('an expression is written once, whatever its number and its small words', () => {
    expect(check(ligne('a', 'aide aux parents', 'x', ''), ligne('b', 'aides des parents', 'x', ''))).toEqual([
      'expression: déjà dans la ligne « a »',
    ]);
  });

  test('a line leads somewhere', () => {
    expect(check(ligne('a', 'voiture', '', ''))).toEqual([
      'mots: ni mots, ni page, ni chiffre : la ligne ne mène à rien',
    ]);
  });
});
