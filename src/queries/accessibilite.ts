/** The audit of accessibility: its criteria in the order of the RGAA, and what they add up to. */
import { getCollection } from 'astro:content';
import { conformiteOf } from '../lib/accessibilite/conformite.ts';
import { once } from '../reference/once.ts';
import { themesRgaa } from '../schemas/critere-accessibilite.ts';
import { lignesEnOrdre } from './criteres.ts';

export const criteresAccessibilite = once(() => lignesEnOrdre('criteresAccessibilite'));

/** The rate and the state, which every page says in its footer; worked out once a build. */
export const conformite = once(async () => conformiteOf(await criteresAccessibilite()));

/** Themes in order, each with its criteria and what they add up to. */
export async function themesAccessibilite() {
  const criteres = await criteresAccessibilite();
  return themesRgaa.map((theme) => {
    const own = criteres.filter((critere) => critere.theme === theme);
    return { theme, criteres: own, ...conformiteOf(own) };
  });
}

/** The pages that were read, in the order of their names. */
export const pagesVerifiees = once(async () =>
  (await getCollection('pagesVerifiees'))
    .map(({ data }) => data)
    .sort((a, b) => a.adresse.localeCompare(b.adresse)),
);
