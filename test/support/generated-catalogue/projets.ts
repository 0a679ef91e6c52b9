/** Generated projects as pages have them, without a site around. */
import type { Projet } from '../../../src/lib/projets/projet.ts';
import { empriseOf } from '../../../src/lib/territoires/emprise.ts';
import { pointOf } from '../../../src/reference/contours.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';
import { projetSchema } from '../../../src/schemas/projet.ts';
import { makeComplet } from '../../fixtures/projets.ts';
import { Random } from './random.ts';
import { makeBearers, makeProject } from './rows.ts';

const named = (id: string) => ({ id, nom: id });

/** `count` projects; the same count and seed give the same ones. */
export function makeProjets(count: number, seed = 1): Projet[] {
  const random = new Random(seed);
  const bearers = makeBearers(random, count);
  const referentiel = readReferentiel();
  return Array.from({ length: count }, (_, i) => {
    const { id, titre, resume, territoires, axes, publics } = projetSchema.parse(
      makeProject(random, i + 1, bearers),
    );
    const { lieux, epci, departements, regions } = empriseOf(referentiel, territoires);
    return makeComplet(id, {
      ...{ titre, resume, territoires, epci },
      axes: axes.map((axe) => ({ ...named(axe), numero: axe.slice(0, 1) })),
      publics: publics.map(named),
      lieux: lieux.map((lieu) => ({ ...lieu, point: pointOf(lieu.niveau, lieu.code) })),
      departements: departements.map(({ code, nom }) => ({ id: code, nom })),
      regions: regions.map(({ code, nom }) => ({ id: code, nom })),
    });
  });
}
