import { describe, expect, test } from 'vitest';
import {
  creditOfChiffre,
  creditOfOrigine,
  creditOfRessource,
} from '../../../src/lib/ressources/attribution.ts';
import type { Origine } from '../../../src/schemas/origine.ts';

const bilan = { titre: 'Bilan 2024 du Pacte des solidarités', auteur: 'DIPLP', date: '2025-03' };

const origine: Origine = {
  titre: 'Découpage administratif',
  producteur: 'Etalab',
  urlPage: 'https://exemple.fr/',
  urlFichier: 'non renseigné',
  licence: 'MIT',
  millesime: '2026',
  publieLe: '2026',
  consulteLe: '2026-11-21',
  perimetre: 'France',
  citation: 'Etalab, 2026.',
  traitement: 'aucun',
};

describe('a credit line', () => {
  test('of a document: title, author, date', () => {
    expect(creditOfRessource(bilan)).toBe('Bilan 2024 du Pacte des solidarités, DIPLP, mars 2025');
  });

  test('of a document without a date says so', () => {
    expect(creditOfRessource({ ...bilan, date: 'non renseigné' })).toBe(
      'Bilan 2024 du Pacte des solidarités, DIPLP, date non renseignée',
    );
  });

  test('of a figure: the document, where to look in it, the date of the figure', () => {
    expect(creditOfChiffre({ date: '2024-12-01', sourceRepere: 'page 12' }, bilan)).toBe(
      'Bilan 2024 du Pacte des solidarités, DIPLP, mars 2025 (page 12). Donnée : 1er décembre 2024',
    );
  });

  test('of a figure whose year the document does not say: no year is lent to it', () => {
    expect(creditOfChiffre({ date: 'non renseigné', sourceRepere: 'page 12' }, bilan)).toMatch(
      / \(page 12\)\. Donnée : année non précisée par la source$/,
    );
  });

  test('of a dataset that we took as it is', () => {
    expect(creditOfOrigine(origine)).toBe(
      'Etalab, Découpage administratif, millésime 2026, licence : MIT, consulté le 21 novembre 2026 ; aucune modification',
    );
  });

  test('of a dataset that we changed', () => {
    expect(creditOfOrigine({ ...origine, traitement: 'Colonnes séparées.' })).toMatch(
      / ; données transformées par l’Atlas$/,
    );
  });
});
