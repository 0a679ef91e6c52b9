/** Columns by their names, and what an import keeps and writes: nothing of a person, nothing that the build refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lireCorrespondance } from '../../../src/lib/imports/correspondance/fichier.ts';
import { checkContent } from '../../../src/tools/content/check.ts';
import { importer } from '../../../src/tools/import/importer.ts';
import { copyContent } from '../../support/copie.ts';
import { chercher } from '../../support/imports.ts';

const PROVENANCE = ['--donne-par', 'DREETS', '--recu-le', '2026-11-20', '--licence', 'Licence Ouverte 2.0'];
const TITRES = 'Intitulé;Porteur;Territoire;Département;Axe;Résumé;Public;Montant;Cofinanceurs';

let [racine, folder] = ['', ''];
beforeEach(() => {
  racine = copyContent();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => [racine, folder].forEach((path) => rmSync(path, { recursive: true, force: true })));

function run(lignes: string[], ...args: string[]) {
  const file = join(folder, 'essai.csv');
  writeFileSync(file, lignes.join('\n'));
  return importer(
    [file, ...PROVENANCE, '--racine', racine, '--sortie', folder, ...args],
    () => undefined,
    chercher,
  );
}

/** Gives the review back, each line answered by what it says of its cell. */
function remplir(reponses: Record<string, string>): string {
  const path = join(folder, 'revue.csv');
  const [titres = '', ...lignes] = readFileSync(path, 'utf8')
    .trimEnd()
    .split(/\r\n(?=")/);
  const remplies = lignes.map((ligne) => {
    const cases = ligne.split('";"');
    const reponse = Object.entries(reponses).find(([cle]) => cases.some((texte) => texte.includes(cle)))?.[1];
    return ligne.replace(/""$/, `"${reponse ?? ''}"`);
  });
  writeFileSync(path, [titres, ...remplies].join('\r\n'));
  return path;
}

const PERSONNES = [
  'Épicerie;Mme Jeanne Le Goff;Lunel;34;4;"Réparation. Contact : Jean Dupont, 06 12 34 56 78, j.dupont@garage.fr";Familles;12000;M. Paul Martin',
  'Café;CCAS de Lunel;Lunel, chez M. Durand;34;4;;Familles (voir julie.roy@ville.fr);8000 (accord de M. Roy);CAF',
];

test('nothing that is written names a person, gives a mail or a telephone', async () => {
  await run([TITRES, ...PERSONNES], '--dry-run');
  const revue = remplir({
    E2: '',
    F2: 'Réparation.',
    B2: 'CCAS de Lunel',
    I2: 'Ville de Lunel',
    C3: 'seulement Lunel',
    G3: 'Familles',
    H3: 'garder',
  });
  const { ecrits, reste } = await run([TITRES, ...PERSONNES], '--revue', revue);
  expect(reste).toBe(0);
  expect(ecrits).toContain('projets/imports/essai.yaml');
  const ecrit = ['projets/essai.csv', 'projets/imports/essai.yaml', 'ressources/ressources.csv']
    .map((path) =>
      readFileSync(join(racine, 'data', path), 'utf8')
        .split('import-essai')
        .slice(path.startsWith('ress') ? 1 : 0)
        .join(),
    )
    .join('\n');
  expect(ecrit).not.toMatch(/Dupont|Le Goff|Martin|Roy|garage\.fr|ville\.fr|06 12/);
  expect(() => checkContent(racine)).not.toThrow();
  const encore = await run([TITRES, ...PERSONNES]);
  expect([encore.reste, encore.ecrits]).toEqual([0, []]);
});

const HOSTILES: [string, string][] = [
  ['- accueil\n- suivi', '– accueil\n– suivi'],
  ['Un <b>lieu</b><br>ouvert', 'Un lieu\nouvert'],
  ['In\u200Bvisible', 'Invisible'],
  ['Pour les < 30 ans & > 16', 'Pour les < 30 ans & > 16'],
];
test.each(HOSTILES)('%j is mended, said, and accepted by the build', async (resume, attendu) => {
  const ligne = `Épicerie;CCAS de Lunel;Lunel;34;4;"${resume}";Familles;12000;CAF`;
  const { ecrits, examen } = await run([TITRES, ligne]);
  expect(ecrits).toContain('projets/essai.csv');
  expect(examen.lignes[0]?.valeurs?.['resume']).toBe(attendu);
  expect(examen.lignes[0]?.constats.map(({ sorte }) => sorte)).toEqual(
    resume === attendu ? [] : ['texte-repris'],
  );
  expect(() => checkContent(racine)).not.toThrow();
});

test.each([
  ['a long summary', 'mot '.repeat(600), 'texte-long'],
  ['a script', '<script>alert(1)</script>', 'texte-refuse'],
  ['an address that runs', '[lien](javascript:alert(1))', 'texte-refuse'],
  ['a formula', '=HYPERLINK(1)', 'texte-refuse'],
  ['a tag that we do not know', '<section>Lieu', 'texte-refuse'],
  ['a share below zero', '-20 % de factures', 'texte-refuse'],
  ['a lost letter', 'Acc\uFFFDs', 'lettres-perdues'],
])(
  '%s is a question, and accepted by its name it leaves nothing that the build refuses',
  async (_, resume, sorte) => {
    const ligne = `Épicerie;CCAS de Lunel;Lunel;34;4;"${resume}";Familles;12000;CAF`;
    const { ecrits, examen } = await run([TITRES, ligne]);
    expect([ecrits, examen.lignes[0]?.constats.map((constat) => constat.sorte)]).toEqual([[], [sorte]]);
    const accepte = await run([TITRES, ligne], '--accept', sorte);
    expect(accepte.ecrits).toContain('projets/essai.csv');
    expect(() => checkContent(racine)).not.toThrow();
  },
);

test('what only the checks of the content see is said of its row, at its cell', async () => {
  const titres = `${TITRES};leviers`;
  const ligne = 'Épicerie;CCAS de Lunel;Lunel;34;4;;Familles;12000;CAF;levier-de-nulle-part';
  const { ecrits, examen, reste } = await run([titres, ligne]);
  expect([ecrits, reste]).toEqual([[], 1]);
  expect(examen.lignes[0]?.constats.map(({ sorte, adresse }) => [sorte, adresse])).toEqual([
    ['ligne-refusee', 'J2'],
  ]);
  expect(readFileSync(join(folder, 'rapport.html'), 'utf8')).toContain('levier-de-nulle-part');
});

describe('a column that nobody matched', () => {
  const TITRES_INCONNUS = 'Intitulé;Porteur;Territoire;Axe;Qui ?';
  const LIGNE = 'Épicerie;CCAS de Lunel;Lunel;4;Familles';

  test.each(['publics', 'public', 'Publics', 'public visé'])('is said by « %s »', async (mot) => {
    await run([TITRES_INCONNUS, LIGNE], '--dry-run');
    const { examen, reste } = await run([TITRES_INCONNUS, LIGNE], '--revue', remplir({ 'Qui ?': mot }));
    expect([reste, examen.lignes[0]?.valeurs?.['publics']]).toEqual([0, 'familles']);
  });

  test.each([
    ['météo', 'aucun champ ne porte ce nom'],
    ['porteur', 'la colonne B remplit déjà « porteur »'],
    ['garder', 'aucun champ'],
  ])('is asked again, with the answer « %s »', async (mot, dit) => {
    await run([TITRES_INCONNUS, LIGNE], '--dry-run');
    const { examen } = await run([TITRES_INCONNUS, LIGNE], '--revue', remplir({ 'Qui ?': mot }));
    expect(examen.constats[0]?.probleme).toContain(`« ${mot} » n’est pas prise`);
    expect(examen.constats[0]?.probleme).toContain(dit);
  });

  test('has its fields listed once, in words', async () => {
    const { examen } = await run([TITRES_INCONNUS, LIGNE], '--dry-run');
    const champs = (examen.constats[0]?.remede ?? '').split('champs : ')[1]?.split(', ') ?? [];
    expect(new Set(champs).size).toBe(champs.length);
    expect(champs.join()).not.toMatch(/[a-z][A-Z]/);
    expect(examen.constats[0]?.probleme).toMatch(/[^)] \(1\scase remplie\)$/);
  });

  test('may be named in the mapping by the words of the report; twice, it is refused', () => {
    const mapping = (champs: string[]) =>
      `jeu: projets\nfeuille: F\nligneTitres: 1\ndecisions: []\ncolonnes:\n${champs.map((champ, rang) => `  - { lettre: ${'ABCD'[rang]}, titre: x, champ: "${champ}", raison: "" }`).join('\n')}`;
    const { colonnes } = lireCorrespondance(
      mapping(['résumé', 'Montant total', 'part de l’État', 'resume ']).replace(/\n.*resume .*/, ''),
      'x',
    );
    expect(colonnes.map(({ champ }) => champ)).toEqual(['resume', 'montantEuros', 'partEtatEuros']);
    expect(() => lireCorrespondance(mapping(['résumé', 'resume']), 'x')).toThrow(
      'les colonnes A et B remplissent toutes deux « résumé »',
    );
    expect(() => lireCorrespondance(mapping(['couleur']), 'x')).toThrow('« couleur » n’existe pas');
  });
});
