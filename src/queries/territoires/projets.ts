/** The projects that touch a territory, with the reason; else the nearest ones. Indexed once a build. */
import { getCollection } from 'astro:content';
import type { FicheProjet } from '../../lib/projets/fiche.ts';
import { approxKilometres, kilometresToNearest } from '../../lib/territoires/distance.ts';
import {
  linkOf,
  type EmpriseProjet,
  type NiveauDePage,
  type TerritoireMesure,
} from '../../lib/territoires/rapport.ts';
import { communesOf } from '../../lib/territoires/emprise.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { pointOf } from '../../reference/contours.ts';
import { allFiches } from '../projets.ts';
import { referentiel } from './territoires.ts';

interface ProjetMesure {
  fiche: FicheProjet;
  emprise: EmpriseProjet;
  isOverseas: boolean;
}

let measured: Promise<ProjetMesure[]> | undefined;

function measuredProjets(): Promise<ProjetMesure[]> {
  measured ??= measureAll();
  return measured;
}

async function measureAll(): Promise<ProjetMesure[]> {
  const [fiches, entries] = await Promise.all([allFiches(), getCollection('projets')]);
  const dataOf = new Map(entries.map(({ id, data }) => [id, data]));
  const communesOfAll = (codes: string[] = []) => codes.flatMap((code) => communesOf(referentiel, code));
  return fiches.map((fiche) => ({
    fiche,
    emprise: {
      isWider: dataOf.get(fiche.id)?.lieuDesigne === 'aire-plus-large',
      possibles: new Set(communesOfAll(dataOf.get(fiche.id)?.territoiresPossibles)),
      territoireSource: fiche.territoireSource,
      lieux: fiche.lieux.map(({ niveau, code, nom }) => ({
        niveau,
        code,
        nom,
        communes: new Set(communesOf(referentiel, `${niveau}:${code}`)),
      })),
    },
    isOverseas: fiche.regions.some(({ id }) => isOverseas(id)),
  }));
}

function isOverseas(region: string): boolean {
  return referentiel.regions.get(region)?.zone === 'drom';
}

const describe = ({ id, titre }: FicheProjet) => ({ id, titre, adresse: `/projets/${id}/` });

/** The projects that touch the territory: those that are sure first, then by title. */
export async function linkedProjets(territoire: TerritoireMesure): Promise<FicheTerritoire['projets']> {
  const linked = (await measuredProjets()).flatMap(({ fiche, emprise }) => {
    const lien = linkOf(territoire, emprise);
    return lien ? [{ ...describe(fiche), ...lien }] : [];
  });
  return linked.sort((a, b) => Number(a.communes === null) - Number(b.communes === null));
}

/**
 * The projects nearest to the centre of a territory, as the crow flies. Overseas, the overseas projects come first:
 * they are nearer in kind than in kilometres.
 */
export async function nearestTo(
  niveau: NiveauDePage,
  code: string,
  region: string,
  count: number,
): Promise<FicheTerritoire['projetsProches']> {
  const from = pointOf(niveau, code);
  const isFar = isOverseas(region);
  return (await measuredProjets())
    .map(({ fiche, isOverseas: overseas }) => ({
      ...describe(fiche),
      kilometres: kilometresToNearest(
        from,
        fiche.lieux.map(({ point }) => point),
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
