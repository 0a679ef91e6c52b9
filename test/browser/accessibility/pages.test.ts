import { expect } from 'vitest';
import { violations } from '../../support/axe.ts';
import { test } from '../../support/browser.ts';

/** One address for each kind of page that is read. */
test.for([
  '/',
  '/pacte/',
  '/axes/1-enfance/',
  '/axes/outre-mer/',
  '/mesures/02-enfants-sans-domicile/',
  '/leviers/01-petite-enfance/',
  '/leviers/04-domiciliation-acces-aux-droits/#facile-a-lire',
  '/leviers/imprimer/',
  '/leviers/interlocuteurs/',
  '/leviers/contrats/',
  '/leviers/departements/',
  '/leviers/departements/44-loire-atlantique/',
  '/projets/page/2/',
  '/projets/regions/',
  '/projets/regions/occitanie/',
  '/projets/pacte-guadeloupe/',
  '/projets/tznr-lodeve/',
  '/territoires/48-lozere/',
  '/territoires/200017341-cc-lodevois-et-larzac/#commune-34142',
  '/territoires/85-vendee/',
  '/donnees/',
  '/donnees/adresses/',
  '/donnees/jeux/projets/',
  '/donnees/reutiliser/',
  '/donnees/v/',
  '/donnees/v/2026-11-28/',
  '/integrer/chez-vous/?territoire=epci:200017341',
  '/integrer/liste/?territoire=epci:200017341',
  '/integrer/projet/?projet=tznr-lodeve',
  '/a-propos/sources/',
  '/bilan-2024/',
  '/bilan-2024/contrats-locaux/',
  '/bilan-2024/pactes-locaux-actions/',
  '/bilan-2024/controles/budgets-regions/',
  '/bilan-2024/controles/coherents/',
  '/methode/',
  '/methode/differences/',
  '/methodologie/',
  '/plan-du-site/',
  '/404.html',
])('%s has no axe violation, light and dark', async (path, { openPage }) => {
  expect(await violations(openPage, path)).toEqual([]);
});
