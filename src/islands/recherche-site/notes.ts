/** What the search did beyond the words typed, and the ways to search otherwise. */
import { formatCount } from '../../lib/texte/format.ts';
import { writeAdresse, type EtatRecherche } from '../../lib/recherche/adresse.ts';
import { ANNONCE_CORRIGE, announceElargi, announceRecours, cite } from '../../lib/recherche/annonces.ts';
import type { Issue, Touche } from '../../lib/recherche/execution.ts';
import type { Plan } from '../../lib/recherche/plan.ts';
import { make } from '../commun/dom.ts';
import { makePlaceNote } from './note-lieu.ts';
import type { ReponseRecherche } from './reponse.ts';

type Note = HTMLElement | undefined;

/** `hidden`: how many pages the filters leave out; `unknown`: what is said of filters that do not exist, or nothing. */
export function makeNotes(
  etat: EtatRecherche,
  reponse: ReponseRecherche,
  { hidden, unknown }: { hidden: number; unknown: string },
): HTMLElement[] {
  const { plan, issue, corrige, lieu } = reponse;
  const notes = [
    unknown ? make('p', { 'data-note': 'inconnu' }, unknown) : undefined,
    makePlaceNote(reponse),
    correctedNote(etat, corrige),
    corrige || lieu?.sujet === '' ? undefined : tryNote(etat, plan),
    ...announceRecours(issue).map((text) => make('p', {}, text)),
    widenedNote(etat, issue, corrige),
    exactNote(etat),
    filtersNote(etat, issue.touches.length, hidden),
  ];
  return notes.filter((note) => note !== undefined);
}

/** A link inside the search: the element follows it without leaving the page. */
function makeWay(etat: EtatRecherche, change: Partial<EtatRecherche>, text: string): HTMLAnchorElement {
  const href = `${location.pathname}${writeAdresse({ ...etat, ...change })}`;
  return make('a', { href, 'data-interne': '' }, text);
}

function tryNote(etat: EtatRecherche, { suggestion }: Plan): Note {
  if (!suggestion) return undefined;
  const way = makeWay(etat, { q: suggestion }, cite(suggestion));
  return make('p', { class: 'try', 'data-note': 'essayez' }, 'Essayez avec ', way, '.');
}

/** The words were corrected: the words typed stay one press away. */
function correctedNote(etat: EtatRecherche, corrige: string | undefined): Note {
  if (corrige === undefined) return undefined;
  const way = makeWay(etat, { exact: true }, `Chercher exactement ${cite(etat.q.trim())}`);
  const link = makeWay(etat, { q: corrige }, cite(corrige));
  return make('p', { class: 'try', 'data-note': 'corrige' }, ANNONCE_CORRIGE, link, '. ', way, '.');
}

function widenedNote(etat: EtatRecherche, { elargi }: Issue<Touche>, corrige: string | undefined): Note {
  const said = announceElargi(elargi);
  if (!said) return undefined;
  if (corrige !== undefined) return make('p', { 'data-note': 'elargi' }, said);
  const way = makeWay(etat, { exact: true }, `Chercher seulement ${cite(etat.q.trim())}`);
  return make('p', { 'data-note': 'elargi' }, said, ' ', way);
}

function exactNote(etat: EtatRecherche): Note {
  if (!etat.exact) return undefined;
  const way = makeWay(etat, { exact: false }, 'Chercher aussi les autres formes de ces mots');
  return make('p', { 'data-note': 'exact' }, way);
}

function filtersNote(etat: EtatRecherche, count: number, hidden: number): Note {
  if (hidden === 0 || hidden < count) return undefined;
  const way = makeWay(
    etat,
    { genre: [], axe: [] },
    `Retirer les filtres\u00a0: ${formatCount(count, 'résultat')}`,
  );
  return make('p', { 'data-note': 'filtres' }, way);
}
