/** Frozen versions: what changed from one to the next, and which keep their files. */
import type { FichierFige } from '../../schemas/version.ts';
import { formatNombre } from '../texte/format.ts';
import { cellOf, type Ligne } from './csv.ts';

/** The latest versions that keep their files, whatever their year. */
export const VERSIONS_GARDEES = 12;

/** The days whose files are kept: the twelve latest, and the last of each year. So the repository grows by a version a year. */
export function versionsGardees(days: readonly string[]): Set<string> {
  const sorted = [...days].sort();
  const lastOfYears = new Map(sorted.map((day) => [day.slice(0, 4), day]));
  return new Set([...sorted.slice(-VERSIONS_GARDEES), ...lastOfYears.values()]);
}

type Ecart = Pick<FichierFige, 'ajoutees' | 'retirees' | 'modifiees'>;

const textOf = (ligne: Ligne) => JSON.stringify(Object.entries(ligne).map(([nom, v]) => [nom, cellOf(v)]));
const byId = (lignes: Iterable<Ligne>) =>
  new Map([...lignes].map((ligne) => [cellOf(ligne['id']), textOf(ligne)]));

/** How many rows came, went, changed from one version to the next, by their ids. */
export function ecartOf(before: Iterable<Ligne>, after: Iterable<Ligne>): Ecart {
  const [old, now] = [byId(before), byId(after)];
  const common = [...now].filter(([id]) => old.has(id));
  return {
    ajoutees: now.size - common.length,
    retirees: old.size - common.length,
    modifiees: common.filter(([id, text]) => old.get(id) !== text).length,
  };
}

/** « 12 lignes ajoutées, 1 retirée, 3 modifiées »; undefined when nothing changed. */
export function ecartEnMots({ ajoutees, retirees, modifiees }: Ecart): string | undefined {
  const parts = [
    [ajoutees, 'ajoutée'],
    [retirees, 'retirée'],
    [modifiees, 'modifiée'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word], i) => {
      const plural = count > 1 ? 's' : '';
      return `${formatNombre(count)}${i === 0 ? ` ligne${plural}` : ''} ${word}${plural}`;
    });
  return said.length > 0 ? said.join(', ') : undefined;
}

/** Where the content of a frozen file is kept, from the root of the project. */
export const DOSSIER_FIGE = 'data/versions';
export const contenuOf = (empreinte: string): string => `${DOSSIER_FIGE}/contenus/${empreinte}.gz`;

/** « /donnees/v/2026-11-28/ » */
export const pathOfVersion = (version: string): string => `/donnees/v/${version}/`;
