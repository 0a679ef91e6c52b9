/** The RGESN, criterion by criterion, in its order, and how far it is met. */
import { scoreOf } from '../lib/ecoconception/score.ts';
import { once } from '../reference/once.ts';
import { themesRgesn } from '../schemas/critere-ecoconception.ts';
import { lignesEnOrdre } from './criteres.ts';

export const criteresEcoconception = once(() => lignesEnOrdre('criteresEcoconception'));

export async function themesEcoconception() {
  const criteres = await criteresEcoconception();
  return themesRgesn.map((theme) => {
    const own = criteres.filter((critere) => critere.theme === theme);
    return { theme, criteres: own, ...scoreOf(own) };
  });
}
