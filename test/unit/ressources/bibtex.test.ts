import { describe, expect, test } from 'vitest';
import { escapeLatex, toBibtex, toBibtexEntry } from '../../../src/lib/ressources/bibtex.ts';
import type { FicheRessource } from '../../../src/lib/ressources/fiche.ts';
import { toRessourcesCsv } from '../../../src/lib/ressources/csv.ts';

const guide: FicheRessource = {
  id: 'guide-2025',
  titre: 'Guide & méthode : 100 % utile',
  type: { id: 'guide', nom: 'Guide' },
  auteur: 'Service_public',
  date: '2025-03',
  url: 'https://exemple.fr/a_b%20c#d',
  urlNote: '',
  utilite: 'Aide.',
  axes: [{ id: '1-enfance', nom: 'Enfance' }],
  leviers: [{ id: '01-petite-enfance', nom: 'Petite enfance' }],
  publics: [{ id: 'enfants', nom: 'Enfants' }],
  citePar: [{ id: 'bilan-2024', nom: 'Bilan 2024' }],
  lieu: null,
};

describe('LaTeX', () => {
  test.each([
    ['a & b', 'a \\& b'],
    ['100 %', '100 \\%'],
    ['n_1 {x} $ #', 'n\\_1 \\{x\\} \\$ \\#'],
    ['\\ ~ ^', '\\textbackslash{} \\textasciitilde{} \\textasciicircum{}'],
    ['Été, œuvre, « n° »', 'Été, œuvre, « n° »'],
  ])('reads « %s » as it is written', (text, escaped) => {
    expect(escapeLatex(text)).toBe(escaped);
  });
});

describe('an entry', () => {
  test('has its key, its fields escaped, its address as it is', () => {
    expect(toBibtexEntry(guide)).toBe(`@misc{guide-2025,
  author = {{Service\\_public}},
  title = {{Guide \\& méthode : 100 \\% utile}},
  year = {2025},
  month = {3},
  howpublished = {Guide},
  url = {https://exemple.fr/a_b%20c#d},
  note = {Aide.},
  keywords = {Enfance},
  langid = {french}
}
`);
  });

  test('says that a date or a link is missing, and invents none', () => {
    const entry = toBibtexEntry({ ...guide, date: null, url: null, urlNote: 'Réserve.' });
    expect(entry).not.toMatch(/year|month|url =/);
    expect(entry).toContain('Date non renseignée dans la source. Lien absent de la source. Réserve.');
  });

  test('of a report names its institution', () => {
    const entry = toBibtexEntry({ ...guide, type: { id: 'rapport', nom: 'Rapport' }, date: '2010' });
    expect(entry).toMatch(/^@techreport\{/);
    expect(entry).toContain('institution = {Service\\_public}');
    expect(entry).not.toContain('month');
  });

  test('stands apart from the next', () => {
    expect(toBibtex([guide, { ...guide, id: 'b' }]).match(/^@/gm)).toHaveLength(2);
    expect(toBibtex([])).toBe('');
  });
});

test('the table has words, one row a resource, and says what is unknown', () => {
  const rows = toRessourcesCsv([{ ...guide, date: null, url: null }])
    .trim()
    .split('\r\n');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain('"Guide";"Service_public";"";"lien absent de la source"');
  expect(rows[1]).toContain('"Enfance";"Petite enfance";"Enfants";"Bilan 2024"');
});
