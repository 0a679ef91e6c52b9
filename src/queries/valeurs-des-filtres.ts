/** What the filters of a frame may be, whether a project has it or not: an old link is wrong only about what nobody knows. */
import type { ValeurDeFiltre } from '../lib/integrer/filtres.ts';
import { libellesNature, libellesPorteur } from '../lib/texte/libelles.ts';
import { allAxes, allPublics } from './entries.ts';

const valeursOf = (facette: string, pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([id, nom]): ValeurDeFiltre => ({ facette, id, nom }));

/** Every value, filter by filter. */
export async function valeursDesFiltres(): Promise<ValeurDeFiltre[]> {
  const [axes, publics] = await Promise.all([allAxes(), allPublics()]);
  return [
    ...valeursOf(
      'axe',
      axes.map(({ id, data }) => [id, data.titre]),
    ),
    ...valeursOf(
      'public',
      publics.map(({ id, data }) => [id, data.nom]),
    ),
    ...valeursOf('nature', Object.entries(libellesNature)),
    ...valeursOf('porteur', Object.entries(libellesPorteur)),
  ];
}
