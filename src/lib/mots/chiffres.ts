/** Numbers as people write them: « levier dix », « axe II », « levier 02 ». */
const LETTRES =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const ROMAINS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' ');
const CHIFFRES = new Map(
  [LETTRES, ROMAINS].flatMap((list) => list.map((mot, i) => [mot, `${i + 1}`] as const)),
);

/** « dix », « x », « 010 » → 10; the word itself when it is no number. */
export const chiffreOf = (mot: string) => CHIFFRES.get(mot) ?? mot.replace(/^0+(?=\d)/, '');

/** « levier n° 10 », « levier numéro 10 »: what announces a number tells nothing. */
export const isAnnonceDeNumero = (mot: string) => /^(?:n|no|nr|num|numero)$/.test(mot);
