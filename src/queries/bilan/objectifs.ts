import { getCollection } from 'astro:content';
import {
  palierOf,
  preuveOf,
  statutOfMesure,
  type Palier,
  type Preuve,
  type StatutDeMesure,
} from '../../lib/bilan/objectifs.ts';
import { etatOf } from '../../lib/bilan/statuts.ts';
import type { Mesure, Objectif } from '../../schemas/mesure.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { allAxes, allMesures } from '../entries.ts';

interface MesureSuivie extends Pick<Mesure, 'id' | 'numero' | 'titre' | 'axe'> {
  statut: StatutDeMesure;
}

/** An objective with what its measure says of it. */
export interface FicheObjectif extends Pick<
  Objectif,
  'id' | 'ordre' | 'libelle' | 'tauxPourcent' | 'precision'
> {
  mesure: MesureSuivie;
  etat: Objectif['etat'];
  preuve: Preuve;
  palier: Palier;
}

/** The measures by number, each with the state of its « Statut » column, and all their objectives in that order. */
export async function suiviDesMesures(): Promise<{ mesures: MesureSuivie[]; objectifs: FicheObjectif[] }> {
  const [entries, objectifs] = await Promise.all([allMesures(), getCollection('objectifs')]);
  const parties = entries.map(({ data: { id, numero, titre, axe } }) => {
    const own = objectifs
      .map(({ data }) => data)
      .filter(({ mesure }) => mesure === id)
      .sort((a, b) => a.ordre - b.ordre);
    const mesure = { id, numero, titre, axe, statut: statutOfMesure(own) };
    return { mesure, fiches: own.map((objectif) => ficheOf(objectif, mesure)) };
  });
  return {
    mesures: parties.map(({ mesure }) => mesure),
    objectifs: parties.flatMap(({ fiches }) => fiches),
  };
}

function ficheOf(objectif: Objectif, mesure: MesureSuivie): FicheObjectif {
  const { id, ordre, libelle, tauxPourcent, precision } = objectif;
  return {
    ...{ id, ordre, libelle, tauxPourcent, precision, mesure },
    etat: etatOf(objectif),
    preuve: preuveOf(objectif),
    palier: palierOf(objectif),
  };
}

/** The objectives of an axis, and their page. */
export interface AxeDObjectifs {
  id: string;
  nom: string;
  /** « Enfance : 14 objectifs » */
  titre: string;
  href: string;
  objectifs: FicheObjectif[];
}

/** The axes that have objectives, in their order. */
export async function objectifsByAxe(): Promise<AxeDObjectifs[]> {
  const [axes, { objectifs }] = await Promise.all([allAxes(), suiviDesMesures()]);
  return axes
    .map(({ id, data: { court: nom } }) => {
      const own = objectifs.filter(({ mesure }) => mesure.axe === id);
      const titre = `${nom} : ${formatCount(own.length, 'objectif')}`;
      return { id, nom, titre, href: `/bilan-2024/objectifs/${id}/`, objectifs: own };
    })
    .filter((axe) => axe.objectifs.length > 0);
}
