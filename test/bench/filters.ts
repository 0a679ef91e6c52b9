/** How the filters grow: the time of one change of filters for more and more projects, as a ratio to the real catalogue. */
import { readFileSync } from 'node:fs';
import { noFiltres } from '../../src/lib/projets/filtres.ts';
import type { ProjetPublie } from '../../src/lib/projets/projet.ts';
import { openCatalogue } from '../support/catalogue.ts';

const real = JSON.parse(readFileSync('dist/donnees/projets.json', 'utf8')) as ProjetPublie[];
const filtres = { ...noFiltres(), q: 'emploi' };
filtres.choix.axe = ['2-emploi'];

function median(count: number): number {
  const projets = Array.from({ length: count }, (_, i) => ({
    ...(real[i % real.length] as ProjetPublie),
    id: `p${i}`,
  }));
  const catalogue = openCatalogue(projets);
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    catalogue.keep(filtres);
    catalogue.count(filtres);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}

median(real.length);
const base = median(real.length);
for (const count of [real.length, 1500, 15000]) {
  const time = median(count);
  console.log(
    `${String(count).padStart(6)} projets : ${time.toFixed(2)} ms, ${(time / base).toFixed(1)} fois le catalogue réel`,
  );
}
