import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  adresse,
  cofinanceurs,
  entier,
  identifiant,
  liste,
  listeNonVide,
  nombreOuInconnu,
  ref,
  referenceOf,
  refs,
  refsNonVides,
  splitCell,
  texte,
  texteOuVide,
} from '../../../src/schemas/champs.ts';
import { dateIso, dateOuInconnue, isRealDate, jour } from '../../../src/schemas/champs-dates.ts';
import { codesTerritoires } from '../../../src/schemas/champs-territoires.ts';
import { suiviProjet } from '../../../src/schemas/suivi-projet.ts';

const read = (field: z.ZodType, value: unknown) => field.parse(value);
const accepts = (field: z.ZodType, value: unknown) => field.safeParse(value).success;
const messageOf = (field: z.ZodType, value: unknown) => field.safeParse(value).error?.issues[0]?.message;

describe('dates', () => {
  test.each(['2024', '2024-06', '2024-06-12', '2024-02-29', '2025-12-31'])('%s exists', (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  test.each([
    ...['2023-02-29', '2024-02-30', '2024-13', '2024-00', '2024-06-00', '2024-6-12', '12/06/2024', '24', ''],
    ...['2024-06-12T00:00', 'juin 2024', '2024-', '2024-04-31'],
  ])('« %s » does not', (date) => {
    expect(isRealDate(date)).toBe(false);
  });

  test('a field keeps the date as written; a year may come as a number from YAML', () => {
    expect([read(dateIso(), ' 2024-06 '), read(dateIso(), 2024)]).toEqual(['2024-06', '2024']);
    expect(messageOf(dateIso(), '2024-02-30')).toContain('doit exister au calendrier');
    expect(messageOf(dateIso(), undefined)).toContain('la date manque');
  });
});

describe('a date the French way is told with what to write', () => {
  test.each([
    ['12/06/2024', '2024-06-12'],
    ['1/9/2025', '2025-09-01'],
    ['01.09.2025', '2025-09-01'],
  ])('%s', (cell, meant) => {
    for (const field of [dateIso(), dateOuInconnue(), jour()]) {
      const issues = field.safeParse(cell).error?.issues ?? [];
      expect(issues).toHaveLength(1);
      expect(issues[0]?.message).toContain(`écrire « ${meant} »`);
    }
  });

  test('a month too, where a month will do', () => {
    expect(messageOf(dateOuInconnue(), '09/2025')).toContain('écrire « 2025-09 »');
  });

  test.each(['31/02/2024', '2024/06/12', 'juin 2024', '12/06/24'])(
    'but not « %s », which is none',
    (cell) => {
      expect(messageOf(jour(), cell)).toBe('un jour s’écrit AAAA-MM-JJ');
    },
  );
});

test.each([
  ['1-enfance, 2-emploi', refsNonVides('axes'), '1-enfance | 2-emploi'],
  ['1-enfance ; 2-emploi', refs('axes'), '1-enfance | 2-emploi'],
  ['commune:34145;commune:34199', codesTerritoires(), 'commune:34145 | commune:34199'],
])('a list cut by another sign, « %s », is told with what to write', (cell, field, meant) => {
  expect(messageOf(field, cell)).toBe(`les valeurs d’une liste se séparent par « | » : écrire « ${meant} »`);
});

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['1.5', 1.5],
    ['283000', 283000],
    [' 12 ', 12],
  ])('an amount « %s » is %d', (cell, value) => {
    expect(read(nombreOuInconnu(), cell)).toBe(value);
  });

  test('« non renseigné » is unknown, not zero', () => {
    expect(read(nombreOuInconnu(), 'non renseigné')).toBeNull();
  });

  test.each(['', ' ', '1,5', '283K€', '283 000', '1 445', '-1', '.5', '5.', '1e3', 'Non renseigné'])(
    'an amount « %s » is refused, with what to write',
    (cell) => {
      expect(messageOf(nombreOuInconnu(), cell)).toBe(
        'écrire un nombre (point décimal, sans espace ni unité), ou « non renseigné »',
      );
    },
  );

  test('a whole number comes from a cell or from YAML', () => {
    expect([read(entier(), '0'), read(entier(), '1'), read(entier(), 25), read(entier(), ' 7 ')]).toEqual([
      0, 1, 25, 7,
    ]);
  });

  test.each(['', '1.5', '-1', '1 445', 'un', 1.5, -1, null, undefined])(
    'a whole number %j is refused',
    (value) => {
      expect(accepts(entier(), value)).toBe(false);
    },
  );
});

