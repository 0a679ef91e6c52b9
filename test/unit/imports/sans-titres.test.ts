/** Files whose titles nobody knows, or that are no tables: each is refused with a way on. */
import { describe, expect, test } from 'vitest';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import { ouvrir, relire } from '../../../src/lib/imports/preparation/preparation.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { atlas, chercher, examinerClasseur } from '../../support/imports.ts';

const contexte = { nom: 'essai.xlsx', nous: nousPourImport(atlas), chercher, aujourdHui: '2026-11-28' };
const faire = (feuilles: Record<string, CelluleLue[][]>) => ({
  ...{ format: 'essai', remarques: [] },
  feuilles: Object.entries(feuilles).map(([nom, lignes]) => ({ nom, lignes })),
});

describe('the answers of a form, whose titles are questions', () => {
  const QUESTIONS = [
    'A1. Vous répondez au nom de quelle structure ?',
    'A2. Où cela se passe-t-il ?',
    'B1. Comment s’appelle ce que vous faites ?',
    'B2. De quel axe cela relève-t-il ?',
  ];
  const classeur = faire({
    Notice: [['Une notice']],
    Réponses: [
      ['Exporté le 3 mars'],
      QUESTIONS,
      ['CCAS de Nevers', 'Nevers', 'Le Vestiaire', '3'],
      ['UDAF de la Nièvre', 'Cosne-Cours-sur-Loire', 'Point conseil budget', '3'],
    ],
  });

  test('are shown column by column, and read once these are said', () => {
    const tableau = ouvrir(classeur, contexte);
    expect([tableau.feuille, tableau.ligneTitres]).toEqual(['Réponses', 2]);
    const etape = relire(classeur, tableau, [], contexte);
    expect(etape.bloque).toContain(`A « ${QUESTIONS[0] ?? ''} »`);
    const dire = (lettre: string, champ: string) => ({
      sorte: 'colonnes' as const,
      lettres: [lettre],
      champ,
    });
    const gestes = [
      ...[dire('A', 'porteur'), dire('B', 'territoire'), dire('C', 'titre'), dire('D', 'axes')],
    ];
    const { examen } = relire(classeur, tableau, gestes, contexte);
    expect(examen.lignes.map(({ titre, verdict }) => [titre, verdict])).toEqual([
      ['Le Vestiaire', 'pris'],
      ['Point conseil budget', 'pris'],
    ]);
  });
});

describe('cards, one a sheet', () => {
  const fiche = (titre: string) => [
    ['FICHE ACTION'],
    ['Intitulé', titre],
    ['Porteur', 'Département de la Meuse'],
    ['Territoire', 'Verdun'],
    ['Axe', '3'],
    ['Montant total', 1200],
  ];

  test('are told as such, with what to do', () => {
    const refus = () => examinerClasseur(faire({ 'Fiche 1': fiche('Un'), 'Fiche 2': fiche('Deux') }));
    expect(refus).toThrow('la feuille « Fiche 1 » est une fiche');
    expect(refus).toThrow('et chaque feuille en est une');
    expect(refus).toThrow('« Transposer »');
  });

  test('a table whose cells hold words of titles is none', () => {
    const lignes = [
      ['Intitulé', 'Porteur', 'Territoire', 'Axe', 'Montant total'],
      ['Action', 'CCAS de Nevers', 'Nevers', '3', 100],
      ['Territoire', 'CCAS de Nevers', 'Nevers', '3', 100],
    ];
    expect(examinerClasseur(faire({ Feuil1: lignes })).lignes).toHaveLength(2);
  });
});

test('columns of figures, or a few words, are no table', () => {
  expect(() =>
    examinerClasseur(
      faire({
        A: [
          [1, 2, 3, 4, 5],
          [1, 2, 3, 4, 5],
        ],
      }),
    ),
  ).toThrow('aucune ligne de titres reconnue dans la feuille « A »');
});
