/** The pages that the question names, first, whatever their kind. */
import type { ChiffreDit } from '../../lib/mots/synonymes.ts';
import type { Directe } from '../../lib/recherche/directes.ts';
import { make } from '../commun/dom.ts';
import type { MoteurRecherche } from './moteur.ts';
import type { ToucheLisible } from './touche.ts';
import { makeResult } from './rendu.ts';

interface PageNommee {
  touche: ToucheLisible;
  /** The page, or its place that answers. */
  adresse: string;
}

export function findDirectes(directes: readonly Directe[], moteur: MoteurRecherche): PageNommee[] {
  return directes.flatMap(({ adresse, id }) => {
    const touche = moteur.toucheOf(id);
    return touche ? [{ touche, adresse }] : [];
  });
}

export async function makeDirectes(pages: PageNommee[], moteur: MoteurRecherche): Promise<HTMLElement> {
  const id = 'groupe-directes';
  const items = await Promise.all(pages.map(({ touche, adresse }) => makeResult(touche, moteur, adresse)));
  const title = pages.length > 1 ? 'Les réponses les plus proches' : 'La réponse la plus proche';
  return make(
    'section',
    { 'aria-labelledby': id, 'data-part': 'directes' },
    make('h2', { id }, title),
    make('ul', { class: 'plain-list' }, ...items),
  );
}

/** The figures that answer, each with its source and its date. */
export function makeChiffres(chiffres: readonly ChiffreDit[]): HTMLElement {
  const id = 'groupe-chiffres';
  const items = chiffres.map(([valeur, libelle, credit, href]) =>
    make(
      'li',
      {},
      make('strong', {}, valeur),
      `\u00a0: ${libelle}. `,
      make('a', { class: 'small', href }, `Source\u00a0: ${credit}`),
    ),
  );
  return make(
    'section',
    { 'aria-labelledby': id, 'data-part': 'chiffres' },
    make('h2', { id }, 'Les chiffres qui répondent'),
    make('ul', {}, ...items),
  );
}
