import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findSigles, type SigleConnu } from '../../src/lib/glossaire/sigles.ts';
import { splitCell } from '../../src/schemas/champs.ts';
import { LIGNES_EN_BREF, quiAgit, SIGNES_PAR_LIGNE, type Levier } from '../../src/schemas/levier.ts';
import { readContent } from '../../src/tools/content/read.ts';

const { jeux } = readContent(fileURLToPath(new URL('../..', import.meta.url)));
const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
const leviers = entries('leviers').map(({ id, valeurs }) => ({ id, ...(valeurs as unknown as Levier) }));
const sigles = entries('sigles').map(({ id, valeurs }) => ({ id, ...valeurs }) as unknown as SigleConnu);
const rowsOf = (nom: string, levier: string) =>
  entries(nom).filter(({ valeurs }) => valeurs['levier'] === levier);
const wordsOf = (phrase: string) => phrase.match(/[\p{L}\d]+/gu) ?? [];
const acronymsOf = (phrase: string) => findSigles(phrase, sigles).map(({ sigle }) => sigle);

/** The rules of « facile à lire » that a program can check. */
const MOTS_PAR_PHRASE = 15;
const NUMBERS_IN_LETTERS =
  /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|cent|mille)(?!\p{L})/iu;

describe.each(leviers)('$id', ({ id, enBref, facileEnBref, facilePourquoi, pourquoi }) => {
  test('says the essential in three lines, each a whole sentence without acronym', () => {
    expect(enBref).toHaveLength(LIGNES_EN_BREF);
    expect(enBref.filter((ligne) => ligne.length > SIGNES_PAR_LIGNE)).toEqual([]);
    expect(enBref.filter((ligne) => !/^\p{Lu}.*\.$/u.test(ligne))).toEqual([]);
    expect(enBref.flatMap(acronymsOf)).toEqual([]);
  });

  test('says both parts again in easy words: one idea a sentence, short, no acronym, numbers in digits', () => {
    const phrases = [...facileEnBref, ...facilePourquoi];
    expect(pourquoi.length).toBeGreaterThan(0);
    expect(phrases.filter((phrase) => wordsOf(phrase).length > MOTS_PAR_PHRASE)).toEqual([]);
    expect(phrases.filter((phrase) => !/^\p{Lu}[^.;!?]*\.$/u.test(phrase))).toEqual([]);
    expect(phrases.flatMap(acronymsOf)).toEqual([]);
    expect(phrases.filter((phrase) => NUMBERS_IN_LETTERS.test(phrase))).toEqual([]);
    expect(
      phrases.filter((phrase) => /\b(?:ne|n’)\b.*\b(?:pas|plus|jamais)\b/.test(phrase)).length,
    ).toBeLessThan(2);
    expect(phrases.join(' ')).toMatch(/\b(?:vous|vos|votre)\b/i);
  });

  test('has first steps with who acts, and actors with what they are', () => {
    const actions = rowsOf('actions', id);
    const actors = rowsOf('acteurs', id);
    const known = new Set<string>(quiAgit);
    expect(actions.length).toBeGreaterThanOrEqual(3);
    expect(actors.length).toBeGreaterThanOrEqual(3);
    const who = actions.map(({ valeurs }) => splitCell(String(valeurs['qui'])));
    expect(who.filter((list) => list.length === 0 || !list.every((qui) => known.has(qui)))).toEqual([]);
    expect(who.filter((list) => list.includes('tous') && list.length > 1)).toEqual([]);
    expect(actors.filter(({ valeurs }) => !sigles.some((sigle) => sigle.id === valeurs['mot']))).toEqual([]);
  });

  test('ranks its actions and its actors without a gap', () => {
    for (const nom of ['actions', 'acteurs']) {
      const ranks = rowsOf(nom, id).map(({ valeurs }) => Number(valeurs['ordre']));
      expect(ranks).toEqual(ranks.map((_, i) => i + 1));
    }
  });
});

test('a commune, a social-action centre and an intercommunality each have something to do', () => {
  for (const qui of quiAgit) {
    const own = entries('actions').filter(({ valeurs }) => splitCell(String(valeurs['qui'])).includes(qui));
    expect(own.length, qui).toBeGreaterThan(3);
  }
});
