import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completerTable, ecrireTable } from '../../../src/lib/imports/ecriture/tables.ts';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { examinerClasseur } from '../../support/imports.ts';

const DOSSIER = 'data/projets';
const fichiers = readdirSync(DOSSIER).filter((nom) => nom.endsWith('.csv'));

describe('our own tables, given back as they are, change nothing', () => {
  test.each(fichiers)('%s', async (nom) => {
    const examen = examinerClasseur(await lireClasseur(readFileSync(`${DOSSIER}/${nom}`), nom));
    const autres = examen.lignes.filter(({ verdict }) => verdict !== 'inchange');
    expect(autres.map(({ titre, verdict, constats }) => ({ titre, verdict, constats }))).toEqual([]);
    expect(examen.constats).toEqual([]);
    expect(examen.lignes.length).toBeGreaterThan(0);
  });
});

test('a change in a given-back table is news of that row alone', async () => {
  const texte = readFileSync(`${DOSSIER}/projets.csv`, 'utf8').replace(
    "MOB'INESS,source",
    "MOB'INESS 2,source",
  );
  const examen = examinerClasseur(await lireClasseur(new TextEncoder().encode(texte), 'projets.csv'));
  const autres = examen.lignes.filter(({ verdict }) => verdict !== 'inchange');
  expect(autres.map(({ change, constats }) => [change, ...constats.map(({ sorte }) => sorte)])).toEqual([
    ['mobiness-grand-narbonne', 'mise-a-jour'],
  ]);
  expect(autres[0]?.valeurs?.['titre']).toBe("MOB'INESS 2");
});

describe('tables', () => {
  const texte = 'id,nom,note\na,"Un, deux",\nb,"Trois ""quatre""","sur\ndeux lignes"\n';

  test('completed, keep the other rows letter for letter', () => {
    const complet = completerTable(texte, new Map([['a', { nom: 'Cinq' }]]), [{ id: 'c', nom: 'Six' }], {});
    expect(complet).toBe('id,nom,note\na,Cinq,\nb,"Trois ""quatre""","sur\ndeux lignes"\nc,Six,\n');
  });

  test('given a column that they lacked, say in the other rows what its absence meant', () => {
    const complet = completerTable(texte, new Map([['a', { debut: '2024' }]]), [], {
      debut: 'non renseigné',
      fin: '',
    });
    expect(complet.split('\n').slice(0, 2)).toEqual(['id,nom,note,debut', 'a,"Un, deux",,2024']);
    expect(complet).toContain('deux lignes",non renseigné\n');
  });

  test('completed with nothing, do not change', () =>
    expect(completerTable(texte, new Map(), [], {})).toBe(texte));
  test('are written with quotes where they are needed', () =>
    expect(ecrireTable(['id', 'nom'], [{ id: 'a', nom: 'x;"y"' }])).toBe('id,nom\na,"x;""y"""\n'));
});
