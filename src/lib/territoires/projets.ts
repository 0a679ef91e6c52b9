/** The projects that touch a territory, with the reason; else the nearest ones. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import type { Projet } from '../projets/projet.ts';
import { formatCode } from './code.ts';
import { approxKilometres, kilometresToNearest, type Coordonnees } from './distance.ts';
import { communesOf } from './emprise.ts';
import { linkOf, type EmpriseProjet, type TerritoireMesure } from './rapport.ts';
import { isOverseas, type Referentiel } from './referentiel.ts';

/** A project with the communes that it touches. */
interface ProjetMesure {
  projet: Projet;
  emprise: EmpriseProjet;
  isOverseas: boolean;
}

/** Measured once: every territory asks the same. */
export function measureProjets(projets: readonly Projet[], referentiel: Referentiel): ProjetMesure[] {
  const communesSet = (codes: CodeTerritoire[]) =>
    new Set(codes.flatMap((code) => communesOf(referentiel, code)));
  return projets.map((projet) => ({
    projet,
    emprise: {
      isWider: projet.isWider,
      possibles: communesSet(projet.territoiresPossibles),
      territoireSource: projet.territoireSource,
      lieux: projet.lieux.map(({ niveau, code, nom }) => ({
        niveau,
        code,
        nom,
        communes: communesSet([formatCode({ niveau, code })]),
      })),
    },
    isOverseas: projet.regions.some(({ id }) => isOverseas(referentiel, id)),
  }));
}

const describe = ({ id, titre }: Projet) => ({ id, titre, adresse: `/projets/${id}/` });

/** The projects that touch the territory: those that are sure first, then in their own order. */
export function linkedProjets(
  territoire: TerritoireMesure,
  mesures: readonly ProjetMesure[],
): FicheTerritoire['projets'] {
  const linked = mesures.flatMap(({ projet, emprise }) => {
    const lien = linkOf(territoire, emprise);
    return lien ? [{ ...describe(projet), ...lien }] : [];
  });
  return linked.sort((a, b) => Number(a.communes === null) - Number(b.communes === null));
}

/**
 * The `count` projects nearest to a point, as the crow flies. For who is overseas, the overseas projects come first:
 * they are nearer in kind than in kilometres.
 */
export function nearestProjets(
  from: Coordonnees,
  isFar: boolean,
  mesures: readonly ProjetMesure[],
  count: number,
): FicheTerritoire['projetsProches'] {
  return mesures
    .map(({ projet, isOverseas: overseas }) => ({
      ...describe(projet),
      kilometres: kilometresToNearest(
        from,
        projet.lieux.map(({ point }) => point),
      ),
      group: isFar && overseas ? 0 : 1,
    }))
    .sort((a, b) => a.group - b.group || a.kilometres - b.kilometres || a.id.localeCompare(b.id))
    .slice(0, count)
    .map(({ group: _, kilometres, ...projet }) => ({
      ...projet,
      kilometres: approxKilometres(kilometres),
    }));
}
