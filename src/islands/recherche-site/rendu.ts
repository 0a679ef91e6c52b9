/** Results as elements. */
import { formatCount, formatListe } from '../../lib/texte/format.ts';
import { joinElisions } from '../../lib/recherche/elisions.ts';
import { readExtrait, withoutTitre } from '../../lib/recherche/extrait.ts';
import { genres, type SorteDeResultat, type Groupe } from '../../lib/recherche/groupes.ts';
import { make } from '../commun/dom.ts';
import type { MoteurRecherche } from './moteur.ts';
import { orRefused } from './pagefind.ts';
import type { ToucheLisible } from './touche.ts';

const singulars: Record<string, string> = {
  Projet: 'Projet',
  Levier: 'Levier',
  Mesure: 'Mesure',
  Axe: 'Axe',
  Territoire: 'Territoire',
  Intercommunalité: 'Intercommunalité',
  Glossaire: 'Mot du glossaire',
  Ressource: 'Ressource',
  Bilan: 'Bilan 2024',
  Carte: 'Carte',
  Page: 'Page',
  Rubrique: 'Rubrique',
  Atlas: 'À propos de ce site',
} satisfies Record<SorteDeResultat, string>;

const titles: Record<string, string> = genres;
const titleOf = (genre: string) => titles[genre] ?? genre;

/** @throws {Error} when the piece of the index that holds the page does not come. */
export const readTouche = (touche: ToucheLisible) => orRefused(touche.data());

/** `adresse` leads to a place of the page. @throws {Error} when the piece of the index that holds the page does not come. */
export async function makeResult(
  touche: ToucheLisible,
  { classementOf }: MoteurRecherche,
  adresse?: string,
): Promise<HTMLLIElement> {
  const { url, excerpt, meta } = await readTouche(touche);
  const { genre, axes } = classementOf(touche.id);
  const titre = joinElisions(meta.title ?? url);
  const extrait = withoutTitre(readExtrait(joinElisions(excerpt)), titre).map(({ texte, marque }) =>
    marque ? make('mark', {}, texte) : texte,
  );
  const kind = singulars[genre] ?? genre;
  const about = axes.length === 0 ? '' : ` · ${axes.length > 1 ? 'axes' : 'axe'} ${formatListe(axes)}`;
  return make(
    'li',
    { class: 'result' },
    make('h3', {}, make('a', { href: adresse ?? url }, titre)),
    make('p', { class: 'overline' }, kind + about),
    make('p', { class: 'excerpt' }, ...extrait),
  );
}

/** A group of results with its title; « Voir plus » adds `STEP` results and moves the focus to the first of them. */
export async function makeGroupe(
  { genre, touches }: Groupe<ToucheLisible>,
  moteur: MoteurRecherche,
  first: number,
  onError: (error: unknown) => void,
): Promise<HTMLElement> {
  const list = make('ul', { class: 'plain-list' });
  const more = make('button', { type: 'button', class: 'button button-quiet', 'data-part': 'plus' });
  const add = async (count: number) => {
    const shown = list.children.length;
    const next = touches.slice(shown, shown + count);
    const items = await Promise.all(next.map((touche) => makeResult(touche, moteur)));
    list.append(...items);
    nameMore(more, touches.length - list.children.length, titleOf(genre));
    return items[0];
  };
  await add(first);
  more.addEventListener('click', () => {
    add(STEP)
      .then((item) => item?.querySelector('a')?.focus())
      .catch(onError);
  });
  const id = `groupe-${genre.toLowerCase()}`;
  const count = make('span', { class: 'group-count' }, formatCount(touches.length, 'résultat'));
  const title = make('h2', { id }, titleOf(genre), ' ', count);
  return make('section', { 'aria-labelledby': id, 'data-genre': genre }, title, list, more);
}

const STEP = 10;

function nameMore(more: HTMLButtonElement, left: number, title: string) {
  more.hidden = left <= 0;
  more.replaceChildren(
    `Voir ${formatCount(Math.min(STEP, left), 'résultat')} de plus`,
    make('span', { class: 'visually-hidden' }, `\u00a0: ${title}`),
  );
}
