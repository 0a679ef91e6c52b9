/** « aide alimentaire Toulouse »: the topic near the place, one press away. */
import { formatCount } from '../../lib/texte/format.ts';
import { cite } from '../../lib/recherche/annonces.ts';
import { make, type Child } from '../commun/dom.ts';
import type { LieuNomme, LieuReconnu } from './lieu.ts';
import type { PresDuLieu } from './pres.ts';
import type { ReponseRecherche } from './reponse.ts';

export function makePlaceNote({
  lieu,
  sujetSeul,
  pres,
  sections,
}: Pick<ReponseRecherche, 'lieu' | 'sujetSeul' | 'pres' | 'sections'>): HTMLElement | undefined {
  if (!lieu || sections.some(({ dataset }) => dataset['part'] === 'lieux')) return undefined;
  const { titre, detail, href, sujet, homonymes } = lieu;
  const place = make('a', { href }, `${titre}, ses projets et ses contrats`);
  const attributes = { class: 'try', 'data-note': 'lieu' };
  if (sujet === '') return make('p', attributes, ...sayPlace(place, lieu));
  const said = sujetSeul ? 'Aucune page ne réunit tous ces mots. ' : '';
  const about = pres?.contrat ? 'Le contrat avec l’État' : `Pour ${cite(sujet)} près de ce lieu`;
  return make(
    'div',
    attributes,
    make('p', {}, `${said}${about}\u00a0:`),
    make(
      'ul',
      {},
      ...(pres ? waysOf(pres, titre) : []),
      make('li', {}, place, ` (${detail})`),
      ...homonymes.map(makeHomonyme),
    ),
  );
}

const sayPlace = (place: HTMLElement, { detail, homonymes, isPresque }: LieuReconnu): Child[] => [
  isPresque ? 'Un territoire s’écrit presque ainsi\u00a0: ' : 'C’est un territoire\u00a0: ',
  place,
  ` (${detail})`,
  ...homonymes.flatMap((homonyme) => [
    '\u00a0; du même nom\u00a0: ',
    make('a', { href: homonyme.href }, homonyme.titre),
    ` (${homonyme.detail})`,
  ]),
  '.',
];

const makeHomonyme = ({ titre, detail, href }: LieuNomme) =>
  make('li', {}, 'du même nom\u00a0: ', make('a', { href }, titre), ` (${detail})`);

function waysOf({ projets, levier, contrat }: PresDuLieu, titre: string): HTMLElement[] {
  if (contrat) return [make('li', {}, ...sayContrat(contrat, titre))];
  const near = make('li', {}, ...sayProjets(projets));
  if (!levier) return [near];
  const way = make('a', { href: levier.href }, cite(levier.titre));
  return [near, make('li', {}, 'le levier ', way, ', ses projets du plus proche au plus lointain')];
}

const sayContrat = ({ href, dit }: NonNullable<PresDuLieu['contrat']>, titre: string): Child[] => [
  make('a', { href }, titre),
  dit === undefined ? ', ce que l’on en sait' : `, ${dit}`,
];

const OU = {
  departement: 'dans le département',
  region: 'dans la région',
  // Of the projects of the place, the words say only that none has them all.
  ailleurs: 'ailleurs\u00a0; aucun de ce lieu n’a tous ces mots',
  absents: 'ailleurs\u00a0; nos sources n’en nomment aucun dans ce lieu',
};

const sayProjets = (projets: PresDuLieu['projets']): Child[] =>
  projets
    ? [make('a', { href: projets.href }, formatCount(projets.count, 'projet')), ` ${OU[projets.ou]}`]
    : ['aucun projet de nos sources n’a tous ces mots'];
