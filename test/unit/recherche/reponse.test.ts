import { describe, expect, test } from 'vitest';
import { lignesOfNumeros } from '../../../src/lib/mots/numeros.ts';
import { readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { readLexique, writeLexique, countMots } from '../../../src/lib/recherche/lexique.ts';
import {
  coupesOf,
  isMotCourant,
  nomIn,
  rigueurOf,
  rigueurOfCoupe,
  sujetIn,
} from '../../../src/lib/recherche/lieu.ts';
import { readQuestion } from '../../../src/lib/recherche/mots.ts';
import { answerWords } from '../../../src/lib/recherche/reponse.ts';

/** A small site: what each page says. */
const pages = new Map([
  ['mobilite', 'La mobilité solidaire et le permis de conduire'],
  ['parents', 'Le soutien aux familles monoparentales'],
  ['logement', 'Un logement pour tous à Lodève et la domiciliation'],
]);
const ADRESSES: [string, string][] = [
  ['/leviers/10-mobilite/', 'mobilite'],
  ['/leviers/02-parentalite/', 'parents'],
];
const lexique = readLexique(writeLexique(countMots([...pages.values()]), [], 1, ADRESSES));
const synonymes = readSynonymes([
  ['mère seule', 'familles monoparentales', '/leviers/02-parentalite/'],
  ['pas de voiture', 'mobilité', '/leviers/10-mobilite/'],
  ['nounou', '', '/leviers/02-parentalite/'],
  ['vieille adresse', '', '/leviers/99-rien/'],
  ...lignesOfNumeros('levier', [{ numero: 10, page: '/leviers/10-mobilite/' }]),
]);

/** Finds the pages that hold every word whole, as Pagefind does; « Vailhan » is on a page whose words are not in the file. */
const search = (requete: string) => {
  const words = requete.replaceAll('"', '').toLowerCase().split(' ');
  const found = [...pages].filter(([, texte]) =>
    words.every((word) => texte.toLowerCase().split(/[ ’]/).includes(word)),
  );
  const communes = requete.includes('Vailhan') ? ['epci'] : [];
  if (/domicilation|conduisez/.test(requete)) return Promise.resolve([{ id: 'mobilite', score: 1 }]);
  return Promise.resolve([...found.map(([id]) => id), ...communes].map((id) => ({ id, score: 1 })));
};
const isLieu = (id: string) => id === 'epci';
const answer = async (q: string, exact = false) => {
  const { issue, directes, corrige } = await answerWords(q, exact, { lexique, synonymes, search, isLieu });
  return {
    ids: issue.touches.map(({ id }) => id),
    elargi: issue.elargi,
    directes: directes.map(({ adresse }) => adresse),
    corrige,
  };
};

describe('a question in the words of people', () => {
  test.each([
    ['mère seule', ['parents'], ['/leviers/02-parentalite/']],
    ['mères seules', ['parents'], ['/leviers/02-parentalite/']],
    ['je n’ai pas de voiture', ['mobilite'], ['/leviers/10-mobilite/']],
    ['nounou', [], ['/leviers/02-parentalite/']],
    ['levier 10', [], ['/leviers/10-mobilite/']],
    ['Levier n° 10', [], ['/leviers/10-mobilite/']],
    ['mère seule pas de voiture', ['mobilite'], ['/leviers/02-parentalite/', '/leviers/10-mobilite/']],
    ['vieille adresse', [], []],
    ['logement', ['logement'], []],
  ])('« %s »', async (q, ids, directes) => {
    const seen = await answer(q);
    expect([seen.directes, seen.corrige]).toEqual([directes, undefined]);
    expect(seen.ids).toEqual(expect.arrayContaining(ids));
  });

  test('exact: the words typed and nothing else', async () => {
    expect(await answer('mère seule', true)).toEqual({
      ids: [],
      elargi: [],
      directes: [],
      corrige: undefined,
    });
  });
});

describe('a word that no page has', () => {
  test.each([
    ['logment', 'logement', ['logement']],
    ['mobilitée', 'mobilité', ['mobilite']],
    ['permi de conduire', undefined, ['mobilite']],
    ['logemant Lodève', 'logement Lodève', ['logement']],
    ['monoparentalles', 'monoparentales', ['parents']],
    ['Lodeve', undefined, []],
    ['monoparentallse', 'monoparentales', ['parents']],
    ['condiure', 'conduire', ['mobilite']],
    // The stemmer of the index takes it for « domicile ».
    ['domicilation', 'domiciliation', ['logement']],
    // Forms of a word that pages write, which the stemmer finds.
    ['conduisez', undefined, ['mobilite']],
    // Only the table has the word.
    ['nounnou', 'nounou', []],
  ])('« %s » is searched as « %s » at once', async (q, corrige, ids) => {
    const seen = await answer(q);
    expect(seen.corrige).toBe(corrige);
    if (corrige) expect(seen.ids).toEqual(ids);
  });

  test.each(['pemis', 'tuos', 'pemis logement', 'pemis domicilation'])(
    '« %s », whose slip is in a short word, is proposed and not searched',
    async (q) => {
      const { plan, corrige } = await answerWords(q, false, { lexique, synonymes, search, isLieu });
      expect([plan.suggestion === undefined, corrige]).toEqual([false, undefined]);
    },
  );

  test.each(['nounou', 'Vailhan', 'xyztuvw', '"le logment"'])('« %s » is not corrected', async (q) => {
    expect((await answer(q)).corrige).toBeUndefined();
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'prototype'])(
  'the name of a member of an object finds nothing, and breaks nothing: « %s »',
  async (q) => {
    expect((await answer(q)).ids).toEqual([]);
  },
);

describe('a place beside a topic', () => {
  const coupes = (q: string) =>
    coupesOf(readQuestion(q).mots, synonymes).map(({ nom, sujet }) => `${sujet} / ${nom}`);

  test.each([
    ['logement Toulouse', ['logement / Toulouse', 'Toulouse / logement']],
    ['mère seule Lodève', ['mère seule / Lodève']],
    ['Lodève mère seule', ['mère seule / Lodève']],
    ['mère seule', []],
    ['Toulouse', []],
    ['nounou Aix en Provence', ['nounou / Aix Provence', 'nounou Aix / Provence']],
    [
      'nounou Saint Jean Pied Port',
      [
        'nounou / Saint Jean Pied Port',
        'nounou Saint / Jean Pied Port',
        'nounou Saint Jean / Pied Port',
        'nounou Saint Jean Pied / Port',
      ],
    ],
  ])('« %s » may be cut %j', (q, expected) => {
    expect(coupes(q)).toEqual(expected);
  });

  test.each([
    ['aide logement', ['aide logement']],
    ['aide Logement', []],
    ['Logement aide', ['Logement aide']],
  ])('« %s »: a word that pages write without a capital is no place', (q, courants) => {
    const lexiqueDeux = readLexique(writeLexique(countMots(['une aide, un logement à Lodève']), []));
    const found = coupesOf(readQuestion(q).mots, synonymes).filter(
      (coupe) => coupe.final && !isMotCourant(coupe, lexiqueDeux),
    );
    expect(found.length === 0).toBe(courants.length > 0);
  });

  test.each(['aide Lodève', 'aide lodeve', 'Lodève aide'])('« %s »: a proper name may be one', (q) => {
    const lexiqueDeux = readLexique(writeLexique(countMots(['une aide, un logement à Lodève']), []));
    const names = coupesOf(readQuestion(q).mots, synonymes)
      .filter((coupe) => !isMotCourant(coupe, lexiqueDeux))
      .map(({ nom }) => nom.toLowerCase());
    expect(names.some((nom) => nom.startsWith('lod'))).toBe(true);
  });

  test.each([
    ['permis de conduire Lozère', 'Lozère', 'permis de conduire'],
    ['aide alimentaire à Limoges', 'Limoges', 'aide alimentaire'],
    ['crèche (Perpignan)', 'Perpignan', 'crèche'],
    ['Lodève, mode de garde', 'Lodève', 'mode de garde'],
    ['aide aux repas dans l’Hérault', 'Hérault', 'aide aux repas'],
    ['sans abri à la Rochelle', 'Rochelle', 'sans abri'],
    ['Gers : signé ?', 'Gers', 'signé'],
    ['Lodève : une crèche !', 'Lodève', 'une crèche'],
  ])('« %s »: the topic is told as it was typed', (q, nom, sujet) => {
    expect(sujetIn(q, { nom, sujet: 'x', final: q.indexOf(nom) > 0 })).toBe(sujet);
  });

  test.each([
    ['crèche Pont l’Évêque', 'Pont Évêque', 'Pont l’Évêque'],
    ['permis à Terre de Haut', 'Terre Haut', 'Terre de Haut'],
    ['Trie sur zorglub', 'Trie', undefined],
    ['Villeneuve-d’Olmez', 'Villeneuve', undefined],
    ['Lodève, aide', 'Lodève', 'Lodève'],
    ['12 projets', '12', undefined],
    ['subvention 70 %', '70', undefined],
    ['crèche dans le 46', '46', '46'],
  ])('« %s »: the name %s is %s as it was typed', (q, nom, typed) => {
    expect(nomIn(q, { nom, sujet: 'x', final: q.indexOf(nom) > 0 })).toBe(typed);
  });

  test.each([
    ['département 46', '46', ''],
    ['crèche département 46', '46', 'crèche'],
  ])('« %s »: the word that announces the number is no topic', (q, nom, sujet) => {
    expect(sujetIn(q, { nom, sujet: 'x', final: true })).toBe(sujet);
  });

  const courants = readLexique(writeLexique(countMots(['la terre, en bas du bus, à Lodève']), []));

  test.each([
    ['Lodève', 'libre'],
    ['zorglub', 'libre'],
    ['bus', undefined],
    ['Bus', 'entier'],
    ['terre de bas', 'entier'],
    ['34700', undefined],
  ])('« %s » alone may be a name: %s', (q, rigueur) => {
    expect(rigueurOf(q, readQuestion(q).mots, courants)).toBe(rigueur);
  });

  test.each([
    ['terre bas', 'terre de bas', 'entier'],
    ['bus', 'bus', undefined],
    ['Lodève', 'Lodève', 'libre'],
  ])('« %s » beside a topic may be a name: %s', (nom, typed, rigueur) => {
    expect(rigueurOfCoupe({ nom, sujet: 'aide', final: false }, typed, courants)).toBe(rigueur);
  });
});
