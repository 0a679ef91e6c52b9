/**
 * The site is built beside its place, and takes that place when it is whole: a build that fails or is killed leaves the site that
 * was there as it was.
 */
import { cpSync, existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

interface Places {
  /** Where the site is published from. */
  dist: string;
  /** Where it is being built: most often on the same disk, so that one rename moves it. */
  construction: string;
  /** Where the former site waits while the new one takes its place. */
  avant: string;
}

export function placesOf(outDir: string, project = process.cwd()): Places {
  const given = resolve(outDir);
  const dist = existsSync(given) ? realpathSync(given) : given;
  const beside = (name: string) => join(dirname(dist), `.${basename(dist)}-${name}`);
  const construction = isTakenForInside(dist, project)
    ? join(project, '.cache', 'construction')
    : beside('construction');
  return { dist, construction, avant: beside('avant') };
}

/** Astro takes « /srv/atlas-public » for a folder of « /srv/atlas », and would look there for the packages of the project. */
const isTakenForInside = (dist: string, project: string) =>
  dist.startsWith(project) && !dist.startsWith(join(project, sep));

/** Gives back the former site where a switch was killed between its two renames. */
export function reprendreEchange({ dist, avant }: Places): void {
  if (!existsSync(avant)) return;
  if (existsSync(dist)) rmSync(avant, { recursive: true, force: true });
  else renameSync(avant, dist);
}

/** The site that has just been built takes its place: « d’un coup » by two renames, « copie » where the place cannot be renamed. */
export function mettreEnPlace(places: Places): 'd’un coup' | 'copie' {
  const { dist, construction, avant } = places;
  reprendreEchange(places);
  if (existsSync(dist) && !canMove(dist, avant)) {
    copyOver(construction, dist);
    rmSync(construction, { recursive: true, force: true });
    return 'copie';
  }
  const isMoved = move(places);
  rmSync(avant, { recursive: true, force: true });
  return isMoved ? 'd’un coup' : 'copie';
}

/** False where the site was copied: from one disk to another nothing is renamed. */
function move(places: Places): boolean {
  const { dist, construction } = places;
  try {
    renameSync(construction, dist);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EXDEV') {
      cpSync(construction, dist, { recursive: true });
      rmSync(construction, { recursive: true, force: true });
      return false;
    }
    reprendreEchange(places);
    throw error;
  }
}

/** A volume that is mounted there, or a folder that another program holds, does not move. */
function canMove(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** What pages ask for comes first, what nothing asks for any more goes last: no reader meets a page without its styles. */
function copyOver(from: string, to: string): void {
  const names = readdirSync(from);
  const first = names.filter((name) => name.startsWith('_'));
  for (const name of new Set([...first, ...names]))
    cpSync(join(from, name), join(to, name), { recursive: true, force: true });
  const kept = new Set(readdirSync(from, { recursive: true, encoding: 'utf8' }));
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (!kept.has(path)) rmSync(join(to, path), { recursive: true, force: true });
}

/** The last of the integrations: the others must have finished with the files when it moves them. */
export function aCote(): AstroIntegration {
  let places: Places | undefined;
  const sweep = ({ construction }: Places) => rmSync(construction, { recursive: true, force: true });
  return {
    name: 'a-cote',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build' && command !== 'preview') return;
        const found = placesOf(fileURLToPath(config.outDir));
        reprendreEchange(found);
        if (command === 'preview') return;
        places = found;
        sweep(found);
        process.once('exit', () => sweep(found));
        updateConfig({ outDir: pathToFileURL(`${found.construction}/`) });
      },
      'astro:build:done': ({ logger }) => {
        if (!places) return;
        const how = mettreEnPlace(places);
        logger.info(
          how === 'copie'
            ? `${places.dist} ne peut pas être renommé : le site y a été copié, fichier après fichier`
            : `le nouveau site a pris sa place d’un coup : ${places.dist}`,
        );
      },
    },
  };
}
