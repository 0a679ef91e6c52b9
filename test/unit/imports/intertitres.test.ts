/** A row alone that names a department says where the rows below are. */
import { describe, expect, test } from 'vitest';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { ecrireTableau } from '../../../src/lib/imports/preparation/pret.ts';
import { ouvrir, relire } from '../../../src/lib/imports/preparation/preparation.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { atlas, chercher, COLONNES, examinerClasseur, examinerLignes, ligne } from '../../support/imports.ts';

const action = (nom: string, territoire: string, departement: string | null = null) =>
  ligne({
    ...{ Région: null, Département: departement, Territoire: territoire },
    ...{ 'Intitulé de l’action': nom, Porteur: 'Asso' },
  });
const codesDe = (lignes: Parameters<typeof examinerLignes>[0]) =>
  examinerLignes(lignes).lignes.map(({ verdict, valeurs }) => valeurs?.['territoires'] ?? verdict);

test('the rows below are in its department, until the next', () => {
  const { lignes } = examinerLignes([
    ['AUDE (11)'],
    action('Un', 'Saint-Denis'),
    action('Deux', 'Saint-Denis'),
    [null, null, 'Département de la Seine-Saint-Denis'],
    action('Trois', 'Saint-Denis'),
    ['974 - LA RÉUNION'],
    action('Quatre', 'Saint-Denis'),
  ]);
  expect(lignes.map(({ verdict, valeurs }) => valeurs?.['territoires'] ?? verdict)).toEqual([
    ...['hors-tableau', 'commune:11339', 'commune:11339'],
    ...['hors-tableau', 'commune:93066', 'hors-tableau', 'commune:97411'],
  ]);
  expect(lignes[0]?.constats[0]?.probleme).toBe('intertitre : le département des lignes qui suivent');
});

test('the project says where its department was read, unless its own cell says it', () => {
  const { lignes } = examinerLignes([
    ['AUDE (11)'],
    action('Un', 'Saint-Denis'),
    action('Deux', 'Bram', '11'),
    action('Trois', 'Saint-Denis', '93'),
  ]);
  const dites = lignes.slice(1).map(({ valeurs }) => valeurs?.['interpretation'] ?? '');
  expect(dites.map((dite) => dite.includes('la ligne n’en dit pas'))).toEqual([true, false, false]);
  expect(dites[0]).toContain(
    'Département : la ligne n’en dit pas, elle est sous l’intertitre « AUDE (11) ».',
  );
});

test('the same words under two of them are two questions', () => {
  const { lignes } = examinerLignes([
    ['Landes'],
    action('Un', 'Trifouillis'),
    ['Dép. 32'],
    action('Deux', 'Trifouillis'),
  ]);
  const questions = lignes.flatMap(({ constats }) => constats).filter(({ champ }) => champ === 'territoire');
  expect(questions.map(({ contexte }) => contexte)).toEqual(['departement:40', 'departement:32']);
});

test('the cell of a row passes it, and the report says so', () => {
  const { lignes } = examinerLignes([['Gironde'], action('Un', 'Saint-Denis', '93')]);
  expect(lignes[1]?.valeurs?.['territoires']).toBe('commune:93066');
  expect(lignes[1]?.constats.map(({ probleme }) => probleme)).toContain(
    'la ligne est sous l’intertitre « Gironde », et sa case dit autre chose : la case l’emporte',
  );
});

describe('what is no department', () => {
  test.each(['Bretagne', 'AUTRES DÉPARTEMENTS', 'Gironde et Landes', 'Nord', 'Région Bretagne'])(
    '« %s » ends the one above',
    (texte) =>
      expect(codesDe([['AUDE (11)'], [texte], action('Un', 'Saint-Denis')])).toEqual([
        ...['hors-tableau', 'hors-tableau', 'a-revoir'],
      ]),
  );

  test.each(['Axe 2', 'NB : 16 actions', '2025'])('« %s » leaves the one above as it is', (texte) =>
    expect(codesDe([['AUDE (11)'], [texte], action('Un', 'Saint-Denis')])[2]).toBe('commune:11339'),
  );

  test.each(['16 actions financées', 'Une action de la Gironde', 'Pau'])('« %s» names none', (texte) =>
    expect(codesDe([[texte], action('Un', 'Saint-Denis')])[1]).toBe('a-revoir'),
  );
});

