/** The verbs that people put in a problem, however they conjugate them: « ils dorment » is « dormir », « elle décroche » is « décrocher ». */

const IRREGULIERS: Record<string, string> = {
  battre: 'bat bats battent battait battaient battu battue battues battus',
  dormir: 'dors dort dormons dormez dorment dormait dormaient dormi',
  vivre: 'vis vit vivons vivez vivent vivait vivaient vecu',
};
const REGULIERS = 'chauffer coucher decrocher demander frapper lacher manger quitter sauter taper trainer';
const TERMINAISONS = 'e es ee ees ent er ez ons ait aient'.split(' ');

const INFINITIFS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(IRREGULIERS).flatMap(([verbe, formes]) =>
    formes.split(' ').map((forme) => [forme, verbe] as const),
  ),
  ...REGULIERS.split(' ').flatMap((verbe) =>
    TERMINAISONS.map((fin) => [verbe.slice(0, -2) + fin, verbe] as const),
  ),
]);

/** « dorment » → dormir; the folded word itself when it is no form of these verbs. */
export const infinitifOf = (mot: string): string => INFINITIFS.get(mot) ?? mot;
