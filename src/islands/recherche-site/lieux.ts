/** The communes that the whole question names: they have no page of their own, so no result bears their name. */
import { upperFirst } from '../../lib/texte/initiale.ts';
import { make } from '../commun/dom.ts';
import type { LieuNomme, LieuReconnu } from './lieu.ts';

/** Is the whole question the name of a commune? Other territories have a page, which the results show. */
export const isCommuneSeule = (lieu: LieuReconnu | undefined): lieu is LieuReconnu =>
  lieu?.sujet === '' &&
  !lieu.isPresque &&
  [lieu, ...lieu.homonymes].some(({ niveau }) => niveau === 'commune');

/** The first answers, all the places of that name. */
export function makeLieux(lieu: LieuReconnu): HTMLElement {
  const id = 'groupe-lieux';
  const lieux = [lieu, ...lieu.homonymes];
  const title = lieux.length > 1 ? 'Les territoires de ce nom' : 'La commune de ce nom';
  return make(
    'section',
    { 'aria-labelledby': id, 'data-part': 'lieux' },
    make('h2', { id }, title),
    make('ul', { class: 'plain-list' }, ...lieux.map(makeLieu)),
  );
}

function makeLieu({ titre, detail, href, niveau }: LieuNomme): HTMLLIElement {
  const isCommune = niveau === 'commune' && !/^(?:commune|arrondissement)/.test(detail);
  return make(
    'li',
    { class: 'result' },
    make('h3', {}, make('a', { href }, titre)),
    make('p', { class: 'overline' }, isCommune ? `Commune · ${detail}` : upperFirst(detail)),
  );
}
