import { describe, expect, test } from 'vitest';
import { pacteSchema } from '../../../src/schemas/pacte.ts';
import {
  listeOf,
  valueAt,
  withItem,
  withItemMoved,
  withoutItem,
  withValue,
} from '../../../src/lib/pacte/chemin.ts';
import { MAX_FICHIER, readFichier, writeFichier } from '../../../src/lib/pacte/fichier.ts';
import { champsOf, ECRANS } from '../../../src/lib/pacte/formulaire/ecrans.ts';
import { isListeDuPacte, newItem, newPacte } from '../../../src/lib/pacte/vierge.ts';
import { makePacte } from '../../support/pacte.ts';

const listes = [
  'cadre.reglages',
  'besoins',
  'priorites',
  'fiches',
  'fiches.objectifs',
  'fiches.calendrier.etapes',
  'fiches.engagements',
  'fiches.depenses',
  'fiches.recettes',
  'fiches.indicateurs',
  'partenaires',
  'partenaires.engagements',
  'gouvernance.reunions',
].filter(isListeDuPacte);

/** A file with one item in every list. */
function full() {
  return listes.reduce((pacte, liste) => {
    const path = liste.replace(/^(fiches|partenaires)\./, '$1.x.');
    return withItem(pacte, path, newItem(liste, 'x'));
  }, newPacte('a'));
}

describe('a file', () => {
  test('begins as the schema has it, whole', () => {
    expect(newPacte('a')).toEqual(pacteSchema.parse({ format: 'atlas-pacte', version: 1, id: 'a' }));
    expect(pacteSchema.parse(full())).toEqual(full());
  });

  test('is read as it was written', () => {
    const pacte = makePacte({
      nom: 'Élan « rural »',
      fiches: [{ id: 'f1', recettes: [{ origine: 'S', montant: 1_800_050 }] }],
    });
    expect(readFichier(writeFichier(pacte))).toEqual({ pacte });
    expect(readFichier(`\uFEFF${writeFichier(pacte)}`)).toEqual({ pacte });
  });

  test.each([
    ['', 'abîmé'],
    ['{', 'abîmé'],
    ['[]', 'Monter un pacte'],
    ['null', 'Monter un pacte'],
    ['{"format":"autre"}', 'Monter un pacte'],
    ['{"format":"atlas-pacte","version":2,"id":"a"}', 'plus récente'],
    ['{"format":"atlas-pacte","version":1}', 'abîmé'],
    ['{"format":"atlas-pacte","version":1,"id":"a","fiches":{}}', 'fiches'],
    ['{"format":"atlas-pacte","version":1,"id":"a","cadre":{"annee":2027}}', 'cadre.annee'],
    ['x'.repeat(MAX_FICHIER + 1), 'trop grand'],
  ])('%.40s is refused with a sentence', (text, why) => {
    expect(readFichier(text)).toEqual({ refus: expect.stringContaining(why) as string });
  });

  test('of an older version is brought to today’s', () => {
    const old = '{"format":"atlas-pacte","version":0,"id":"a","titre":"X"}';
    const toFirst = (file: Record<string, unknown>) => ({
      format: 'atlas-pacte',
      id: 'a',
      version: 1,
      nom: file['titre'],
    });
    expect(readFichier(old, new Map([[0, toFirst]]))).toMatchObject({ pacte: { nom: 'X' } });
  });
});

describe('a path', () => {
  const pacte = makePacte({
    fiches: [{ id: 'f1', objectifs: [{ verbe: 'a' }, { verbe: 'b' }] }, { id: 'f2' }],
  });

  test('reads and writes by id or rank, and leaves the rest as it is', () => {
    expect(valueAt(pacte, 'fiches.f1.objectifs.1.verbe')).toBe('b');
    const changed = withValue(pacte, 'fiches.f1.objectifs.1.verbe', 'c');
    expect(valueAt(changed, 'fiches.f1.objectifs.1.verbe')).toBe('c');
    expect(pacte.fiches[0]?.objectifs[1]?.verbe).toBe('b');
    expect(changed.fiches[1]).toBe(pacte.fiches[1]);
  });

  test.each(['fiches.f9.titre', 'nulle.part', '__proto__.x', 'constructor', 'fiches.f1.objectifs.7.verbe'])(
    '%s is nowhere: nothing changes',
    (path) => {
      expect(valueAt(pacte, path)).toBeUndefined();
      expect(withValue(pacte, path, 'x')).toEqual(pacte);
    },
  );

  test('adds, moves and takes away', () => {
    expect(withItem(pacte, 'fiches', { id: 'f3' }).fiches.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
    expect(withItemMoved(pacte, 'fiches.f2', -1).fiches.map(({ id }) => id)).toEqual(['f2', 'f1']);
    expect(withItemMoved(pacte, 'fiches.f2', 1)).toBe(pacte);
    expect(withoutItem(pacte, 'fiches.f1').fiches.map(({ id }) => id)).toEqual(['f2']);
    expect(listeOf(pacte, 'fiches.f1.objectifs')).toBe('fiches.objectifs');
  });
});

/** Where a field of the forms stands in a file that has one item in every list. */
const placeOf = (path: string) =>
  path.replace(/^(besoins|priorites|fiches|partenaires)\[\]/, '$1.x').replaceAll('[]', '.0');

describe('the screens', () => {
  const fields = ECRANS.flatMap(({ contenu }) => champsOf(contenu));

  test('ask for places that the file has, each once', () => {
    expect(
      fields.filter(({ path }) => valueAt(full(), placeOf(path)) === undefined).map(({ path }) => path),
    ).toEqual([]);
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  });

  test('offer the values that the file takes', () => {
    for (const { path, champ } of fields)
      for (const [value] of champ.options ?? []) {
        const read = readFichier(writeFichier(withValue(full(), placeOf(path), value)));
        expect(read, `${path} = ${value}`).toHaveProperty('pacte');
      }
  });

  test('are nine', () => {
    expect(ECRANS.map(({ id }) => id)).toHaveLength(9);
  });
});
