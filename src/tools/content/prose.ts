/** The prose of every folder, checked from the tree that the site's own parser gives: nothing is rendered, nothing runs. */
import { existsSync, readdirSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { adressesConnues } from '../../lib/contenu/adresses.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { Connus } from '../../lib/contenu/prose/connus.ts';
import { checkPage, type Parse } from '../../lib/contenu/prose/page.ts';
import type { Jeu } from '../../lib/contenu/validation.ts';
import { dossiers } from '../../schemas/jeux.ts';

const PAGES = new URL('../../pages', import.meta.url);
const PUBLIC = new URL('../../../public/', import.meta.url);

const hasFile = (adresse: string) =>
  adresse.startsWith('/') && !adresse.includes('..') && existsSync(new URL(`.${adresse}`, PUBLIC));

/** As the settings of the site parse it: see astro.config.mjs. */
const parse: Parse = (texte) => mdxToMdast(texte, { features: { frontmatter: false } });

/** Every fault of every page, at once. */
export function checkProse(jeux: readonly Jeu[]): Faute[] {
  const connus = new Connus(jeux, { hasPage: adressesConnues(jeux, fixedPages()), hasFile });
  return jeux
    .filter(({ nom }) => nom in dossiers)
    .flatMap(({ nom, entrees }) => entrees.flatMap((page) => checkPage(page, nom, connus, parse)));
}

/** The addresses of the pages that are one file: « pages/donnees/reutiliser.astro » is /donnees/reutiliser/. */
function fixedPages(): Set<string> {
  const files = readdirSync(PAGES, { encoding: 'utf8', recursive: true });
  return new Set(
    files
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.astro') && !file.includes('['))
      .map((file) => file.replace(/(?:\/index)?\.astro$/, '/')),
  );
}
