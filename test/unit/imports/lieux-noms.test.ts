/** Names of places that hold, or are held by, the name of another: never the shorter one unasked. */
import { describe, expect, test } from 'vitest';
import { examinerLignes, ligne } from '../../support/imports.ts';

function lire(departement: string, texte: string) {
  const row = ligne({ Région: null, Département: departement || null, Territoire: texte, Porteur: 'Asso' });
  const { valeurs, constats = [] } = examinerLignes([row]).lignes[0] ?? {};
  const constat = constats.find(({ sorte }) => sorte.startsWith('territoire-'));
  return {
    codes: valeurs?.['territoires'] ?? '',
    lieu: valeurs?.['lieuDesigne'],
    sorte: constat?.sorte,
    probleme: constat?.probleme ?? '',
    choix: constat?.propositions.map(({ decision }) => decision) ?? [],
  };
}

describe('the official name of a place', () => {
  test.each([
    ['', 'Territoire de la Côte Ouest', 'epci:249740101'],
    ['974', 'CA du Territoire de la Côte Ouest', 'epci:249740101'],
    ['', 'Val-d’Oise', 'departement:95'],
    ['02', 'Val de l’Oise', 'epci:200040426'],
    ['59', 'Lille (Nord)', 'commune:59350'],
    ['45', 'Orléans (Centre-Val de Loire)', 'commune:45234'],
    ['17', 'Saintes', 'commune:17415'],
    ['48', 'la Lozère', 'departement:48'],
    ['81', 'Centre Tarn Agglo', 'epci:200034049'],
    ['', 'Rodez et Millau', 'commune:12202 | commune:12145'],
    ['', 'Toulouse (31) et Bordeaux (33)', 'commune:31555 | commune:33063'],
    ['', 'Les Sables-d’Olonne', 'commune:85194'],
  ])('%s « %s » is %s', (departement, texte, codes) => expect(lire(departement, texte).codes).toBe(codes));
});

describe('a doubt is a question', () => {
  test.each([
    ['34', 'Castelnau', ['commune:34057', 'commune:34056']],
    ['', 'Val de l’Oise', ['departement:95', 'epci:200040426']],
    ['73', 'Lac d’Aiguebelette', ['epci:247300668', 'commune:73001']],
    ['', 'Côte Ouest', []],
    ['', 'Sud Gironde Agglo', ['epci:200043974']],
    ['', 'Centre Corse Agglo', ['epci:242020071']],
    ['32', 'Gers métropole', ['departement:32']],
    ['48', 'CC Lozère', ['departement:48']],
    ['', 'Basse-Terre et les Saintes', []],
    ['', 'Toulouse et Bordeaux', ['commune:31555 | commune:33063']],
    ['67', 'Alsace', ['departement:67 | departement:68', 'region:44']],
    ['', 'ex-Limousin', ['departement:19 | departement:23 | departement:87', 'region:75']],
    ['', 'région Haute-Normandie', ['departement:27 | departement:76', 'region:28']],
  ])('%s « %s » proposes %j', (departement, texte, choix) => {
    const lue = lire(departement, texte);
    expect(lue).toMatchObject({ codes: '', sorte: 'territoire-ambigu' });
    expect(lue.choix).toEqual(expect.arrayContaining(choix));
  });
});

test.each([
  ['50', 'Saint-Lô Agglo (canton de Pont-Hébert)', 'epci:200066389'],
  ['34', 'Béziers (centre)', 'commune:34032'],
  ['31', 'Haute-Garonne (arrondissement de Muret)', 'departement:31'],
  ['34', 'CA Hérault Méditerranée (bassin de Thau)', 'epci:243400819'],
  ['11', 'Carcassonne Agglo (zone du Minervois)', 'epci:200035715'],
  ['35', 'Rennes (quartier Villejean)', 'commune:35238'],
])('%s « %s » is in a part of %s', (departement, texte, codes) => {
  const lue = lire(departement, texte);
  expect(lue).toMatchObject({ codes, lieu: 'aire-plus-large', sorte: 'territoire-interprete' });
  expect(lue.probleme).toContain('dans une partie');
});
