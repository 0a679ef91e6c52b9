/** Rows that a separator has pushed, or that a PDF has cut: one remark, and nothing of them is read. */
import { describe, expect, test } from 'vitest';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { examinerClasseur, examinerLignes, ligne } from '../../support/imports.ts';

const examinerTexte = async (...lignes: string[]) =>
  examinerClasseur(await lireClasseur(new TextEncoder().encode(lignes.join('\n')), 'essai.csv'));
const direDe = ({ lignes }: Awaited<ReturnType<typeof examinerTexte>>) =>
  lignes.map(({ verdict, constats }) => [
    verdict,
    ...constats.map(({ sorte }) => sorte).filter((sorte) => sorte.startsWith('ligne-')),
  ]);

describe('a text whose separator is in a cell too', () => {
  const TITRES = 'Département;Action;Porteur;Commune;Axe;Montant;Année';
  const SAINE = 'Vosges;Maraude;CCAS d’Épinal;Épinal;3;12000;2025';
  const POUSSEE = 'Vosges;Aide aux familles ; repas;Secours populaire;Remiremont;4;15000;2025';

  test('says so of the row, and makes no column of what is pushed', async () => {
    const examen = await examinerTexte(TITRES, SAINE, POUSSEE, SAINE.replace('Maraude', 'Accueil'));
    expect(direDe(examen)).toEqual([['pris'], ['refuse', 'ligne-decalee'], ['pris']]);
    expect(examen.lignes[1]?.constats).toHaveLength(1);
    expect(examen.correspondance.colonnes).toHaveLength(7);
    expect(examen.constats).toEqual([]);
  });

  test('between quotes, it is a text like any other', async () => {
    const citee = POUSSEE.replace('Aide aux familles ; repas', '"Aide aux familles ; repas"');
    expect(direDe(await examinerTexte(TITRES, SAINE, citee))).toEqual([['pris'], ['pris']]);
  });

  test('a column without a title, which each row fills, is one', async () => {
    const examen = await examinerTexte(`${TITRES};`, `${SAINE};vu`, `${POUSSEE.replace(' ; ', ' et ')};vu`);
    expect(direDe(examen)).toEqual([['pris'], ['pris']]);
    expect(examen.constats.map(({ sorte }) => sorte)).toEqual(['colonne-inconnue']);
  });
});

describe('an action cut into several rows', () => {
  const vide = {
    Axe: null,
    'Montant total': null,
    'Part État': null,
    'Date de début': null,
    Avancement: null,
  };
  const suite = (nom: string) => ligne({ ...vide, 'Intitulé de l’action': nom, Porteur: null });
  const coupee = (nom: string) => ligne({ 'Intitulé de l’action': nom });

  test('neither its beginning nor what follows is read', () => {
    const examen = examinerLignes([
      coupee('Développer les lieux d’accueil en-'),
      suite('fants-parents dans les quartiers'),
      suite('prioritaires'),
      coupee('Épicerie solidaire'),
    ]);
    expect(direDe(examen)).toEqual([
      ['refuse', 'ligne-coupee'],
      ['refuse', 'ligne-coupee'],
      ['refuse', 'ligne-coupee'],
      ['pris'],
    ]);
    expect(examen.lignes[2]?.constats).toEqual([
      expect.objectContaining({
        // No cell alone is to be written again.
        adresse: 'ligne 4',
        probleme: expect.stringContaining('semble la suite de la ligne 2'),
      }),
    ]);
  });

  test('small letters alone cut nothing, nor an axis that is said once', () => {
    const examen = examinerLignes([
      coupee('maraude du soir'),
      ligne({ 'Intitulé de l’action': 'épicerie solidaire', Axe: null }),
    ]);
    expect(direDe(examen)).toEqual([['pris'], ['refuse']]);
  });

  test('one may be left aside', () => {
    const [, constat] = examinerLignes([coupee('Un accueil en-'), suite('fants')]).lignes;
    const { valeur = '' } = constat?.constats[0] ?? {};
    const reponse = { champ: 'ligne', valeur, contexte: '', decision: 'retirer' };
    const { lignes } = examinerLignes([coupee('Un accueil en-'), suite('fants')], [reponse]);
    expect(lignes.map(({ verdict }) => verdict)).toEqual(['refuse', 'ignore']);
  });
});
