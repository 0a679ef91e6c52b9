/** The bar of the EcoIndex, as files announce it and as a browser measures it, and the kinds of pages that have one of their own. */

/** What every page has at least. */
export const LEAST = 75;

/** The pages that list rows: which elements these are, and how many elements one has in the mean, itself included. */
export const LISTS: Record<string, { rows: string; elements: number }> = {
  // The whole guide in one document, to print: cut in pages, it would no longer be one.
  'leviers/imprimer.astro': { rows: '.chapter', elements: 250 },
};

/** What is not read but used: these are as heavy as what they do, and do not grow. */
export const TOOLS: Record<string, { least: number; why: string }> = {
  'carte/index.astro': { least: 45, why: 'the map: its drawing, its layers and the list of all territories' },
};
