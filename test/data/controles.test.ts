import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../src/lib/bilan/controles/references.ts';
import { checkControles } from '../../src/lib/bilan/controles/regles.ts';
import { judge } from '../../src/lib/bilan/controles/verdict.ts';
import { fold } from '../../src/lib/texte/format.ts';
import { controleSchema } from '../../src/schemas/controle.ts';
import { readContent } from '../../src/tools/content/read.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';

const { jeux } = readContent(fileURLToPath(new URL('../..', import.meta.url)));
const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
const controles = entries('controles').map(({ valeurs }) => controleSchema.parse(valeurs));
const numbers = (nom: string, champ: string) =>
  new Map(
    entries(nom)
      .map(({ id, valeurs }): [string, number] => [id, Number(valeurs[champ])])
      .filter(([, value]) => !Number.isNaN(value)),
  );
const lookup = createLookup({
  chiffres: numbers('chiffres', 'valeur'),
  objectifs: numbers('objectifs', 'tauxPourcent'),
  controles: new Map(controles.map((controle) => [controle.id, controle])),
  referentiel: readReferentiel(),
});
const computed = (verdict: string) =>
  controles.filter((controle) => judge(controle, lookup).verdict === verdict);

describe('the checks', () => {
  test('all give the verdict that the table expects', () => {
    expect(checkControles(jeux, readReferentiel())).toEqual([]);
  });

  // A check that is taken away is a contradiction hidden: these are the fewest that the five documents have.
  test('find at least 30 contradictions by arithmetic, and tell at least 15 agreements', () => {
    const arithmetic = computed('ecart').filter(({ calcul }) => calcul !== 'mots');
    expect(arithmetic.length).toBeGreaterThanOrEqual(30);
    expect(computed('coherent').length).toBeGreaterThanOrEqual(15);
  });

  test('never compare the same pair twice', () => {
    const pairs = controles.map(({ annonce, calcul, operandes, annonceSource, sujet }) =>
      [
        annonceSource,
        annonce,
        calcul,
        ...operandes,
        calcul === 'mots' || calcul === 'valeur' ? sujet : '',
      ].join('§'),
    );
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) < i)).toEqual([]);
    expect(new Set(controles.map(({ sujet }) => sujet)).size).toBe(controles.length);
  });

  test('are ranked without a gap', () => {
    expect(controles.map(({ ordre }) => ordre)).toEqual(controles.map((_, i) => i + 1));
  });

  test('say why they allow a difference', () => {
    expect(
      controles.filter(({ tolerance, toleranceRaison }) => tolerance > 0 !== (toleranceRaison !== '')),
    ).toEqual([]);
  });

  test('quote fewer than eight words, and only where words are compared', () => {
    const words = (text: string) => (fold(text).match(/[a-z0-9]+/g) ?? []).length;
    const quoted = controles.filter(({ calcul }) => calcul === 'mots');
    expect(quoted.every(({ genre }) => genre === 'mots')).toBe(true);
    const long = quoted
      .flatMap(({ annonce, operandes }) => [annonce, ...operandes])
      .filter((it) => words(it) > 7);
    expect(long).toEqual([]);
  });

  test('cover the five documents and the reference', () => {
    const sources = new Set(controles.flatMap((it) => [it.annonceSource, ...it.autreSource]));
    const five = [
      'bilan-2024',
      'guide-leviers-2025',
      'instruction-2024',
      'note-occitanie-2024',
      'presentation-occitanie-2025',
    ];
    expect([...sources]).toEqual(expect.arrayContaining(five));
    expect(controles.some(({ autreSource }) => autreSource.length === 0)).toBe(true);
  });
});
