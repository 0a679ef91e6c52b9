/** Atom feeds. Their dates come from the data: two builds of the same contents give the same bytes. */
import { Feed } from 'feed';
import type { Edition } from '../../schemas/edition.ts';
import { idOfCode } from '../territoires/code.ts';
import { formatNombre } from './format.ts';
import { escapeXml } from './texte.ts';
import { cleanXml } from './xml.ts';

export interface EntreeFlux {
  /** Unique in the site and never changed: « projet/tznr-lodeve ». The same entry has it in every feed. */
  id: string;
  titre: string;
  resume: string;
  /** Path of the page, from the root. */
  adresse: string;
  /** Day when the entry was added, or changed enough to be told again, « 2026-11-21 »: of its own, never of its table. */
  misAJourLe: string;
  /** Day when the source published what the entry tells, when the source says the day. */
  publieLe?: string;
}

interface Flux {
  titre: string;
  description: string;
  /** Path of the page that the feed follows. */
  adresse: string;
}

/** The year from which the ids hold (RFC 4151): part of the ids, never to be changed. */
const DEPUIS = '2026';

export const pathOfFlux = (adresse: string) => `${adresse}flux.xml`;

/** `site`: address of the site, which makes ids unique in the world. Without entries, the feed is valid and says so. */
export function toAtom(
  { titre, description, adresse }: Flux,
  all: EntreeFlux[],
  site: URL,
  edition: Pick<Edition, 'nom' | 'miseAJour' | 'territoire'>,
): string {
  const entrees = latestOf(all);
  // Two editions may share a host, each in its folder.
  const own = edition.territoire ? `${idOfCode(edition.territoire)}/` : '';
  const idOf = (name: string) => `tag:${site.hostname},${DEPUIS}:${own}${name}`;
  const urlOf = (path: string) => new URL(path, site).href;
  const feed = new Feed({
    id: idOf(`flux${adresse}`),
    title: `${edition.nom} : ${titre}`,
    description: [description, sayCount(entrees.length, all.length)].join(' ').trim(),
    link: urlOf(adresse),
    feedLinks: { atom: urlOf(pathOfFlux(adresse)) },
    author: { name: edition.nom },
    generator: false,
    updated: dateOf(
      entrees.reduce((last, { misAJourLe }) => (misAJourLe > last ? misAJourLe : last), '') ||
        edition.miseAJour,
    ),
  });
  for (const entree of entrees) {
    feed.addItem({
      id: idOf(entree.id),
      // The package declares titles and summaries as HTML: plain text must be escaped once more.
      title: escapeXml(entree.titre),
      description: escapeXml(entree.resume),
      link: urlOf(entree.adresse),
      date: dateOf(entree.misAJourLe),
      ...(entree.publieLe === undefined ? {} : { published: dateOf(entree.publieLe) }),
    });
  }
  return cleanXml(feed.atom1());
}

/** What a feed reader takes without effort; the pages have the rest. */
const ENTREES = 200;

/** In the order given, without the oldest when they are too many. */
function latestOf(entrees: EntreeFlux[]): EntreeFlux[] {
  if (entrees.length <= ENTREES) return entrees;
  const latest = entrees.toSorted((a, b) =>
    a.misAJourLe < b.misAJourLe ? 1 : a.misAJourLe > b.misAJourLe ? -1 : 0,
  );
  return latest.slice(0, ENTREES);
}

function sayCount(count: number, total: number): string {
  if (total === 0) return 'Rien à signaler pour l’instant.';
  return count < total
    ? `Les ${formatNombre(count)} entrées les plus récentes, sur ${formatNombre(total)}.`
    : '';
}

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** What a route of a feed answers. */
export function atomResponse(atom: string): Response {
  return new Response(atom, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
