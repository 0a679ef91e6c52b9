import { parse } from 'node-html-parser';
import { expect } from 'vitest';
import { settle } from '../../support/accessible/settle.ts';
import { test } from '../../support/browser.ts';
import { RULES } from '../../support/html-rules/rules.ts';
import { surveyOf } from '../../support/html-rules/survey.ts';
import { htmlFaults } from '../../support/html-validator.ts';

/** Pages that scripts write in: what they leave is as valid, and as well named, as what is built. */
test.for([
  '/',
  '/projets/?axe=2-emploi',
  '/carte/?couche=contrats&territoire=departement:48',
  '/recherche/?q=emploi',
  '/ressources/?q=bilan',
  '/dossier/#titre=Essai&levier=08-alimentation&note=Vu&mesure=02-enfants-sans-domicile',
  '/leviers/ou-en-est-ma-commune/#r=v1-1c-2f-3n-4h-5x',
  '/methode/monter-un-pacte/?exemple',
  '/bilan-2024/objectifs/?axe=1-enfance',
  '/territoires/occitanie/',
])('%s is valid and well named once its scripts have worked', async (path, { openPage }) => {
  const { page } = await openPage(path, { width: 1280 });
  await settle(page, path);
  const html = `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`;
  const survey = surveyOf(path, parse(html, { comment: true }));
  const named = Object.values(RULES).flatMap((rule) => rule(survey));
  expect([...named, ...(await htmlFaults(path, html, 'live'))].slice(0, 30)).toEqual([]);
});
