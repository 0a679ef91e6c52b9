/** The funders beside the State: whose name, and how much of what. */
import { describe, expect, test } from 'vitest';
import { COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

interface Table {
  total?: string;
  part?: string;
}
const enTetes = ({ total = 'Montant total', part = 'Cofinanceurs' }: Table) =>
  COLONNES.map((titre) => (titre === 'Montant total' ? total : titre === 'Cofinanceurs' ? part : titre));

function lire(cofinanceurs: string, titres: Table = {}, total: string | number = 45.5, decision?: string) {
  const cellules = ligne({ 'Montant total': total, 'Part État': null, Cofinanceurs: cofinanceurs });
  const decisions = decision ? [{ champ: 'cofinanceurs', valeur: cofinanceurs, decision }] : [];
  const [lue] = examinerLignes([cellules], decisions, enTetes(titres)).lignes;
  const dits = lue?.constats.filter(({ champ }) => champ === 'cofinanceurs') ?? [];
  return {
    texte: lue?.valeurs?.['cofinanceurs'],
    sortes: dits.map(({ sorte }) => sorte),
    dit: dits.map(({ probleme }) => probleme.replaceAll(/\s/g, ' ')).join(' '),
    interpretation: lue?.valeurs?.['interpretation']?.replaceAll(/\s/g, ' ') ?? '',
  };
}
const K: Table = { total: 'Coût (k€)' };

describe('sums in the unit that the titles say', () => {
  test.each<[cellule: string, titres: Table, attendu: string]>([
    ['CCSS 48 : 20 ; CD48 : 19', K, 'CCSS 48 = 20000 | CD48 = 19000'],
    ['CAF 10 ; Ville 10', K, 'CAF = 10000 | Ville = 10000'],
    ['Etat 23,1 | Nîmes Métropole 11', K, 'Etat = 23100 | Nîmes Métropole = 11000'],
    ['CAF = 8, MSA (2,5)', { total: 'Montant en milliers d’euros' }, 'CAF = 8000 | MSA = 2500'],
    ['CAF : 8', { part: 'Cofinanceurs (k€)', total: 'Coût (€)' }, 'CAF = 8000'],
    ['CAF : 8 ; Ville 2', { ...K, part: 'Cofinanceurs (€)' }, 'CAF = 8 | Ville = 2'],
    // In thousands it would pass the whole.
    ['CAF : 8000', K, 'CAF = 8000'],
    ['CAF : 8 000 € ; MSA 3 k€ ; Ville 2k', K, 'CAF = 8000 | MSA = 3000 | Ville = 2000'],
  ])('« %s » under %j: %s', (cellule, titres, attendu) => {
    expect(lire(cellule, titres).texte).toBe(attendu);
  });

  test('each time, the row says how they were read', () => {
    const { sortes, dit, interpretation } = lire('CCSS 48 : 20', K);
    expect(sortes).toEqual(['montant-interprete']);
    for (const said of [dit, interpretation])
      expect(said).toContain('« CCSS 48 : 20 » : 20 000 €, en milliers d’euros, comme le total');
    expect(lire('CAF : 8000', K).dit).toContain('en euros : en milliers d’euros, comme le total, elle');
  });

  test('without a whole, nobody can tell', () => {
    expect(lire('CAF : 20', K, 'NC')).toMatchObject({
      sortes: ['cofinanceurs-illisibles'],
      dit: expect.stringContaining('est-ce en euros, ou en milliers d’euros comme le total ?'),
    });
    expect(lire('CAF : 20', K, 'NC', 'CAF = 20 000 €').texte).toBe('CAF = 20000');
  });

  test('parts in a hundred are no sums', () => {
    expect(lire('CAF : 20 ; Ville 30', { part: 'Cofinanceurs (%)' })).toMatchObject({
      texte: 'CAF | Ville',
      interpretation: expect.stringContaining('la source écrit « CAF : 20 ; Ville 30 »'),
    });
  });
});

describe('a number after a name', () => {
  test.each([
    ['CD 34', 'CD 34'],
    ['CCSS 48 ; CD48', 'CCSS 48 | CD48'],
    ['Département 59 / MSA 24', 'Département 59 | MSA 24'],
    // That of the department of the row.
    ['CAF 34, UDAF (34)', 'CAF 34 | UDAF (34)'],
    ['Ligue de l’enseignement (34)', 'Ligue de l’enseignement (34)'],
    ['BOP 304', 'BOP 304'],
    ['Fonds vert 2024', 'Fonds vert 2024'],
    ['CD 34 20 000 €', 'CD 34 = 20000'],
    ['BOP 304 : 12 000', 'BOP 304 = 12000'],
    ['Nîmes Métropole 11,50', 'Nîmes Métropole = 11.5'],
    ['CAF 12,000.50 €', 'CAF = 12000.5'],
    ['3M = 18500', '3M = 18500'],
    ['« Habitat 76 » ; CAF', 'Habitat 76 | CAF'],
  ])('« %s »: %s', (cellule, attendu) => {
    expect(lire(cellule, {}, 45_500)).toMatchObject({ texte: attendu, sortes: [] });
  });

  test.each([
    'CAF 10',
    'Ville 10',
    'ARS 5',
    'Ville 34',
    'CAF de l’Aude (11)',
    'CD 34 200 €',
    'CAF : 0',
    '3M',
  ])('« %s » is a question', (cellule) => {
    expect(lire(cellule, {}, 45_500)).toMatchObject({ texte: '', sortes: ['cofinanceurs-illisibles'] });
    expect(lire(cellule, {}, 45_500, 'CAF = 10 | « Habitat 76 » | 3M = 18500')).toMatchObject({
      ...{ texte: 'CAF = 10 | Habitat 76 | 3M = 18500', sortes: [] },
    });
  });
});
