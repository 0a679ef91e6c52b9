import { describe, expect, test } from 'vitest';
import { splitCell } from '../../../src/schemas/champs.ts';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { readFileSync } from 'node:fs';
import { readReferentiel } from '../../../src/reference/territoires.ts';
import { FORMATS } from '../../fixtures/imports/fichiers.ts';
import { genererFichier, type Verite } from '../../fixtures/imports/generateur.ts';
import { examinerClasseur } from '../../support/imports.ts';

const DOSSIER = 'test/fixtures/imports';
const { verite } = genererFichier(readReferentiel(), { graine: 457 });
const sorted = (codes: string[]) => codes.toSorted().join();

describe.each(FORMATS)('the 457 dirty rows in %s', (format) => {
  const examen = lireClasseur(
    readFileSync(`${DOSSIER}/actions-regionales.${format}`),
    `essai.${format}`,
  ).then((classeur) => examinerClasseur(classeur));
  const lignes = examen.then((it) => new Map(it.lignes.map((ligne) => [ligne.ligne, ligne])));

  test('are all in the report, none more than once', async () => {
    expect(verite.length).toBe(457);
    expect(
      (await examen).lignes.filter(({ verdict }) => verdict !== 'hors-tableau').map(({ ligne }) => ligne),
    ).toEqual(verite.map(({ ligne }) => ligne));
  });

  const lieux = async (kept: (v: Verite) => boolean) => {
    const parLigne = await lignes;
    return verite.filter(kept).map((v) => ({ v, lu: parLigne.get(v.ligne)?.valeurs?.['territoires'] }));
  };

  test('have their territory right for 95 % of them', async () => {
    const all = await lieux(({ doublonDe }) => doublonDe === null);
    const justes = all.filter(
      ({ v, lu }) => lu !== undefined && sorted(splitCell(lu)) === sorted(v.territoires),
    );
    expect(justes.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  test('have no wrong territory that is not said', async () => {
    const parLigne = await lignes;
    const faux = verite.filter((v) => {
      const { valeurs, constats = [] } = parLigne.get(v.ligne) ?? {};
      const isFaux =
        valeurs !== undefined &&
        (v.ambigu || sorted(splitCell(valeurs['territoires'] ?? '')) !== sorted(v.territoires));
      return isFaux && !constats.some(({ sorte }) => sorte.startsWith('territoire-'));
    });
    expect(faux).toEqual([]);
  });

  test('have the axes, the publics, the amounts and the dates that the office meant', async () => {
    const parLigne = await lignes;
    const ecarts = verite.flatMap((v) => {
      const valeurs = parLigne.get(v.ligne)?.valeurs;
      if (!valeurs) return [];
      const lus = [splitCell(valeurs['axes'] ?? '').toSorted(), valeurs['montantEuros'], valeurs['debut']];
      const dits = [v.axes.toSorted(), String(v.montantEuros ?? 'non renseigné'), v.debut ?? 'non renseigné'];
      const publics = v.publics.length === 0 ? ['tous-publics-precaires'] : v.publics.toSorted();
      const isSame =
        JSON.stringify([...lus, splitCell(valeurs['publics'] ?? '').toSorted()]) ===
        JSON.stringify([...dits, publics]);
      return isSame ? [] : [{ ligne: v.ligne, lus, dits, publics, lu: valeurs['publics'] }];
    });
    expect(ecarts).toEqual([]);
  });

  test('have every twin seen', async () => {
    const parLigne = await lignes;
    const jumeaux = verite.filter(({ doublonDe, ambigu }) => doublonDe !== null && !ambigu);
    expect(jumeaux.length).toBeGreaterThan(0);
    const manques = jumeaux.filter(
      ({ ligne }) => !parLigne.get(ligne)?.constats.some(({ sorte }) => sorte === 'doublon'),
    );
    expect(manques).toEqual([]);
  });
});

test.each([1, 2])('with the seed %i, most territories are right and none is wrong unsaid', (graine) => {
  const fichier = genererFichier(readReferentiel(), { graine });
  const examen = examinerClasseur({
    format: 'essai',
    remarques: [],
    feuilles: [{ nom: fichier.feuille, lignes: fichier.lignes }],
  });
  const parLigne = new Map(examen.lignes.map((ligne) => [ligne.ligne, ligne]));
  const simples = fichier.verite.filter(({ doublonDe }) => doublonDe === null);
  const lus = simples.map((v) => ({ v, lu: parLigne.get(v.ligne)?.valeurs?.['territoires'] }));
  const isJuste = ({ v, lu }: (typeof lus)[number]) =>
    lu !== undefined && sorted(splitCell(lu)) === sorted(v.territoires);
  const faux = lus.filter(
    (it) =>
      it.lu !== undefined &&
      (!isJuste(it) || it.v.ambigu) &&
      !parLigne.get(it.v.ligne)?.constats.some(({ sorte }) => sorte.startsWith('territoire-')),
  );
  expect(lus.filter(isJuste).length / lus.length).toBeGreaterThanOrEqual(0.95);
  expect(faux).toEqual([]);
});
