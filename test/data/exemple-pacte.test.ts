import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examine, isOpen } from '../../src/lib/pacte/examen.ts';
import { readFichier } from '../../src/lib/pacte/fichier.ts';
import { contexte } from '../support/pacte.ts';

const read = readFichier(readFileSync('data/methode/exemple-pacte.json', 'utf8'));
const pacte = 'pacte' in read ? read.pacte : undefined;

describe('the worked example', () => {
  test('is a file of the assistant, said to be made up', () => {
    expect(read).toHaveProperty('pacte');
    expect(pacte?.invente).toBe(true);
  });

  test('is complete: nothing is left to do', () => {
    const open = pacte ? examine(pacte, contexte).filter(isOpen) : [];
    expect(open.map(({ verification, objet, phrase }) => `${verification} ${objet} ${phrase}`)).toEqual([]);
  });
});
