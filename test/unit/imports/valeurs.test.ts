/** Parts of a year, however they are shortened; what an action waits for; lines of a cell. */
import { expect, test } from 'vitest';
import { texteDeCellule } from '../../../src/lib/imports/lecture/cellule.ts';
import { lireDate } from '../../../src/lib/imports/valeurs/date.ts';
import { examinerLignes, ligne } from '../../support/imports.ts';

test.each([
  ...[
    '1er trim. 2025',
    '1er trim 2025',
    '1er sem. 2025',
    'T1-2025',
    'T1/2025',
    '2025-T1',
    '2025T1',
    'S2 2025',
  ],
  ...['1er trimestre 2025', 'Q1 2025', '2e sem. 2025', '2ème semestre 2025', 'second semestre 2025'],
  ...['trimestre 3 2025', '1T2025', 'T1-25', 'printemps 2025', 'fin T3 2025', '4e trim. de 2025'],
])('« %s » is in 2025, and its words are kept', (texte) => {
  expect(lireDate(texte)).toEqual({ etat: 'lue', valeur: '2025', note: `la source écrit « ${texte} »` });
});

test.each([
  ['janv-25', '2025-01'],
  ['15-mars-2025', '2025-03-15'],
  ['sept.-24', '2024-09'],
  ['2025', '2025'],
  ['2025-01', '2025-01'],
])('« %s » is %s', (texte, valeur) => {
  expect(lireDate(texte)).toEqual({ etat: 'lue', valeur });
});

test.each([
  '5e trim. 2025',
  '12 sem 2025',
  '2024-2025',
  'T1',
  'sem. 12 2025',
  '25',
  'atelier 2 2025',
  'fin 25',
])('« %s » is no date', (texte) => {
  expect(lireDate(texte).etat).toBe('illisible');
});

test.each(['En attente', 'en attente.', 'À confirmer', 'En attente de financement', 'suspendu'])(
  'an action that is « %s » says so',
  (etat) => {
    const [lue] = examinerLignes([ligne({ Avancement: etat })]).lignes;
    expect(lue?.valeurs).toMatchObject({ statut: 'non renseigné', avancement: etat });
    expect(lue?.constats).toContainEqual(expect.objectContaining({ sorte: 'statut-inconnu', vu: etat }));
  },
);

test.each(['NC', '-', 'non renseigné'])('« %s » says nothing of where it stands', (etat) => {
  const [lue] = examinerLignes([ligne({ Avancement: etat })]).lignes;
  expect(lue?.valeurs).toMatchObject({ statut: 'non renseigné', avancement: '' });
});

test.each([
  [1 / 3, '0.333333'],
  [0.1 + 0.2, '0.3'],
  [12_345.678, '12345.678'],
  [8.7, '8.7'],
  [-2.5, '-2.5'],
  [45_550, '45550'],
])('%s is shown « %s »', (nombre, texte) => {
  expect(texteDeCellule(nombre)).toBe(texte);
});

test.each([
  ['familles\nparents isolés', 'familles ; parents isolés'],
  ['familles ;\nparents isolés', 'familles ; parents isolés'],
  ['familles,\n\nparents isolés', 'familles, parents isolés'],
  ['familles parents', 'familles parents'],
])('the publics « %s » are published « %s »', (cellule, publie) => {
  const [lue] = examinerLignes([ligne({ Public: cellule })]).lignes;
  expect(lue?.valeurs?.['publicsSource']).toBe(publie);
});
