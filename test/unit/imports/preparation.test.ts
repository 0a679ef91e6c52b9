import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import type { Classeur } from '../../../src/lib/imports/lecture/feuille.ts';
import { ecrireCompteRendu, ecrirePret, ecrireReste } from '../../../src/lib/imports/preparation/fichiers.ts';
import { choisir } from '../../../src/lib/imports/preparation/choix.ts';
import { lireAdresse, type GestePreparation } from '../../../src/lib/imports/preparation/gestes.ts';
import { ecrireModele } from '../../../src/lib/imports/preparation/modele.ts';
import { ouvrir, relire, type EtapePreparation } from '../../../src/lib/imports/preparation/preparation.ts';
import { ouverts } from '../../../src/lib/imports/preparation/revue.ts';
import { voir, voirPage } from '../../../src/lib/imports/preparation/vue.ts';
import { atlas, chercher, COLONNES, examinerClasseur, ligne } from '../../support/imports.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { lireNous, publierNous } from '../../../src/lib/imports/preparation/nous.ts';

const contexte = { nom: 'essai.csv', nous: nousPourImport(atlas), chercher, aujourdHui: '2026-11-28' };
const encoder = new TextEncoder();

const enClasseur = (lignes: CelluleLue[][], entete: CelluleLue[] = COLONNES): Classeur => ({
  format: 'essai',
  remarques: [],
  feuilles: [{ nom: 'Feuil1', lignes: [entete, ...lignes] }],
});

/** Reads a table, then again after what a person does with it. */
function preparer(classeur: Classeur, agir: (etape: EtapePreparation) => GestePreparation[] = () => []) {
  const tableau = ouvrir(classeur, contexte);
  const avant = relire(classeur, tableau, [], contexte);
  return { avant, apres: relire(classeur, tableau, agir(avant), contexte) };
}

const situation = (etape: EtapePreparation) => ({ ...etape, porteurs: contexte.nous.porteurs });

/** The first remark of that kind. */
function constatOf(etape: EtapePreparation, sorte: string) {
  const found = etape.examen.lignes.flatMap(({ constats }) => constats).find((each) => each.sorte === sorte);
  if (!found) throw new Error(`pas de constat « ${sorte} »`);
  return found;
}

describe('the worked example', () => {
  test.each(['xlsx', 'ods', 'windows-1252.csv'])(
    'in %s gives a file of all that is ready, which the import reads with nothing to review',
    async (format) => {
      const octets = readFileSync(`test/fixtures/imports/actions-regionales.${format}`);
      const { avant } = preparer(await lireClasseur(octets, `essai.${format}`));
      const pret = await ecrirePret(avant, { ...contexte, nom: `essai.${format}` });
      expect(pret).toMatchObject({ reste: 0, ecarts: [], aDire: [] });
      const relu = examinerClasseur(await lireClasseur(encoder.encode(pret.csv), 'pret.csv'));
      expect(ouverts(relu)).toEqual([]);
      const lieux = (lignes: EtapePreparation['examen']['lignes']) =>
        lignes.flatMap(({ verdict, valeurs }) =>
          verdict === 'pris'
            ? [[valeurs?.['titre'], valeurs?.['territoires'], valeurs?.['montantEuros']]]
            : [],
        );
      expect(lieux(relu.lignes)).toEqual(lieux(avant.examen.lignes));
    },
  );

  test('loses no row between what is ready and what remains', async () => {
    const octets = readFileSync('test/fixtures/imports/actions-regionales.csv');
    const { avant } = preparer(await lireClasseur(octets, 'essai.csv'));
    const { lignes } = await ecrirePret(avant, contexte);
    const reste = await lireClasseur(encoder.encode(ecrireReste(avant, contexte)), 'reste.csv');
    const restantes = (reste.feuilles[0]?.lignes.length ?? 0) - 1;
    const { comptes } = voir(avant);
    expect(restantes).toBe(comptes['a-revoir'] + comptes.refuse);
    expect(lignes + restantes).toBe(457);
  });
});

