import { describe, expect, test } from 'vitest';
import { listesOf, pagesByRegion, suiteOf } from '../../../../src/lib/carte/couches/listes.ts';
import type { Couche, LigneCouche } from '../../../../src/lib/carte/couches/modele.ts';

const ligne = (nom: string, valeur: number, more: Partial<LigneCouche> = {}): LigneCouche => ({
  ...{ code: nom, nom, region: '76', valeur, texte: `${valeur} projets`, classe: 'rang-0' },
  ...more,
});
const couche = (lignes: LigneCouche[], more: Partial<Couche> = {}): Couche => ({
  ...{ id: 'projets', court: '', titre: '', niveau: 'epci', mesure: '', unite: 'projet', forme: 'cercles' },
  ...{ constat: '', methode: '', source: '', date: '', lignes },
  classes: [...new Set(lignes.map(({ classe }) => classe))].map((id) => ({ id, nom: id, count: 1 })),
  ...more,
});

describe('the lists of a layer', () => {
  test('are by class, from the highest value, then by name; a note that most share is said once', () => {
    const [liste] = listesOf(
      couche([
        ligne('Var', 2, { note: 'ensemble' }),
        ligne('Ain', 2, { note: 'ensemble' }),
        ligne('Lot', 9, { note: 'seul' }),
      ]),
    );
    expect(liste?.lignes.map(({ nom }) => nom)).toEqual(['Lot', 'Ain', 'Var']);
    expect(liste?.commun).toBe('ensemble');
  });

  test('leave out what a partial list does not name', () => {
    const lignes = [ligne('A', 0, { classe: 'etat-aucun' }), ligne('B', 1, { classe: 'etat-laureat' })];
    const ids = (id: string) => listesOf(couche(lignes, { id })).map((liste) => liste.id);
    expect(ids('appel-rural')).toEqual(['etat-laureat']);
    expect(ids('population')).toEqual(['etat-aucun', 'etat-laureat']);
  });

  test('say the value where there is one, and what is particular to the line', () => {
    expect(suiteOf({ unite: 'projet' }, ligne('Lot', 9), '')).toBe(' 9 projets');
    expect(suiteOf({ unite: 'projet' }, ligne('Lot', 9, { note: 'commun' }), 'commun')).toBe(' 9 projets');
    expect(suiteOf({ unite: 'projet' }, ligne('Lot', 9, { note: 'seul' }), 'commun')).toBe(
      ' 9 projets (seul)',
    );
    expect(suiteOf({ unite: '' }, ligne('Lot', 9, { note: 'seul' }), '')).toBe(' : seul');
  });
});

describe('the pages by region', () => {
  const regions = [
    { code: '76', nom: 'Occitanie' },
    { code: '53', nom: 'Bretagne' },
    { code: '93', nom: 'Provence' },
  ];
  const many = Array.from({ length: 200 }, (_, i) =>
    ligne(`E${i}`, i, { region: i % 3 === 0 ? '53' : '76', classe: i < 9 ? 'rang-0' : 'rang-1' }),
  );

  test('are none when one page holds every line', () => {
    expect(pagesByRegion(couche(many.slice(0, 101)), regions)).toEqual([]);
  });

  test('hold every line once, by name of region, their classes counted again', () => {
    const pages = pagesByRegion(couche(many), regions);
    expect(pages.map(({ href }) => href)).toEqual(['/carte/projets/bretagne/', '/carte/projets/occitanie/']);
    expect(pages.flatMap((page) => page.couche.lignes.map(({ nom }) => nom)).toSorted()).toEqual(
      many.map(({ nom }) => nom).toSorted(),
    );
    expect(pages[0]?.couche.classes.map(({ count }) => count)).toEqual([3, 64]);
  });
});
