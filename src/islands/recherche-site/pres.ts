/** The topic of a question near the place that it names: the projects of the department, else of the region, and the lever. */
import { codeOfDepartement, codeOfRegion } from '../../lib/territoires/code.ts';
import { joinElisions } from '../../lib/recherche/elisions.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import type { LieuReconnu } from './lieu.ts';
import type { MoteurRecherche } from './moteur.ts';
import type { ToucheLisible } from './touche.ts';
import { readTouche } from './rendu.ts';

export interface PresDuLieu {
  /** How many projects hold the topic, where, and the catalogue that keeps them; undefined when no project does. */
  projets: { count: number; ou: 'departement' | 'region' | 'ailleurs'; href: string } | undefined;
  /** The lever of the topic, its projects sorted from the place. */
  levier: { titre: string; href: string } | undefined;
}

/** `touches`: the pages of the topic, the best first. */
export async function findPres(
  lieu: LieuReconnu,
  touches: readonly ToucheLisible[],
  moteur: MoteurRecherche,
): Promise<PresDuLieu> {
  const genreOf = ({ id }: ToucheLisible) => moteur.classementOf(id).genre;
  const projets = touches.filter((touche) => genreOf(touche) === 'Projet');
  const levier = touches.find((touche) => genreOf(touche) === 'Levier');
  return {
    projets: projets.length === 0 ? undefined : await narrow(lieu, projets, moteur),
    levier: levier && (await levierFrom(lieu, levier)),
  };
}

/** The narrowest place that has some of these projects. */
async function narrow(lieu: LieuReconnu, projets: ToucheLisible[], moteur: MoteurRecherche) {
  const { departement, region, sujet } = lieu;
  const catalogue = (more: Record<string, string>) =>
    `/projets/?${new URLSearchParams({ q: sujet, ...more }).toString()}`;
  const countIn = async (territoire: CodeTerritoire) => {
    const ids = await moteur.idsIn(territoire);
    return projets.filter(({ id }) => ids.has(id)).length;
  };
  const inDepartement = departement === '' ? 0 : await countIn(codeOfDepartement(departement));
  if (inDepartement > 0)
    return { count: inDepartement, ou: 'departement' as const, href: catalogue({ departement }) };
  const inRegion = region === '' ? 0 : await countIn(codeOfRegion(region));
  if (inRegion > 0) return { count: inRegion, ou: 'region' as const, href: catalogue({ region }) };
  return { count: projets.length, ou: 'ailleurs' as const, href: catalogue({}) };
}

async function levierFrom({ territoire }: LieuReconnu, touche: ToucheLisible) {
  const { url, meta } = await readTouche(touche);
  const from = territoire.startsWith('collectivite:') ? '' : `?territoire=${territoire}`;
  return { titre: joinElisions(meta.title ?? url), href: `${url}${from}` };
}
