/** The name of a territory inside a sentence, with its article. */

const SORTES: readonly [RegExp, string][] = [
  [/^CC /, 'la communauté de communes '],
  [/^CA /, 'la communauté d’agglomération '],
  [/^CU /, 'la communauté urbaine '],
  [/^(?=Métropole )/, 'la '],
  [/^(?=Eurométropole )/, 'l’'],
];

/** « CC du Val-Témoin » → « la communauté de communes du Val-Témoin »; « Bordeaux Métropole » stays as it is. */
function epciEnPhrase(nom: string): string {
  const [form, words] = SORTES.find(([start]) => start.test(nom)) ?? [];
  return form ? nom.replace(form, words ?? '') : nom;
}

/** After « pour »: « Lyon », « la communauté de communes du Val-Témoin », « la région Occitanie », « le département suivant : Hérault ». */
export function territoireEnPhrase({ niveau, nom }: { niveau: string; nom: string }): string {
  if (niveau === 'epci') return epciEnPhrase(nom);
  if (niveau === 'region') return `la région ${nom}`;
  return niveau === 'departement' ? `le département suivant : ${nom}` : nom;
}
