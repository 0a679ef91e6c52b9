/** Names of persons never go in unasked; bodies named after persons are asked about by nobody. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasFonctionNommee } from '../../../src/lib/imports/valeurs/nom-de-personne.ts';
import { isPersonne, nomDeTexte } from '../../../src/lib/imports/valeurs/personnes.ts';
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
      'MARTIN Hélène, DUVAL Noémie | Océane et Théo Garnier | GARCIA Y LOPEZ Pedro | Bernard M',
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

  test('a title, a state and a funder are asked about too', () => {
    expect(sortesDe({ 'Intitulé de l’action': 'Jardin partagé (contact : Paul Vidal)' })).toContain(
      'personne-nommee',
    );
    expect(sortesDe({ Avancement: 'En cours, Nathalie Roux' })).toContain('personne-nommee');
    expect(sortesDe({ Cofinanceurs: 'CAF, Josette Peyre' })).toContain('personne-nommee');
  });
});
