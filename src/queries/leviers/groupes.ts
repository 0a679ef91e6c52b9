import { groupesDeLeviers } from '../../schemas/levier.ts';
import { allLeviers } from '../entries.ts';

interface Groupe {
  groupe: (typeof groupesDeLeviers)[number];
  leviers: { id: string; besoin: string }[];
}

let groupes: Promise<Groupe[]> | undefined;

/** The levers by theme, in the order of the guide; read once for the pages of all the territories. */
export function leviersByGroupe(): Promise<Groupe[]> {
  groupes ??= allLeviers().then((leviers) =>
    groupesDeLeviers.map((groupe) => ({
      groupe,
      leviers: leviers
        .filter(({ data }) => data.groupe === groupe)
        .map(({ id, data }) => ({ id, besoin: data.besoin })),
    })),
  );
  return groupes;
}
