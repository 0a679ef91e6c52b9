/** Amounts, and values with their unit, as French readers write them: few scripts of the browser need them. */
import { formatEurosAndCents } from './centimes.ts';
import { formatNombre } from './format.ts';

/** 283000 → « 283 000 € », 18000.5 → « 18 000,50 € »; under a thousand, « 2,6 € » is a rate to the tenth. The amount is in euros. */
export function formatEuros(euros: number): string {
  if (Math.abs(euros) >= 1000) return formatEurosAndCents(euros);
  return `${formatNombre(euros)}\u00a0€`;
}

/** « 35 % », « 28 838 438 € », or « non renseigné ». */
export function formatValeur(valeur: number | null, unite: string): string {
  if (valeur === null) return 'non renseigné';
  if (unite === '€') return formatEuros(valeur);
  return unite ? `${formatNombre(valeur)}\u00a0${unite}` : formatNombre(valeur);
}
