/** Atom feeds. Their dates come from the data: two builds of the same contents give the same bytes. */
import { Feed } from 'feed';
import type { Edition } from '../../schemas/edition.ts';
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
  entrees: EntreeFlux[],
  site: URL,
  edition: Pick<Edition, 'nom' | 'miseAJour'>,
): string {
  const idOf = (name: string) => `tag:${site.hostname},${DEPUIS}:${name}`;
  const urlOf = (path: string) => new URL(path, site).href;
  const feed = new Feed({
    id: idOf(`flux${adresse}`),
    title: `${edition.nom} : ${titre}`,
    description: entrees.length > 0 ? description : `${description} Rien à signaler pour l’instant.`,
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
    });
  }
  return cleanXml(feed.atom1());
}

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** What a route of a feed answers. */
export function atomResponse(atom: string): Response {
  return new Response(atom, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
