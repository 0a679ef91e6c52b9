/** Words that every page has, and the verbs of questions (« je ne peux plus… »); « est » and « sans » are not here (Grand Est, sans domicile). */
const VIDES = new Set(
  (
    'a au aux avec ce ces cet cette comment dans de des du elle elles en entre et eux il ils je la le les leur leurs ' +
    'lui ma mais me mes mon ne nos notre nous on ou par pour qu que quel quelle quelles quels qui sa se ses son sur ta ' +
    'te tes ton tu un une vos votre vous y ya yen quoi koi ki ke comme donc svp merci bonjour ai peux peut veux veut voudrais suis dois doit faut arrive plus'
  ).split(' '),
);

/** Is the folded word too common, or too short, to tell pages apart? */
export function isVide(cle: string): boolean {
  return VIDES.has(cle) || /^\p{L}$/u.test(cle);
}
