/** Parts of a year, however they are shortened; what an action waits for; lines of a cell. */
import { expect, test } from 'vitest';
import { devinerSorte } from '../../../src/lib/imports/correspondance/contenu.ts';
import { texteDeCellule } from '../../../src/lib/imports/lecture/cellule.ts';
import { lireDate } from '../../../src/lib/imports/valeurs/date.ts';
import { lirePeriode } from '../../../src/lib/imports/valeurs/periode.ts';
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

test.each(['En attente', 'en attente.', 'À confirmer', 'En attente de financement'])(
  'an action that is « %s » says so',
  (etat) => {
    const [lue] = examinerLignes([ligne({ Avancement: etat })]).lignes;
    expect(lue?.valeurs).toMatchObject({ statut: 'non renseigné', avancement: etat });
    expect(lue?.constats).toContainEqual(expect.objectContaining({ sorte: 'statut-inconnu', vu: etat }));
  },
);

test.each([
  'Rejetée',
  'Refus de la commission',
  'Non retenue',
  'Suspendue',
  'En pause ?',
  'Sans suite',
  'Inéligible',
])('an action that is « %s » is asked about', (etat) => {
  const [lue] = examinerLignes([ligne({ Avancement: etat })]).lignes;
  expect([lue?.verdict, lue?.constats[0]?.sorte]).toEqual(['a-revoir', 'statut-douteux']);
});
test.each([
  ['Abandon', 'abandonne'],
  ['Annulation', 'abandonne'],
  ['En cours (un refus de la CAF)', 'en-cours'],
])('« %s » is %s', (etat, statut) => {
  const [lue] = examinerLignes([ligne({ Avancement: etat })]).lignes;
  expect(lue?.valeurs?.['statut']).toBe(statut);
});

test.each([
  ['AFEJI - SIRET : 783 849 411 00019', 'AFEJI'],
  ['Emmaüs Connect (n° SIREN 793 055 042)', 'Emmaüs Connect'],
  ['CIDFF 38412345600012', 'CIDFF'],
  ['Association 1901 (59)', 'Association 1901 (59)'],
])('« %s » is the bearer « %s »', (Porteur, nom) => {
  const [lue] = examinerLignes([ligne({ Porteur })]).lignes;
  expect(lue?.porteur?.nom).toBe(nom);
  expect(lue?.constats.some(({ sorte }) => sorte === 'texte-repris')).toBe(Porteur !== nom);
});

test('a share that passes the whole by its cents is no question', () => {
  const [lue] = examinerLignes([ligne({ 'Montant total': 4321, 'Part État': 4321.4 })]).lignes;
  expect(lue?.verdict).toBe('pris');
  expect(lue?.valeurs?.['partEtatEuros']).toBe('4321');
  const [autre] = examinerLignes([ligne({ 'Montant total': 4321, 'Part État': 4323 })]).lignes;
  expect(autre?.constats.map(({ sorte }) => sorte)).toContain('part-superieure');
});

test('a total is one, however many amounts it holds', () => {
  const titres = ['Intitulé', 'Porteur', 'Territoire', 'Axe', 'Coût total', 'Part État'];
  const lignes = [
    ['Sous-total Marne', null, null, 12, '4 000 €', 3000],
    ['Total énergies pour tous', 'CCAS de Lunel', 'Lunel', '4', 4000, 3000],
  ];
  const { lignes: lues } = examinerLignes(lignes, [], titres);
  expect(lues.map(({ verdict }) => verdict)).toEqual(['hors-tableau', 'pris']);
});

test.each([
  ['jusqu’au 30/06/2027', undefined, '2027-06-30'],
  ['jusqu’en décembre 2026', undefined, '2026-12'],
  ['18 mois à compter du 1er mars 2025', '2025-03-01', '2026-08-31'],
  ['2 ans à partir de janvier 2025', '2025-01', '2026-12'],
  ['2026-27', '2026', '2027'],
])('« %s » is a period', (texte, debut, fin) => expect(lirePeriode(texte)).toEqual({ debut, fin }));
test.each(['2025-11', '12 mois à compter de 2025', '2027-26'])('« %s » is none', (texte) =>
  expect(lirePeriode(texte)).toBeUndefined(),
);
test('« 03/26 » is a month, « 03/11 » may be a day', () => {
  expect(lireDate('03/26')).toEqual({ etat: 'lue', valeur: '2026-03' });
  expect(lireDate('03/11').etat).toBe('illisible');
});

test.each([
  ['4. Transition écologique', '4-transition'],
  ['II. Accès à l’emploi', '2-emploi'],
  ['Prévention de la pauvreté dès l’enfance', '1-enfance'],
])('the axis « %s » is %s', (Axe, axe) => {
  const [lue] = examinerLignes([ligne({ Axe })]).lignes;
  expect(lue?.valeurs?.['axes']).toBe(axe);
});

test.each([
  ['mesure 17', '4-transition'],
  ['Axe 1 Mesure 5', '1-enfance'],
  ['A2M10', '2-emploi'],
  ['Axe 2 – mesure 7 et mesure 8', '2-emploi'],
  ['Mesure 1 : fonds d’innovation', '1-enfance'],
])('the measure of « %s » tells the axis %s, and is kept', (Axe, axe) => {
  const [lue] = examinerLignes([ligne({ Axe })]).lignes;
  expect(lue?.valeurs?.['axes']).toBe(axe);
  expect(lue?.valeurs?.['interpretation']).toContain(`Mesure : la source écrit « ${Axe} ».`);
});
test('a measure of another axis is a question, which an axis answers', () => {
  const lire = (decision: string) =>
    examinerLignes(
      [ligne({ Axe: 'Axe 4 - mesure 2' })],
      [{ champ: 'axes', valeur: 'Axe 4 - mesure 2', contexte: '', decision }],
    ).lignes[0];
  expect(lire('')?.constats).toContainEqual(
    expect.objectContaining({ sorte: 'axe-inconnu', probleme: expect.stringContaining('la mesure 2') }),
  );
  expect(lire('1')?.valeurs?.['axes']).toBe('1-enfance');
});

test.each([
  ['CP', ['30250', '34000']],
  ['Code postal', [1000, 59000]],
  ['SIRET', ['38412345600012', '38412345600012']],
])('a column « %s » holds codes', (titre, [un, deux]) => {
  expect(devinerSorte([un, deux], titre)).toContain('des codes');
  expect(devinerSorte([un, deux], 'Reste')).not.toContain('des codes');
});

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
