/** Makes, at build, the files that answer to a position: one a square, and the list of the squares. */
import type { Box } from '../../contours/grid.ts';
import type { Seed } from '../../contours/seeds.ts';
import { packCommunes, sortCommunes, type FichierCommunes } from '../chercher/colonnes.ts';
import type { LigneCommune } from '../chercher/format.ts';
import { packSuite } from '../chercher/suites.ts';
import { packBoites } from './boites.ts';
import { CARRES, carresOf, pathOfCarre, type Carre } from './carres.ts';

/** The communes of a square, and their boxes in the same order. */
export interface FichierCarre {
  communes: FichierCommunes;
  boites: string;
}

interface BoitesDeCommune {
  ligne: LigneCommune;
  boites: Box[];
}
type Contenu = Map<string, BoitesDeCommune>;

/** `lignes`: the communes of today; `seeds`: the boxes, those of merged communes pointing at today's. */
export function buildCarres(lignes: LigneCommune[], seeds: Seed[]): Map<string, unknown> {
  const carres = fillCarres(new Map(lignes.map((ligne) => [ligne[1], ligne])), seeds);
  const sorted = [...carres.values()].sort((a, b) => a.carre[1] - b.carre[1] || a.carre[0] - b.carre[0]);
  return new Map<string, unknown>([
    [CARRES, packSuite(sorted.map(({ carre: [x, y] }) => [String(y), x]))],
    ...sorted.map(({ carre, contenu }) => [pathOfCarre(carre), packCarre(carre, contenu)] as const),
  ]);
}

function fillCarres(byCode: ReadonlyMap<string, LigneCommune>, seeds: Seed[]) {
  const carres = new Map<string, { carre: Carre; contenu: Contenu }>();
  for (const { commune, box } of seeds) {
    const ligne = byCode.get(commune);
    if (!ligne) continue;
    for (const carre of carresOf(box)) {
      const key = pathOfCarre(carre);
      const contenu: Contenu = carres.get(key)?.contenu ?? new Map<string, BoitesDeCommune>();
      contenu.set(commune, { ligne, boites: [...(contenu.get(commune)?.boites ?? []), box] });
      carres.set(key, { carre, contenu });
    }
  }
  return carres;
}

function packCarre(carre: Carre, contenu: Contenu): FichierCarre {
  const lignes = sortCommunes([...contenu.values()].map(({ ligne }) => ligne));
  return {
    communes: packCommunes(lignes),
    boites: packBoites(
      lignes.map(([, code]) => contenu.get(code)?.boites ?? []),
      carre,
    ),
  };
}
