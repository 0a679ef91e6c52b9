import { describe, expect, test } from 'vitest';
import { autresNombres, racine } from '../../../src/lib/mots/formes.ts';
import { keepByTermes } from '../../../src/lib/mots/garder.ts';
import { toCherchable } from '../../../src/lib/mots/mots.ts';
import { readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { termesOf } from '../../../src/lib/mots/termes.ts';

const table = readSynonymes([
  ['mère seule', 'familles monoparentales|parents isolés', '/leviers/02-parentalite/'],
  ['voiture', 'mobilité', '/leviers/10-mobilite/'],
  ['pas de voiture', 'mobilité', '/leviers/10-mobilite/'],
]);

const holds = (texte: string, q: string) => {
  const { gardes, partiel } = keepByTermes([texte], termesOf(q, table), toCherchable);
  return gardes.length === 1 && !partiel;
};

describe('a word matches the beginning of words', () => {
  test.each([
    ['transversal', 'RSA'],
    ['l’Oise', 'loi'],
    ['d’été', 'dete'],
    ['développer', 'vélo'],
    ['capable', 'pabl'],
    ['précaire', 'caire'],
    ['cantine', 'tine'],
    ['surendettement', 'dette'],
    ['chômage', 'mage'],
  ])('« %s » does not hold « %s »', (texte, q) => {
    expect(holds(texte, q)).toBe(false);
  });

  test.each([
    ['le RSA', 'rsa'],
    ['vélos en libre service', 'vélo'],
    ['mobilité', 'mobil'],
    ['Mob’iness', 'mobiness'],
    ['Mob’iness', 'iness'],
    ['l’«emploi»', 'emploi'],
    ['aller-vers', 'aller vers'],
    ['aller vers', 'aller-vers'],
    ['centre communal', 'CENTRE, communal !'],
  ])('« %s » holds « %s »', (texte, q) => {
    expect(holds(texte, q)).toBe(true);
  });
});

describe('plurals, both ways', () => {
  const pairs: [string, string][] = [
    ['cheval', 'chevaux'],
    ['travail', 'travaux'],
    ['local', 'locaux'],
    ['emploi', 'emplois'],
    ['réseau', 'réseaux'],
    ['jeu', 'jeux'],
    ['bail', 'baux'],
    ['école', 'écoles'],
    ['loi', 'lois'],
  ];
  test.each(pairs)('« %s » and « %s » find each other', (one, many) => {
    expect([holds(`un ${one} ici`, many), holds(`des ${many} ici`, one)]).toEqual([true, true]);
  });

  test.each(['pays', 'repas', 'bus', 'prix', 'pas'])('« %s » has no singular to try', (mot) => {
    expect([autresNombres(mot), racine(mot)]).toEqual([[], mot]);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'])(
    'the name of a member of an object is a word like any other: « %s »',
    (mot) => {
      expect(holds('un emploi', mot)).toBe(false);
      expect(holds(`le mot ${mot} ici`, mot)).toBe(true);
    },
  );
});

describe('what people say', () => {
  test.each([
    ['Soutien aux familles monoparentales', 'mères seules'],
    ['pour les parents isolés', 'mère seule'],
    ['une mère seule', 'mères seules'],
    ['la mobilité', 'voitures'],
    ['la mobilité', 'pas de voiture'],
    ['mobilité des familles monoparentales', 'mère seule, pas de voiture'],
  ])('« %s » holds « %s »', (texte, q) => {
    expect(holds(texte, q)).toBe(true);
  });

  test('an expression is whole: its words apart find nothing of it', () => {
    expect(holds('familles monoparentales', 'mère très seule')).toBe(false);
  });
});

describe('a query that nothing answers in full', () => {
  const textes = ['crèche à Lodève', 'crèche', 'loyer à Lodève', 'vélo'];
  const keep = (q: string) => keepByTermes(textes, termesOf(q), toCherchable);

  test('keeps what holds the most words, and says that it is partial', () => {
    expect(keep('crèche Lodève mobilité')).toEqual({ gardes: ['crèche à Lodève'], partiel: true });
    expect(keep('Lodève bus')).toEqual({ gardes: ['crèche à Lodève', 'loyer à Lodève'], partiel: true });
  });

  test.each([
    ['crèche Lodève', ['crèche à Lodève'], false],
    ['vélo', ['vélo'], false],
    ['introuvable', [], false],
    ['', textes, false],
    ['!!', textes, false],
  ])('« %s » keeps %j', (q, gardes, partiel) => {
    expect(keep(q)).toEqual({ gardes, partiel });
  });
});
