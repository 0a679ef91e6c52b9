/** What the edition has no page for. */
import { getCollection } from 'astro:content';
import { pathOfTerritoire } from '../lib/territoires/adresses.ts';
import { allTerritoires } from '../lib/territoires/referentiel.ts';
import { formatCode } from '../lib/territoires/code.ts';
import { isOfPortee, readPortee } from '../reference/portee.ts';
import { readReferentiel } from '../reference/territoires.ts';
import { entreesCouches } from './entrees-couches.ts';
import { allProjets } from './projets.ts';

let outside: Promise<ReadonlySet<string>> | undefined;

/** Whether a path, « /territoires/34-herault/ », leads outside; undefined for an edition of the whole country. */
export async function isOutsideEdition(): Promise<((path: string) => boolean) | undefined> {
  if (!readPortee()) return undefined;
  outside ??= readOutside();
  const known = await outside;
  return (path) => known.has(path);
}

async function readOutside(): Promise<Set<string>> {
  const referentiel = readReferentiel();
  const territoires = allTerritoires(referentiel)
    .filter(({ niveau }) => niveau !== 'commune')
    .map(formatCode)
    .filter((code) => !isOfPortee(code))
    .map((code) => pathOfTerritoire(code, referentiel))
    .flatMap((path) => [path, `${path}index.json`, `${path}flux.xml`, `${path}lettres/`]);
  const kept = new Set((await allProjets()).map(({ id }) => id));
  const projets = (await getCollection('projets')).flatMap(({ id }) =>
    kept.has(id) ? [] : `/projets/${id}/`,
  );
  const shown = new Set((await entreesCouches()).map(({ id }) => id));
  const couches = (await getCollection('couches')).flatMap(({ id }) =>
    shown.has(id) ? [] : `/carte/${id}/`,
  );
  return new Set([...territoires, ...projets, ...couches]);
}
