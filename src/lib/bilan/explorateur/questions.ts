/** The two questions that every explorer asks last: how its rows are grouped, and in which order. */

interface Option {
  id: string;
  nom: string;
}

interface Question {
  id: string;
  nom: string;
  defaut: string;
  options: Option[];
}

/** `defaut`: the groups of the page; a reader may also ask for none. */
export const questionDeGroupe = (defaut: string, options: readonly Option[]): Question => ({
  id: 'groupe',
  nom: 'Ranger par',
  defaut,
  options: [...options, { id: 'aucun', nom: 'Rien : une seule liste' }],
});

/** `options`: the name of a value, with « - » before it from the most to the least. */
export const questionDOrdre = (defaut: string, options: Option[]): Question => ({
  id: 'tri',
  nom: 'Ordre',
  defaut,
  options,
});
