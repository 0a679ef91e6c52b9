import { describe, expect, test } from 'vitest';
import { countsSentence, rankSentence } from '../../../../src/lib/carte/couches/phrase.ts';
import { COUCHE_PROJETS, ligneOf, type Couche } from '../../../../src/lib/carte/couches/modele.ts';
import { recount } from '../../../../src/lib/carte/couches/recompter.ts';

/** One department a value, « 01 », « 02 »…, in the classes of all the projects. */
function coucheOf(valeurs: number[], classes: [nom: string, a: number][]): Couche {
  const rang = (valeur: number) => `rang-${classes.findIndex(([, a]) => valeur <= a)}`;
  const lignes = valeurs.map((valeur, i) => ({
    code: String(i + 1).padStart(2, '0'),
    nom: `Département ${i + 1}`,
    region: '76',
    valeur,
    texte: '',
    classe: valeur === 0 ? 'etat-aucun' : rang(valeur),
  }));
  const named = classes.map(([nom], i) => ({ id: `rang-${i}`, nom }));
  return {
    ...{ id: COUCHE_PROJETS, court: 'Projets', titre: '', niveau: 'departement', mesure: 'Projets nommés' },
    ...{ unite: 'projet', methode: '', source: '', date: '', forme: 'cercles', constat: '' },
    classes: [...named, { id: 'etat-aucun', nom: 'aucun projet nommé' }].map((classe) => ({
      ...classe,
      count: lignes.filter((ligne) => ligne.classe === classe.id).length,
    })),
    lignes,
  };
}

/** So many projects in each department. */
const keptIn = (counts: number[]) => (code: string) => counts[Number(code) - 1] ?? 0;

const CLASSES: [string, number][] = [
  ['1 projet', 1],
  ['de 4 à 6 projets', 6],
];
const couche = coucheOf([0, 1, 4, 6], CLASSES);
/** French spaces as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const namesOf = ({ classes, lignes }: Couche) =>
  lignes.map(({ classe }) => plain(classes.find(({ id }) => id === classe)?.nom ?? ''));

describe('the layer of the projects with filters', () => {
  test.for([
    ['departement', '2 départements ont un projet, avec les filtres en cours'],
    ['epci', '2 intercommunalités ont un projet, avec les filtres en cours'],
  ] as const)('says how many of its level, %s, have one', ([niveau, said]) => {
    expect(plain(recount({ ...couche, niveau }, keptIn([0, 1, 2, 0])).constat)).toBe(said);
  });

  test.for([
    [
      [0, 1, 2, 6],
      ['aucun projet', '1 projet', 'de 2 à 6 projets', 'de 2 à 6 projets'],
    ],
    [
      [0, 0, 3, 1],
      ['aucun projet', 'aucun projet', 'de 2 à 6 projets', '1 projet'],
    ],
    [[0, 0, 0, 0], Array(4).fill('aucun projet')],
    [
      [0, 1, 1, 1],
      ['aucun projet', '1 projet', '1 projet', '1 projet'],
    ],
    [
      [0, 0, 4, 5],
      ['aucun projet', 'aucun projet', 'de 2 à 6 projets', 'de 2 à 6 projets'],
    ],
  ] as const)('puts each territory in a class that holds its count: %j', ([counts, names]) => {
    const filtered = recount(couche, keptIn([...counts]));
    expect(namesOf(filtered)).toEqual(names);
    expect(filtered.lignes.map(({ valeur }) => valeur)).toEqual(counts);
    const held = Object.fromEntries(filtered.classes.map(({ nom, count }) => [plain(nom), count]));
    expect(held).toEqual(
      Object.fromEntries(
        names.map((nom: string) => [nom, names.filter((other: string) => other === nom).length]),
      ),
    );
  });

  test('has a class of none, though every territory had a project', () => {
    const full = coucheOf([1, 1], [['1 projet', 1]]);
    expect(namesOf(recount(full, keptIn([0, 1])))).toEqual(['aucun projet', '1 projet']);
  });

  test('lets a region be told, and a department be ranked', () => {
    const filtered = recount(couche, keptIn([0, 0, 3, 1]));
    expect(plain(countsSentence(filtered, ['01', '02', '03']))).toBe(
      '3 départements : 1 « de 2 à 6 projets », 2 « aucun projet »',
    );
    const third = ligneOf(filtered, '03');
    expect(third && rankSentence(filtered, third)).toContain('1er sur 4');
  });

  test('is left alone without filters, as the other layers are', () => {
    expect(recount(couche)).toBe(couche);
    const budgets = { ...couche, id: 'budgets' };
    expect(recount(budgets, () => 0)).toBe(budgets);
  });
});
