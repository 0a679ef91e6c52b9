/** What the answer to a problem is made of. */
import type { LevierCherche, MesureCherchee } from '../../lib/leviers/probleme.ts';
import { sayPorteur, type PacteVoisin } from '../../lib/pacte/pacte-voisin.ts';
import { allLeviers, allMesures } from '../entries.ts';
import { allProjets } from '../projets.ts';
import { allRegions } from '../territoires/territoires.ts';

/** /methode/depart/problemes.json. */
interface Problemes {
  leviers: LevierCherche[];
  mesures: MesureCherchee[];
}

const PACTES: readonly string[] = ['pacte-local-occitanie', 'pacte-illustre', 'pacte-local'];

/** The pacts that the sources name, by the code of each region, those without any among them. */
export async function pactesByRegion(): Promise<Map<string, PacteVoisin[]>> {
  const found = new Map<string, PacteVoisin[]>(allRegions().map(({ code }) => [code, []]));
  for (const projet of await allProjets()) {
    if (!PACTES.includes(projet.nature.id)) continue;
    const { id, titre, porteur, epci } = projet;
    const pacte = {
      id,
      titre,
      porteur: sayPorteur(porteur.nom),
      epci,
      departements: projet.departements.map((it) => it.id),
    };
    for (const region of projet.regions) found.set(region.id, [...(found.get(region.id) ?? []), pacte]);
  }
  return found;
}

export async function problemes(): Promise<Problemes> {
  const [leviers, mesures] = await Promise.all([allLeviers(), allMesures()]);
  return {
    leviers: leviers.map(({ id, data: { numero, besoin, enBref } }) => ({
      id,
      numero,
      besoin,
      mots: enBref.join(' '),
    })),
    mesures: mesures.map(({ id, data: { numero, titre } }) => ({ id, numero, titre })),
  };
}
