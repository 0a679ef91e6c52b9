import { describe, expect, test } from 'vitest';
import { classeurOf } from '../../../src/lib/pacte/documents/classeur.ts';
import { documentConseil } from '../../../src/lib/pacte/documents/conseil.ts';
import { documentConvention } from '../../../src/lib/pacte/documents/convention.ts';
import { documentCourrier } from '../../../src/lib/pacte/documents/courriers.ts';
import { budgetCsv } from '../../../src/lib/pacte/documents/csv.ts';
import { examine } from '../../../src/lib/pacte/examen.ts';
import { citer, fichierDuPacte, sayBesoin } from '../../../src/lib/pacte/mots-du-dossier.ts';
import { newItem } from '../../../src/lib/pacte/vierge.ts';
import { contexte, makePacte } from '../../support/pacte.ts';

/** A file as a village fills it: long title, a partner without a name, an amount in words, what is not answered. */
const pacte = makePacte({
  nom: 'Bien manger autour d’Aubusson : un pacte rural, avec l’épicerie itinérante et les jardins de douze communes',
  cadre: {
    territoire: { niveau: 'commune', code: '23003', nom: 'Alleyrat' },
    epci: { niveau: 'epci', code: '200067593', nom: 'CC Creuse Grand Sud' },
  },
  priorites: [{ id: 'p1', titre: 'Manger', contrat: 'aucun' }],
  fiches: [
    {
      id: 'f1',
      titre: 'Épicerie',
      depenses: [{ quoi: 'Camion', annee: '2027', montant: 1_250_000 }],
      engagements: [{ partenaire: '', engagement: '' }],
      recettes: [
        { qui: 'DDETSPP', origine: 'S', annee: '2027', montant: 1_500_000, etat: '' },
        { qui: 'MSA', origine: 'O', annee: '2027', montant: 'douze cents', etat: '' },
      ],
    },
  ],
  partenaires: [{ id: 'a', nom: 'Mairie', signataire: true }, { id: 'b' }],
});
const avis = examine(pacte, contexte);
const words = {
  ...{ jour: '2026-11-28', site: 'Atlas', adresse: 'https://x.fr/' },
  partDesAutres: 30,
  mots: new Map<string, string>(),
};
const textOf = (pieces: unknown) => JSON.stringify(pieces).replaceAll(/[\u00a0\u202f]/g, ' ');

test('a need is said as a sentence, then its figure with its place, then where it comes from, each once', () => {
  const besoin = {
    ...newItem('besoins', 'b'),
    constat: 'des familles ont faim',
    valeur: '18,5',
    unite: '%',
    territoire: 'CC du Sud',
    document: 'Insee 2022, p. 3',
    annee: '2022',
  };
  expect(sayBesoin(besoin)).toBe('Des familles ont faim. Chiffre : 18,5 %, CC du Sud (Insee 2022, p. 3)');
  expect(sayBesoin({ ...besoin, document: '' })).toContain('CC du Sud (2022)');
  expect(sayBesoin({ ...newItem('besoins', 'b'), constat: 'Trop loin !' })).toBe('Trop loin !');
});

test('a title that quotes is quoted in the French way, and none leaves room to write', () => {
  expect(citer('Manger, avec « Le Panier »')).toBe('« Manger, avec “Le Panier” »');
  expect(citer('')).toBe('« …… »');
});

test('the files of a pact with a long title keep a name that systems take, cut between words', () => {
  expect(fichierDuPacte(pacte)).toBe('pacte-bien-manger-autour-d-aubusson-un-pacte-rural-avec-l-epicerie');
  expect(fichierDuPacte({ ...pacte, nom: 'x'.repeat(300) }).length).toBeLessThan(80);
});

test('their name says « pacte » once, then the territory where the pact has no name', () => {
  expect(fichierDuPacte({ ...pacte, nom: 'Pacte local d’Olmes' })).toBe('pacte-local-d-olmes');
  expect(fichierDuPacte({ ...pacte, nom: 'Pactes ruraux' })).toBe('pactes-ruraux');
  expect(fichierDuPacte({ ...pacte, nom: '' })).toBe('pacte-alleyrat');
  expect(fichierDuPacte(makePacte({ id: 'aebe5bdb' }))).toBe('pacte-sans-titre');
  expect(fichierDuPacte(makePacte({ nom: 'Pacte' }))).toBe('pacte');
});

describe('the documents of a file with holes', () => {
  const convention = textOf(documentConvention(pacte, avis, words));

  test('name the partner who has no name, in the checks too', () => {
    for (const { phrase, calcul } of avis) expect(`${phrase}|${calcul}`).not.toMatch(/^ ?:|, \)?$|, \|/);
    expect(convention).toContain('Partenaire sans nom. Aucune action ne cite ce partenaire, ni le budget.');
    expect(convention).toContain('ne signent pas : Partenaire sans nom');
  });

  test('say the expenses, the EPCI, and what was answered of the local contract', () => {
    expect(convention).toContain('Camion : 12 500 € (2027)');
    expect(convention).toContain('Total : 12 500 €');
    expect(convention).toContain('Alleyrat, CC Creuse Grand Sud, Occitanie');
    expect(convention).toContain('Le contrat local ne porte pas ce sujet');
    expect(convention).not.toContain('"texte":" :"');
  });

  test('never turn what is not said into « demandé », nor what is not read into a zero', () => {
    expect(convention).not.toContain('demandé"');
    expect(budgetCsv(pacte)).not.toContain('demandé');
    expect(JSON.stringify(classeurOf(pacte, 50)[1])).toContain('"douze cents",""');
    expect(textOf(documentConseil(pacte, avis, words))).toContain('Une recette au moins n’est pas comptée');
  });

  test('write to the EPCI by its name, with the money that the local rule asks for', () => {
    const letter = textOf(documentCourrier('epci', pacte, avis, words));
    expect(letter).toContain('CC Creuse Grand Sud');
    expect(letter).toContain('pour Alleyrat');
    // 30 % of the whole: x / (15 000 + x) = 0.3.
    expect(letter).toContain('Il manque aujourd’hui 6 428,58 €');
  });
});
