/** The search of what is kept: the words and the rules of the lists of the site. Loaded when it is first asked. */
import { aroundMots } from '../../lib/hors-connexion/extrait.ts';
import { makeKeepByMots } from '../../lib/mots/liste.ts';
import { motsPleins } from '../../lib/mots/mots.ts';
import { sansSynonymes } from '../../lib/mots/synonymes.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';
import { loadKeepByMots } from '../commun/garder-mots.ts';
import { readPages, type PageHorsConnexion } from './pages.ts';

/** More would not be read. */
const ASSEZ = 20;

export interface ResultatsGardes {
  annonce: string;
  lignes: HTMLLIElement[];
}

/** Pages whose title holds the words come first. */
export async function chercherGardees(q: string): Promise<ResultatsGardes> {
  const pages = await readPages();
  const keep = await loadKeepByMots().catch(() => makeKeepByMots(sansSynonymes));
  const { gardes, partiel } = keep(pages, q);
  const titres = new Set(
    keep(
      gardes.map((page) => ({ page, texte: page.titre })),
      q,
    ).gardes.map(({ page }) => page),
  );
  const sorted = [
    ...gardes.filter((page) => titres.has(page)),
    ...gardes.filter((page) => !titres.has(page)),
  ];
  return {
    annonce: announce(sorted.length, pages.length, partiel),
    lignes: sorted.slice(0, ASSEZ).map((page) => lineOf(page, q)),
  };
}

function announce(found: number, all: number, partiel: boolean): string {
  if (found === 0)
    return `Aucune des ${formatCount(all, 'page gardée', 'pages gardées')} ne répond. Essayez un autre mot, ou cherchez dans tout l’Atlas quand vous aurez du réseau.`;
  const shown = found > ASSEZ ? ` Voici les ${ASSEZ} premières.` : '';
  return `${formatCount(found, 'page')} sur ${formatCount(all, 'page gardée', 'pages gardées')}.${shown}${partiel ? ' Aucune n’a tous vos mots : voici celles qui en ont le plus.' : ''}`;
}

function lineOf({ href, titre, texte }: PageHorsConnexion, q: string): HTMLLIElement {
  const extrait = aroundMots(texte.slice(titre.length).trim(), motsPleins(q));
  return make('li', {}, make('a', { href }, titre), make('br'), make('span', { class: 'small' }, extrait));
}
