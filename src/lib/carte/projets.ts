/** What drawings and maps show of a project: the axis that colours it, the territories that it covers. */
import type { LieuProjet, ProjetPublie } from '../projets/projet.ts';

/** The axis that lends its colour: the first one that the reader has asked for, else the first one. */
export function leadingAxe(
  projet: Pick<ProjetPublie, 'axes'>,
  wanted: readonly string[],
): ProjetPublie['axes'][number] | undefined {
  return projet.axes.find(({ id }) => wanted.includes(id)) ?? projet.axes[0];
}

/** The territories of one level that the projects name, by code, with the leading axis of the first project there. */
export function coveredBy(
  projets: ProjetPublie[],
  niveau: LieuProjet['niveau'],
  wanted: readonly string[] = [],
): Map<string, string> {
  const covered = new Map<string, string>();
  for (const projet of projets) {
    for (const lieu of projet.lieux) {
      if (lieu.niveau === niveau && !covered.has(lieu.code))
        covered.set(lieu.code, leadingAxe(projet, wanted)?.id ?? '');
    }
  }
  return covered;
}
