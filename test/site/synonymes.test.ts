import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { motsPleins } from '../../src/lib/mots/mots.ts';
import { autresNombres } from '../../src/lib/mots/formes.ts';
import { findSynonymes, readSynonymes, type LigneSynonyme } from '../../src/lib/mots/synonymes.ts';
import { readLexique, type FichierLexique } from '../../src/lib/recherche/lexique.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(`dist/${path}`, 'utf8')) as T;
const lignes = read<LigneSynonyme[]>('donnees/synonymes.json');
const lexique = readLexique(read<FichierLexique>('pagefind/vocabulaire.json'));
const table = readSynonymes(lignes);

describe('what people say', () => {
  test('is told in more than a hundred and twenty ways', () => {
    expect(lignes.filter(([, mots]) => mots !== '').length).toBeGreaterThanOrEqual(120);
  });

  test('is found by itself', () => {
    const lost = lignes.filter(([expression]) => {
      const [first] = findSynonymes(motsPleins(expression), table);
      return first?.synonyme.expression !== expression;
    });
    expect(lost.map(([expression]) => expression)).toEqual([]);
  });

  test('becomes words that pages write', () => {
    const isWritten = (mot: string) =>
      /\d/.test(mot) || lexique.commence(mot) || autresNombres(mot).some((autre) => lexique.commence(autre));
    const unknown = lignes.flatMap(([expression, mots]) =>
      motsPleins(mots.replaceAll('|', ' '))
        .filter((mot) => !isWritten(mot))
        .map((mot) => `${expression} : ${mot}`),
    );
    expect(unknown).toEqual([]);
  });

  test('leads to pages that the search knows', () => {
    const pages = lignes.flatMap(([, , adresses]) => adresses.split('|').filter(Boolean));
    expect(pages.filter((page) => !lexique.adresses.has(page))).toEqual([]);
  });
});
