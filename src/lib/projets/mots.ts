/** The words that a project can be found by, and how many of a query each holds. */
import { toCherchable } from '../mots/mots.ts';
import type { Nomme, ProjetPublie } from './projet.ts';

const cherchables = new WeakMap<ProjetPublie, string>();

/** Folding is the costly part of a search: done once a project. */
export function cherchableOf(projet: ProjetPublie): string {
  const text = cherchables.get(projet) ?? toCherchable(textOf(projet));
  cherchables.set(projet, text);
  return text;
}

function textOf(projet: ProjetPublie): string {
  const { axes, publics, nature, regions, departements, typePorteur } = projet;
  const named = [...axes, ...publics, nature, ...regions, ...departements, typePorteur].map(({ nom }) => nom);
  const places = projet.lieux.map(({ nom }) => nom);
  return [projet.titre, projet.resume, projet.porteur.nom, projet.territoireSource, ...places, ...named].join(
    ' ',
  );
}

/** For each value, how many of its projects hold the most words. */
export function countBest(
  projets: ProjetPublie[],
  valuesOf: (projet: ProjetPublie) => Nomme[],
  held: ReadonlyMap<ProjetPublie, number>,
): Map<string, number> {
  const best = new Map<string, { words: number; count: number }>();
  for (const projet of projets) {
    const words = held.get(projet) ?? 0;
    for (const { id } of valuesOf(projet)) {
      const known = best.get(id);
      if (!known || words > known.words) best.set(id, { words, count: 1 });
      else if (words === known.words) known.count += 1;
    }
  }
  return new Map([...best].map(([id, { count }]) => [id, count]));
}
