/** What the edition has no page for. */
import { getCollection } from 'astro:content';
import { PATH_COLLECTIVITES, pathOfTerritoire } from '../lib/territoires/adresses.ts';
import { allTerritoires } from '../lib/territoires/referentiel.ts';
import { formatCode } from '../lib/territoires/code.ts';
import { SORTES_DE_LISTE } from '../lib/projets/listes.ts';
import { isOfPortee, readPortee } from '../reference/portee.ts';
import { readReferentiel } from '../reference/territoires.ts';
import { entreesCouches } from './entrees-couches.ts';
import { pathsOfOtherVersions } from './leviers/locaux.ts';
import { allProjets } from './projets.ts';

/** Parts of pages that the edition of the country alone has. */
const PARTIES_DU_PAYS = [PATH_COLLECTIVITES];

let outside: Promise<(path: string) => boolean> | undefined;

/** Whether an address, « /territoires/34-herault/ », leads outside; undefined for an edition of the whole country. */
export async function isOutsideEdition(): Promise<((path: string) => boolean) | undefined> {
  if (!readPortee()) return undefined;
  outside ??= makeOutside();
  return outside;
}

async function makeOutside(): Promise<(path: string) => boolean> {
  const [known, projets] = await Promise.all([readOutside(), allProjets()]);
  const kept = new Set(projets.map(({ id }) => id));
  return (path) => known.has(path) || isMissingProjet(path, kept);
}

/** « /projets/<id>/ »: an edition may have a catalogue of its own, which knows nothing of the projects that texts of all editions name. */
function isMissingProjet(path: string, kept: ReadonlySet<string>): boolean {
  const [, id = ''] = /^\/projets\/([^/]+)\/$/.exec(path) ?? [];
  return id !== '' && !kept.has(id) && !SORTES_DE_LISTE.some((sorte) => sorte === id);
}

async function readOutside(): Promise<Set<string>> {
  const referentiel = readReferentiel();
  const territoires = allTerritoires(referentiel)
    .filter(({ niveau }) => niveau !== 'commune')
    .map(formatCode)
    .filter((code) => !isOfPortee(code))
    .map((code) => pathOfTerritoire(code, referentiel))
    .flatMap((path) => [path, `${path}index.json`, `${path}flux.xml`, `${path}lettres/`]);
  const shown = new Set((await entreesCouches()).map(({ id }) => id));
  const couches = (await getCollection('couches')).flatMap(({ id }) =>
    shown.has(id) ? [] : `/carte/${id}/`,
  );
  return new Set([...territoires, ...couches, ...(await pathsOfOtherVersions()), ...PARTIES_DU_PAYS]);
}