describe('texts', () => {
  test('lose the spaces around them; an empty one is a fault unless it may be empty', () => {
    expect([read(texte(), ' a b '), read(texteOuVide(), ' ')]).toEqual(['a b', '']);
    expect(messageOf(texte(), '  ')).toBe('la valeur manque : écrire un texte');
    expect(messageOf(texteOuVide(), undefined)).toBe('la valeur manque : écrire un texte');
  });

  test.each(['a', '01-petite-enfance', '2a', '1000-premiers-jours'])('« %s » is an id', (id) => {
    expect(read(identifiant(), id)).toBe(id);
  });

  test.each(['', 'A', 'é', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a/b'])('« %s » is not', (id) => {
    expect(accepts(identifiant(), id)).toBe(false);
  });

  test('an address starts with http:// or https:// and has no space', () => {
    const values = ['https://a.fr/x', 'http://a.fr', 'www.a.fr', 'ftp://a.fr', 'https://a b', 'https://'];
    expect(values.map((value) => accepts(adresse(), value))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('lists', () => {
  test('a cell is split at « | »; empty values fall', () => {
    expect(splitCell('a | b|c')).toEqual(['a', 'b', 'c']);
    expect(splitCell(' | a | ')).toEqual(['a']);
    expect(splitCell('')).toEqual([]);
  });

  test('come from a cell or from YAML', () => {
    expect(read(liste(texte()), 'a | b')).toEqual(['a', 'b']);
    expect(read(liste(texte()), ['a', 'b'])).toEqual(['a', 'b']);
    expect(read(liste(texte()), '')).toEqual([]);
  });

  test('that may not be empty say so', () => {
    expect(messageOf(listeNonVide(texte()), '')).toBe('la liste est vide : écrire au moins une valeur');
    expect(messageOf(listeNonVide(texte()), [])).toBe('la liste est vide : écrire au moins une valeur');
    expect(messageOf(liste(texte()), undefined)).toBe('écrire une liste, valeurs séparées par « | »');
  });

  test('a bad value inside is a fault', () => {
    expect(messageOf(refs('axes'), '1-enfance | Axe 2')).toContain('minuscules sans accent');
  });
});

describe('references', () => {
  test('name the collection they belong to', () => {
    const fields = [ref('porteurs'), refs('axes'), refsNonVides('publics'), codesTerritoires(), texte()];
    expect(fields.map(referenceOf)).toEqual(['porteurs', 'axes', 'publics', 'territoires', undefined]);
  });

  test('still do once described', () => {
    expect(referenceOf(ref('porteurs').describe('Qui porte le projet.'))).toBe('porteurs');
  });
});

describe('territories', () => {
  test.each([
    'commune:34199',
    'commune:2A004',
    'commune:97411',
    'epci:200035715',
    'departement:2B',
    'region:04',
  ])('%s is well written', (code) => {
    expect(read(codesTerritoires(), code)).toEqual([code]);
  });

  test.each(['34199', 'canton:3401', 'epci:', 'epci:2000357150'])(
    '« %s » is not, and the message shows how',
    (code) =>
      expect(messageOf(codesTerritoires(), code)).toContain('niveau:code, par exemple epci:200035715'),
  );

  test.each([
    ['epci: 200035715', 'epci:200035715'],
    ['commune:2a004', 'commune:2A004'],
    ['departement:7', 'departement:07'],
  ])('« %s » is not, and the message writes « %s »', (code, juste) =>
    expect(messageOf(codesTerritoires(), code)).toContain(`écrire « ${juste} »`),
  );

  test('several in one cell; at least one', () => {
    expect(read(codesTerritoires(), 'commune:2A004 | departement:974')).toEqual([
      'commune:2A004',
      'departement:974',
    ]);
    expect(accepts(codesTerritoires(), '')).toBe(false);
  });
});

test('a code that is not one of its level says the rule of that level; one without a level shows how to write', () => {
  const say = (text: string) => codesTerritoires().safeParse(text).error?.issues[0]?.message;
  expect(say('commune:34199 | commune:200035715')).toContain(
    'le territoire « commune:200035715 » n’existe pas : une commune a un code INSEE de cinq signes',
  );
  expect(say('34199')).toContain('un territoire s’écrit niveau:code');
  expect(say('canton:3412')).toContain('un territoire s’écrit niveau:code');
});

describe('what a table may leave out', () => {
  test('a date is unknown or as written', () => {
    expect([read(dateOuInconnue(), 'non renseigné'), read(dateOuInconnue(), ' 2025-03 ')]).toEqual([
      null,
      '2025-03',
    ]);
    expect(['', '2025-13', 'mars 2025'].filter((cell) => accepts(dateOuInconnue(), cell))).toEqual([]);
  });

  test('co-funders have a name, and an amount in euros when it is known', () => {
    expect(read(cofinanceurs(), 'CAF de l’Ardèche = 8000 | MSA=7000.5| Ville de Lunel ')).toEqual([
      { nom: 'CAF de l’Ardèche', euros: 8000 },
      { nom: 'MSA', euros: 7000.5 },
      { nom: 'Ville de Lunel', euros: null },
    ]);
    expect(read(cofinanceurs(), '')).toEqual([]);
    const wrong = ['CAF = 8 000', 'CAF = 8000 €', 'CAF = ', '= 8000', ' = 1', 'CAF = MSA = 1'];
    expect(wrong.filter((cell) => accepts(cofinanceurs(), cell))).toEqual([]);
  });

  test('an absent column is unknown', () => {
    expect(z.strictObject(suiviProjet).parse({})).toEqual({
      ...{ cadre: null, cadreId: '', statut: null, avancement: '', debut: null, fin: null },
      ...{ partEtatEuros: null, cofinanceurs: [], sourceLigne: '', publieLe: null },
    });
  });
});
