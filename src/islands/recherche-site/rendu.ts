/** Results as elements. Text is always set as text, never as HTML. */
import { formatCount, formatListe } from '../../lib/texte/format.ts';
import { joinElisions } from '../../lib/recherche/elisions.ts';
import { readExtrait, withoutTitre } from '../../lib/recherche/extrait.ts';
import { genres, type SorteDeResultat, type Groupe } from '../../lib/recherche/groupes.ts';
import type { Moteur, TouchePagefind } from './moteur.ts';

type Child = Node | string;

/** An element with its attributes and what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const singulars: Record<SorteDeResultat, string> = {
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
};

const titleOf = (genre: string) => genres[genre as SorteDeResultat] ?? genre;

async function makeResult(touche: TouchePagefind, { classementOf }: Moteur): Promise<HTMLLIElement> {
  const { url, excerpt, meta } = await touche.data();
  const { genre, axes } = classementOf(touche.id);
  const titre = joinElisions(meta.title ?? url);
  const extrait = withoutTitre(readExtrait(joinElisions(excerpt)), titre).map(({ texte, marque }) =>
    marque ? make('mark', {}, texte) : texte,
  );
  const kind = singulars[genre as SorteDeResultat] ?? genre;
  const about = axes.length === 0 ? '' : ` · ${axes.length > 1 ? 'axes' : 'axe'} ${formatListe(axes)}`;
  return make(
    'li',
    { class: 'result' },
    make('h3', {}, make('a', { href: url }, titre)),
    make('p', { class: 'overline' }, kind + about),
    make('p', { class: 'excerpt' }, ...extrait),
  );
}

/** A group of results with its title; « Voir plus » adds `step` results and moves the focus to the first of them. */
export async function makeGroupe(
  { genre, touches }: Groupe<TouchePagefind>,
  moteur: Moteur,
  first: number,
  onError: (error: unknown) => void,
): Promise<HTMLElement> {
  const step = 10;
  const id = `groupe-${genre.toLowerCase()}`;
  const list = make('ul', { class: 'plain-list' });
  const more = make('button', { type: 'button', class: 'button button-quiet', 'data-part': 'plus' });
  const add = async (count: number) => {
    const shown = list.children.length;
    const items = await Promise.all(
      touches.slice(shown, shown + count).map((touche) => makeResult(touche, moteur)),
    );
    list.append(...items);
    const left = touches.length - list.children.length;
    more.hidden = left <= 0;
    more.replaceChildren(
      `Voir ${formatCount(Math.min(step, left), 'résultat')} de plus`,
      make('span', { class: 'visually-hidden' }, `\u00a0: ${titleOf(genre)}`),
    );
    return items[0];
  };
  await add(first);
  more.addEventListener('click', () => {
    add(step)
      .then((item) => item?.querySelector('a')?.focus())
      .catch(onError);
  });
  const count = make('span', { class: 'group-count' }, formatCount(touches.length, 'résultat'));
  const title = make('h2', { id }, titleOf(genre), ' ', count);
  return make('section', { 'aria-labelledby': id, 'data-genre': genre }, title, list, more);
}
