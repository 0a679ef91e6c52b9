import { expect, test } from 'vitest';
import { compareFiches } from '../../../../src/lib/carte/couches/comparaison.ts';

type Fiche = Parameters<typeof compareFiches>[0][number];

const bare: Fiche = {
  niveau: 'epci',
  code: '200000001',
  sorte: 'Communauté de communes',
  population: 12000,
  nombreCommunes: 14,
  projets: [],
  contrats: [],
  budgetContrats: null,
  appelRural: [],
  region: { code: '76', nom: 'Occitanie', adresse: '/territoires/occitanie/' },
};
const budget = { euros: 1000, perimetre: 'Occitanie' };
const answers = (question: string, ...fiches: Fiche[]) =>
  compareFiches(fiches).find((ligne) => ligne.question === question)?.reponses;

test('every answer that is missing gives its reason', () => {
  expect(answers('Contrat avec l’État', bare)?.[0]).toMatch(/^Non renseigné : /);
  expect(answers('Budget des contrats locaux', bare)?.[0]).toMatch(/^Non renseigné : /);
  expect(answers('Projets nommés dans nos sources', bare)?.[0]).toMatch(/^Aucun ; /);
  expect(
    compareFiches([bare, bare]).every(({ reponses }) => reponses.length === 2 && reponses.every(Boolean)),
  ).toBe(true);
});

test('the amount of a region is not that of what lies in it; the overseas one is shared', () => {
  const region: Fiche = { ...bare, niveau: 'region', budgetContrats: budget };
  const overseas: Fiche = { ...region, budgetContrats: { ...budget, perimetre: 'Outre-mer' } };
  const [own, inside, shared] =
    answers('Budget des contrats locaux', region, { ...bare, budgetContrats: budget }, overseas) ?? [];
  expect(own).toBe('1\u202f000\u00a0€ pour Occitanie');
  expect(inside).toMatch(/^Non renseigné à cette échelle/);
  expect(shared).toContain('toutes régions réunies');
});

test('projects are named up to three, then counted', () => {
  const projets = ['a', 'b', 'c', 'd'].map((id) => ({ id, titre: id, adresse: '', raison: '', communes: 1 }));
  expect(answers('Projets nommés dans nos sources', { ...bare, projets })?.[0]).toBe(
    '4 : a ; b ; c ; et 1\u00a0autre',
  );
});

test('a laureate of the rural call is told as such, and named from above', () => {
  const appelRural = [{ code: bare.code, nom: 'CC X', adresse: '' }];
  expect(answers('Appel « Pauvreté en milieu rural »', { ...bare, appelRural })).toEqual(['Lauréate']);
  expect(answers('Appel « Pauvreté en milieu rural »', { ...bare, niveau: 'region', appelRural })).toEqual([
    'CC X',
  ]);
});

test('of a territory that the call does not name, no region is said', () => {
  expect(answers('Appel « Pauvreté en milieu rural »', bare)).toEqual(['Pas nommé par nos sources']);
});

test('who has signed is named once', () => {
  const contrat = (nom: string, signataire: string) =>
    ({ nom, signataire, statut: 'signe' }) as Fiche['contrats'][number];
  const lyon = { ...bare, contrats: [contrat('Métropole de Lyon', 'Métropole de Lyon')] };
  const lozere = { ...bare, contrats: [contrat('Lozère', 'Conseil départemental')] };
  expect(answers('Contrat avec l’État', lyon, lozere)).toEqual([
    expect.stringContaining('(Métropole de Lyon)'),
    expect.stringContaining('(Lozère, conseil départemental)'),
  ]);
});