test('a territory that is chosen is kept as a code beside its words, for all the rows that say the same', async () => {
  const rows = ['A', 'B'].map((nom) =>
    ligne({
      'Intitulé de l’action': `Action ${nom}`,
      Région: '',
      Département: '',
      Territoire: 'Saint-Denis',
      Porteur: 'Croix-Rouge',
    }),
  );
  const { avant, apres } = preparer(enClasseur(rows), (etape) => {
    const constat = constatOf(etape, 'territoire-ambigu');
    const [premiere] = constat.propositions;
    return [choisir(constat, premiere?.decision ?? '', situation(etape))];
  });
  expect(voir(avant).comptes['a-revoir']).toBe(2);
  expect(voir(apres).comptes).toEqual({ 'a-revoir': 0, refuse: 0, pris: 2, autre: 0 });
  const { csv, reste } = await ecrirePret(apres, contexte);
  expect(reste).toBe(0);
  expect(csv).toContain('"Saint-Denis"');
  expect(csv.match(/"commune:\d+"/g)?.length).toBe(2);
});

test('a word of a list is replaced where it stands', () => {
  const { apres } = preparer(enClasseur([ligne({ Public: 'Familles, licornes' })]), (etape) => [
    choisir(constatOf(etape, 'public-inconnu'), 'jeunes', situation(etape)),
  ]);
  expect(apres.examen.lignes[0]?.valeurs?.['publics']).toBe('familles | jeunes');
});

test('an axis is written where there was none, in one row only', () => {
  const rows = [ligne({ Axe: '' }), ligne({ Axe: '', 'Intitulé de l’action': 'Une autre' })];
  const { apres } = preparer(enClasseur(rows), (etape) => [
    choisir(constatOf(etape, 'axe-absent'), '1-enfance', situation(etape)),
  ]);
  expect(apres.examen.lignes.map(({ verdict }) => verdict)).toEqual(['pris', 'refuse']);
});

test('two actions that a person keeps go with a review that says so', async () => {
  const { apres } = preparer(enClasseur([ligne(), ligne({ 'Montant total': 9000 })]), (etape) => [
    choisir(constatOf(etape, 'doublon-different'), 'garder', situation(etape)),
  ]);
  const pret = await ecrirePret(apres, contexte);
  expect(pret).toMatchObject({ lignes: 2, reste: 0 });
  expect(pret.revue).toContain('"garder"');
});

test('a row left aside is said as such and goes in no file', async () => {
  const { apres } = preparer(enClasseur([ligne(), ligne()]), () => [{ sorte: 'laisser', ligne: 3 }]);
  expect(apres.examen.lignes.map(({ ligne: rang, verdict }) => [rang, verdict])).toEqual([
    [2, 'pris'],
    [3, 'ignore'],
  ]);
  expect(await ecrirePret(apres, contexte)).toMatchObject({ lignes: 1, reste: 0, revue: undefined });
});

test('a table without a column for the axes says which is missing, and is read once one is named', () => {
  const entete = COLONNES.map((titre) => (titre === 'Axe' ? 'Rubrique' : titre));
  const { avant, apres } = preparer(enClasseur([ligne()], entete), () => [
    { sorte: 'colonnes', lettres: ['F'], champ: 'axes' },
  ]);
  expect(avant.bloque).toContain('axes');
  expect(apres.bloque).toBeUndefined();
  expect(voir(apres).comptes.pris).toBe(1);
});

test('rows are shown fifty at a time', () => {
  const rows = Array.from({ length: 51 }, (_, rang) =>
    ligne({ 'Intitulé de l’action': `Action n° ${rang}` }),
  );
  const { avant } = preparer(enClasseur(rows));
  expect(voirPage(avant, 'pris', 1).lignes.length).toBe(50);
  expect(voirPage(avant, 'pris', 9)).toMatchObject({ page: 2, pages: 2 });
  expect(voirPage(avant, 'refuse', 1)).toMatchObject({ lignes: [], page: 1, pages: 1 });
});

test('addresses of cells are read', () => {
  expect(lireAdresse('AB12')).toEqual({ colonne: 27, rang: 11 });
  expect(lireAdresse('ligne 12')).toBeUndefined();
});

test('the model is a table that the import takes as it is', async () => {
  const modele = await lireClasseur(encoder.encode(ecrireModele(atlas.titres)), 'modele.csv');
  const examen = examinerClasseur(modele);
  expect(ouverts(examen)).toEqual([]);
  expect(examen.lignes.map(({ verdict }) => verdict)).toEqual(['pris']);
});

test('what the Atlas hands to a browser comes back whole from its columns', () => {
  const nous = nousPourImport(atlas);
  expect(lireNous(publierNous(nous))).toEqual(nous);
});

