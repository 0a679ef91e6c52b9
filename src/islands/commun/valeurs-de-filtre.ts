import type { ValeurDeFiltre } from '../../lib/integrer/filtres.ts';

/** What the filters of the frame may be: its page lists it, out of view (ValeursDesFiltres.astro). */
export const valeursDuCadre = (): ValeurDeFiltre[] =>
  [...document.querySelectorAll<HTMLElement>('li[data-facette]')].map(({ dataset, textContent }) => ({
    facette: dataset['facette'] ?? '',
    id: dataset['id'] ?? '',
    nom: textContent.trim(),
  }));
