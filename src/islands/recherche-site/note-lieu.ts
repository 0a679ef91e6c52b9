/** « aide alimentaire Toulouse »: the topic near the place, one press away. */
import { formatCount } from '../../lib/texte/format.ts';
import { cite } from '../../lib/recherche/annonces.ts';
import { make } from '../commun/dom.ts';
import type { LieuNomme } from './lieu.ts';
import type { PresDuLieu } from './pres.ts';
import type { ReponseRecherche } from './reponse.ts';

const OU = { departement: 'dans le département', region: 'dans la région', ailleurs: 'ailleurs' };

export function makePlaceNote({
  lieu,
  sujetSeul,
  pres,
  sections,
}: Pick<ReponseRecherche, 'lieu' | 'sujetSeul' | 'pres' | 'sections'>): HTMLElement | undefined {
  if (!lieu || sections.some(({ dataset }) => dataset['part'] === 'lieux')) return undefined;
  const { titre, detail, href, sujet, homonymes } = lieu;
  const place = make('a', { href }, `${titre}, ses projets et ses contrats`);
  if (sujet === '')
    return make(
      'p',
      { class: 'try', 'data-note': 'lieu' },
      'C’est un territoire\u00a0: ',
      place,
      ` (${detail}).`,
    );
  const said = sujetSeul ? 'Aucune page ne réunit tous ces mots. ' : '';
  return make(
    'div',
    { class: 'try', 'data-note': 'lieu' },
    make('p', {}, `${said}Pour ${cite(sujet)} près de ce lieu\u00a0:`),
    make('ul', {}, ...waysOf(pres), make('li', {}, place, ` (${detail})`), ...homonymes.map(makeHomonyme)),
  );
}

const makeHomonyme = ({ titre, detail, href }: LieuNomme) =>
  make('li', {}, 'du même nom\u00a0: ', make('a', { href }, titre), ` (${detail})`);

function waysOf(pres: PresDuLieu | undefined): HTMLElement[] {
  const { projets, levier } = pres ?? {};
  return [
    ...(projets
      ? [
          make(
            'li',
            {},
            make('a', { href: projets.href }, formatCount(projets.count, 'projet')),
            ` ${saidOf(projets)}`,
          ),
        ]
      : [make('li', {}, 'aucun projet de nos sources n’en parle')]),
    ...(levier
      ? [
          make(
            'li',
            {},
            'le levier ',
            make('a', { href: levier.href }, cite(levier.titre)),
            ', ses projets du plus proche au plus lointain',
          ),
        ]
      : []),
  ];
}

const saidOf = ({ ou }: NonNullable<PresDuLieu['projets']>) =>
  ou === 'ailleurs' ? `${OU.ailleurs}, aucun dans la région` : OU[ou];