describe('a region and a department that do not go together', () => {
  const contraires = (etape: EtapePreparation) =>
    etape.examen.lignes
      .flatMap(({ constats }) => constats)
      .filter(({ sorte }) => sorte === 'lieux-contraires');

  test.each([
    ['Languedoc-Roussillon', '34', 'Lunel'],
    ['OCCITANIE', 'Hérault', 'Lunel'],
    ['Mayotte', '976', 'Mamoudzou'],
    ['Corse', '2A', 'Ajaccio'],
    ['', '34', 'Lunel'],
    ['Occitanie', '', 'Lunel'],
  ])('« %s ; %s ; %s » do', (Région, Département, Territoire) => {
    const { avant } = preparer(enClasseur([ligne({ Région, Département, Territoire })]));
    expect(contraires(avant)).toEqual([]);
  });

  test('is mended by one answer for all the rows that say the same, and for no other', () => {
    const faux = { Région: 'Bretagne', Département: '34', Territoire: 'Lunel' };
    const lignes = [
      ligne(faux),
      ligne({ ...faux, 'Intitulé de l’action': 'Une autre' }),
      ligne({
        Région: 'Bretagne',
        Département: '35',
        Territoire: 'Rennes',
        'Intitulé de l’action': 'Là-bas',
      }),
    ];
    const { avant, apres } = preparer(enClasseur(lignes), (etape) => [
      choisir(constatOf(etape, 'lieux-contraires'), 'Occitanie', situation(etape)),
    ]);
    expect(contraires(avant)).toHaveLength(2);
    expect(contraires(avant)[0]?.probleme).toContain('Hérault (34), région Occitanie');
    expect(contraires(apres)).toEqual([]);
    expect(apres.feuille.lignes.map((cellules) => cellules[0])).toEqual([
      COLONNES[0],
      'Occitanie',
      'Occitanie',
      'Bretagne',
    ]);
  });
});

test('a row is called by its title, by nothing else, and keeps it when it is left aside', () => {
  const sans = ligne({ 'Intitulé de l’action': null, Axe: '7' });
  const { avant, apres } = preparer(
    enClasseur([sans, ligne(), ligne({ 'Intitulé de l’action': 'Autre' })]),
    () => [{ sorte: 'laisser', ligne: 4 }],
  );
  expect(avant.examen.lignes[0]?.titre).toBe('');
  expect(apres.examen.lignes[2]).toMatchObject({ titre: 'Autre', verdict: 'ignore' });
});

describe('the account', () => {
  const compte = (etape: EtapePreparation) =>
    ecrireCompteRendu(etape, contexte)
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');

  test('counts in the words of the page, which agree', () => {
    const autre = (nom: string) => ligne({ 'Intitulé de l’action': nom });
    const sans = ligne({ 'Intitulé de l’action': null });
    const { apres } = preparer(
      enClasseur([autre('Un'), autre('Deux'), autre('Trois'), sans, sans, autre('Six'), ['Total', 3]]),
      () => [{ sorte: 'laisser', ligne: 7 }],
    );
    const dit = compte(apres);
    expect(dit).toContain('3 prêtes');
    expect(dit).toContain('2 refusées');
    expect(dit).toContain('0 à revoir');
    expect(dit).toContain('2 sans suite (1 laissée de côté, 1 hors du tableau)');
    expect(dit).toContain('5 (sans intitulé) refusée');
    expect(dit).not.toMatch(/\bprises?\b/);
  });

  test('of one row says « prête »; a proposition has no score', () => {
    const douteux = ligne({ Territoire: 'Saint-Denis', Région: null, Département: null });
    const { avant } = preparer(enClasseur([ligne(), douteux]));
    expect(compte(avant)).toContain('1 prête 1 à revoir 0 refusée 0 sans suite');
    expect(constatOf(avant, 'territoire-ambigu').propositions.length).toBeGreaterThan(1);
    expect(compte(avant)).not.toMatch(/\([01](?:,\d+)?\)/);
  });

  test('names the sheet of a workbook, not that of a text', async () => {
    const texte = [COLONNES, ligne()].map((cellules) => cellules.join(';')).join('\n');
    const { avant } = preparer(await lireClasseur(encoder.encode(texte), 'essai.csv'));
    expect(compte(avant)).not.toContain('« Texte »');
    expect(compte(preparer(enClasseur([ligne()])).avant)).toContain('feuille « Feuil1 »');
  });
});
