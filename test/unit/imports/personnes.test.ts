/** Names of persons never go in unasked; bodies named after persons are asked about by nobody. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasFonctionNommee } from '../../../src/lib/imports/valeurs/nom-de-personne.ts';
import {
  designePersonne,
  hasContact,
  isPersonne,
  nomDeTexte,
  nommePersonne,
} from '../../../src/lib/imports/valeurs/personnes.ts';
import { atlas, COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

const sortesDe = (cellules: Parameters<typeof ligne>[0], resume = '') =>
  examinerLignes([[...ligne(cellules), resume]], [], [...COLONNES, 'Résumé']).lignes.flatMap(({ constats }) =>
    constats.map(({ sorte }) => sorte),
  );

describe('a bearer', () => {
  test.each(
    [
      'Marie-Jeanne LEFEBVRE | LEFEBVRE Marie | Marie LEFEBVRE | Josette Peyre | Jean-Pierre Dupuis',
      'DUPUIS Jean Pierre | Fatima Benali | Mohamed EL AMRANI | Anne Le Goff | Nathalie R. | J. Martin',
      'Association de Mme Durand | CCAS de Lunel (Josette Peyre) | Mairie de Sète - Karim Haddad',
      'françoise delmas | Marie Saint-Martin | Aïcha Ben Salem | Charles de Foucauld | Ludivine D’Hondt',
      'Hoarau Marie-France | Rose-Laure Grondin | MARTIN Hélène, DUVAL Noémie | Océane et Théo Garnier | GARCIA Y LOPEZ Pedro | Bernard M',
    ]
      .join(' | ')
      .split(' | '),
  )('« %s » is asked about', (Porteur) => {
    expect(sortesDe({ Porteur })).toContain('porteur-personne');
    expect(nomDeTexte(Porteur)).not.toContain(Porteur);
  });

  test.each(
    [
      'Maison Marie Curie | Centre social Jean Moulin | Association Jeanne d’Arc | Fondation Abbé Pierre',
      'Groupe scolaire Anne Frank | Martin-Église | Resto du cœur | Saint-Martin | Saint Vincent de Paul',
      'CC Jean-Baptiste-de-La-Salle | Mission locale Pierre Bérégovoy | Les Amis de Paul | France Travail',
      'Commune de Château-Thierry | Emmaüs Claire Logis | Coallia | Le Relais | ADIL 34 | Secours populaire',
      'EHPAD Louis Aragon | Rodez Agglomération | Val-de-Reuil | Sainte-Marie-aux-Mines',
    ]
      .join(' | ')
      .split(' | '),
  )('« %s » is a body', (nom) => expect(isPersonne(nom)).toBe(false));

  test('none of ours, none of the worked example, is taken for a person', () => {
    const notres = atlas.lignes('porteurs').flatMap(({ nom = '', nomSource = '' }) => [nom, nomSource]);
    const exemple = readFileSync('test/fixtures/imports/actions-regionales.csv', 'utf8')
      .split('\n')
      .map((row) => row.split(';')[3] ?? '');
    expect([...notres, ...exemple].filter(isPersonne)).toEqual([]);
  });

  test('« garder » says that it is a body', () => {
    const decisions = [{ champ: 'porteur', valeur: 'Victor Hugo', contexte: '', decision: 'garder' }];
    const { lignes } = examinerLignes([ligne({ Porteur: 'Victor Hugo' })], decisions);
    expect(lignes[0]?.valeurs?.['porteur']).toBe('victor-hugo');
  });
});

describe('a telephone', () => {
  test.each(['01/01/2024-31/12/2025', '01.09.2024 30.06.2025', 'du 04/05/2024-31/12/2026'])(
    'the days of « %s » are none',
    (texte) => expect(hasContact(texte)).toBe(false),
  );
  test.each(['04 67 00 00 00', '04.67.20.24.31', '01/02/20/24/31', '01/01/2024, tél. 0467202431'])(
    '« %s » holds one',
    (texte) => expect(hasContact(texte)).toBe(true),
  );
});

describe('a free text', () => {
  test.each([
    'Suivi par Jean-Paul Moreau',
    'Atelier cuisine, référente : Claire Dubois',
    'Référente RSA : Nadia Haddad, deux jours par semaine',
    'Contact : Xhemal BERISHA',
    'animée par Josette Peyre et trois bénévoles',
    'Cheffe de projet : LEFEBVRE Marie',
    'l’action est suivie par Mme Durand',
  ])('« %s » names a person', (texte) => expect(sortesDe({}, texte)).toContain('personne-nommee'));

  test.each([
    'Suivi par le CCAS',
    'Contact : Mairie de Lunel',
    'porté par Centre social Jean Moulin',
    'Piloté par Rodez Agglomération',
    'Référent : CCAS, centre Jean Moulin',
    'Ateliers au collège Anne Frank, rue Victor Hugo',
    'Animée par la Maison Marie Curie',
  ])('« %s » names none', (texte) => expect(hasFonctionNommee(texte)).toBe(false));

  test.each(
    [
      'Dossier suivi Karim Haddad | à voir avec Josette | cf. N. Roux | vu avec J.-P. MOREAU le 3 mars',
      'Peyre Josette instruit le dossier | l’idée de Fatima Benali et de Théo Garnier | Nathalie R. relit',
      'Signé à la mairie par Hélène Duval | relancer Xhemal BERISHA | Bilan chez Noémie, en juin',
      'Jardin partagé – Océane Le Goff | avis du chef de bureau Thierry Lambert',
    ]
      .join(' | ')
      .split(' | '),
  )('« %s » holds a name', (texte) => expect(sortesDe({}, texte)).toContain('personne-nommee'));

  test.each(
    [
      'Cuisine au centre socioculturel Pierre Brossolette | Fresque du collège Louise Michel et de l’école Paul Bert',
      'Un relais de la Fondation Abbé Pierre | Permanence au 3 de la rue Victor Hugo | Gymnase Alain Mimoun',
      'Rendez-vous chez Emmaüs | Vu avec la CAF | cf. Annexe | Bourses Simone Veil | Quartier Pierre Sémard',
      'Suivi Lunel-Viel et Marsillargues | Accueil de jour de Saint-Martin-de-Crau | Le Bus France Services',
    ]
      .join(' | ')
      .split(' | '),
  )('« %s » holds none', (texte) => expect(sortesDe({}, texte)).not.toContain('personne-nommee'));

  test('no text of ours and no cell of the worked example holds a name', () => {
    const notres = ['projets', 'porteurs', 'ressources', 'mesures', 'contrats'].flatMap((jeu) =>
      atlas.lignes(jeu).flatMap(Object.values<string>),
    );
    const exemple = readFileSync('test/fixtures/imports/actions-regionales.csv', 'utf8').split(/[;\n]/);
    const vus = [...notres, ...exemple].filter((texte) => nommePersonne(texte));
    expect(vus.filter((texte) => !designePersonne(texte))).toEqual([]);
  });

  test('a place may bear the name of somebody', () =>
    expect(sortesDe({ Territoire: 'Pierre Bénite' })).not.toContain('personne-nommee'));

  test('a title, a state and a funder are asked about too', () => {
    expect(sortesDe({ 'Intitulé de l’action': 'Jardin partagé (contact : Paul Vidal)' })).toContain(
      'personne-nommee',
    );
    expect(sortesDe({ Avancement: 'En cours, Nathalie Roux' })).toContain('personne-nommee');
    expect(sortesDe({ Cofinanceurs: 'CAF, Josette Peyre' })).toContain('personne-nommee');
  });
});
