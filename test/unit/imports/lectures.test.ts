/** What a cell of place says is kept for the next that is the same, unless files were missing to it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { retenir } from '../../../src/lib/imports/memoire.ts';
import { makeChercheur } from '../../../src/lib/imports/territoires/chercheur.ts';
import { lecturesDe } from '../../../src/lib/imports/territoires/lectures.ts';
import { BASE } from '../../../src/lib/territoires/chercher/format.ts';
import { fichiers } from '../../support/lieux.ts';

describe('in a browser that has not every file of places', () => {
  const absents = new Set<string>();
  const connus = new Map([[BASE, fichiers.get(BASE)]]);
  const lectures = lecturesDe(makeChercheur(connus, absents));
  beforeEach(() => absents.clear());

  test.each(['departement', 'region', 'collectivite'] as const)(
    'a wording that no file at hand settles asks for its files each time: %s',
    (champ) => {
      lectures[champ]('Montpelier');
      const demandes = [...absents];
      expect(demandes).not.toEqual([]);
      absents.clear();
      lectures[champ]('Montpelier');
      expect([...absents]).toEqual(demandes);
    },
  );

  test('a number and a whole name are read at once', () => {
    expect(lectures.departement('34 - Hérault')).toEqual({ etat: 'lue', valeur: '34' });
    expect(lectures.region('Occitanie')).toEqual({ etat: 'lue', valeur: '76' });
    expect(lectures.collectivite('Saint-Martin (978)')).toBe('Saint-Martin');
  });
});

describe('a function that keeps its answers', () => {
  test('works each text out once, what comes to nothing too', () => {
    const demandes: string[] = [];
    const lire = retenir((texte) => void demandes.push(texte));
    for (const texte of ['un', 'deux', 'un', 'deux']) lire(texte);
    expect(demandes).toEqual(['un', 'deux']);
  });

  test('keeps none that something was missing to', () => {
    let manques = 0;
    const lire = retenir(
      (texte) => (manques < 2 ? `${texte} ${(manques += 1)}` : texte),
      () => manques,
    );
    expect([lire('Lunel'), lire('Lunel'), lire('Lunel'), lire('Lunel')]).toEqual([
      'Lunel 1',
      'Lunel 2',
      'Lunel',
      'Lunel',
    ]);
  });
});
