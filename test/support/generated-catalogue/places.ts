/** Real places for generated projects, drawn as real ones are spread: many groupings, some communes, few departments. */
import { hasPoint } from '../../../src/reference/contours.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';
import type { Random } from './random.ts';

export interface Place {
  /** « epci:200035715 | commune:34199 » */
  codes: string;
  nom: string;
  region: string;
}

/** Shares of the levels: what is not a commune nor a department is a grouping. */
const COMMUNES = 0.25;
const DEPARTEMENTS = 0.08;
/** Projects of a commune that name their grouping too. */
const BOTH = 0.1;

const { communes, epci, departements } = readReferentiel();
const towns = [...communes.values()].filter(
  ({ code, population }) => population > 2000 && hasPoint('commune', code),
);
const groupings = [...epci.values()].filter(({ regions }) => regions.length > 0);
const counties = [...departements.values()];

export function drawPlace(random: Random): Place {
  const level = random.next();
  if (level < COMMUNES) return drawTown(random);
  if (level < COMMUNES + DEPARTEMENTS) {
    const { code, nom, region } = random.pick(counties);
    return { codes: `departement:${code}`, nom, region };
  }
  const { code, nom, regions } = random.pick(groupings);
  return { codes: `epci:${code}`, nom, region: regions[0] ?? '' };
}

function drawTown(random: Random): Place {
  const { code, nom, region, epci: grouping } = random.pick(towns);
  const codes = grouping && random.chance(BOTH) ? `commune:${code} | epci:${grouping}` : `commune:${code}`;
  return { codes, nom, region };
}