test.each([[COLONNES], [COLONNES.filter((titre) => titre !== 'Département')]])(
  'the file that the page gives back says it in each row',
  async (entete) => {
    const garder = (cellules: ReturnType<typeof ligne>) =>
      entete.map((titre) => cellules[COLONNES.indexOf(titre)] ?? null);
    const lignes = [entete, ['AUDE (11)'], garder(action('Un', 'Saint-Denis'))];
    const classeur = { format: 'essai', remarques: [], feuilles: [{ nom: 'Feuil1', lignes }] };
    const contexte = { nom: 'essai.csv', nous: nousPourImport(atlas), chercher, aujourdHui: '2026-11-28' };
    const etape = relire(classeur, ouvrir(classeur, contexte), [], contexte);
    const csv = ecrireTableau(etape, etape.examen.lignes.slice(1), contexte.nous.titres);
    const relue = examinerClasseur(await lireClasseur(new TextEncoder().encode(csv), 'pret.csv'));
    expect(relue.lignes.map(({ valeurs }) => valeurs?.['territoires'])).toEqual(['commune:11339']);
  },
);

describe('the name of a sheet', () => {
  const examinerFeuille = (nom: string, lignes: Parameters<typeof examinerLignes>[0], noms = [nom]) =>
    examinerClasseur({
      ...{ format: 'essai', remarques: [], noms },
      feuilles: [{ nom, lignes: [COLONNES, ...lignes] }],
    });
  const territoireDans = (nom: string, noms?: string[]) => {
    const [lue] = examinerFeuille(nom, [action('Un', 'Saint-Denis')], noms).lignes;
    return lue?.valeurs?.['territoires'] ?? lue?.verdict;
  };

  test.each([
    ['11 - Aude', 'commune:11339'],
    ['AUDE', 'commune:11339'],
    ['Seine-Saint-Denis (93)', 'commune:93066'],
    ['DEETS_974', 'commune:97411'],
    ['DDETS-PP 11', 'commune:11339'],
    ['DDETSPP de l’Aude', 'commune:11339'],
    ['UD93 2025', 'commune:93066'],
    ['Dpt 11 – 2024-2027', 'commune:11339'],
  ])('« %s » is the department of its rows', (nom, code) => expect(territoireDans(nom)).toBe(code));

  test.each(['Feuil1', 'Nord', '2025', '11', 'Actions 11', 'Axe 93', 'Occitanie', 'Ud'])(
    '« %s » is none',
    (nom) => expect(territoireDans(nom)).toBe('a-revoir'),
  );

  test('numbers alone are departments when they are all of one region', () => {
    expect(territoireDans('11', ['Notice', '09', '11', '34'])).toBe('commune:11339');
    expect(territoireDans('11', ['10', '11', '12'])).toBe('a-revoir');
  });

  test('is told, and gives way to a row alone, to a cell, and to what is said to be elsewhere', () => {
    const { remarques, lignes } = examinerClasseur({
      ...{ format: 'essai', remarques: [] },
      feuilles: [
        {
          nom: '11 - Aude',
          lignes: [
            COLONNES.map((titre) => (titre === 'Département' ? 'Sans titre connu' : titre)),
            action('Un', 'Saint-Denis'),
            ['VOLET JEUNESSE'],
            action('Deux', 'Saint-Denis'),
            ['974 - LA RÉUNION'],
            action('Trois', 'Saint-Denis'),
            ['AUTRES DÉPARTEMENTS'],
            action('Quatre', 'Saint-Denis'),
          ],
        },
      ],
    });
    expect(lignes.map(({ verdict, valeurs }) => valeurs?.['territoires'] ?? verdict)).toEqual([
      ...['commune:11339', 'hors-tableau', 'commune:11339'],
      ...['hors-tableau', 'commune:97411', 'hors-tableau', 'a-revoir'],
    ]);
    expect(remarques).toContain(
      'La feuille s’appelle « 11 - Aude » : ses lignes sont lues dans le département 11.',
    );
    const { lignes: autres } = examinerFeuille('11 - Aude', [action('Un', 'Saint-Denis', '93')]);
    expect(autres[0]?.valeurs?.['territoires']).toBe('commune:93066');
    expect(autres[0]?.constats.map(({ probleme }) => probleme)).toContain(
      'la ligne est dans la feuille « 11 - Aude », et sa case dit autre chose : la case l’emporte',
    );
  });
});
