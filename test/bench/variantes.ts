/**
 * Fifteen kinds of variants of 1 500 names of communes each: how many are first or among the first three. Arguments: how many
 * names, the seed.
 */
import { drawVariantes, isFound, VARIANTES } from '../support/variantes.ts';

const [count = 1500, seed = 2026] = process.argv.slice(2).map(Number);
const essais = drawVariantes(count, seed);
const manques = essais.filter((essai) => !isFound(essai));
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
for (const sorte of Object.keys(VARIANTES)) {
  const own = manques.filter((essai) => essai.sorte === sorte);
  const samples = own
    .slice(0, 6)
    .map(({ saisie, commune }) => `« ${saisie} » (${commune.nom}, ${commune.code})`);
  console.log(`${sorte} : ${percent(count - own.length, count)} ${samples.join(' ; ')}`);
}
console.log(`en tout : ${percent(essais.length - manques.length, essais.length)} de ${essais.length}`);
