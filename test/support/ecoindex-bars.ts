/** The bar of the EcoIndex, as files announce it and as a browser measures it, and the kinds of pages that have one of their own. */

/** What every page has at least. */
export const LEAST = 75;

/** What is not read but used: these are as heavy as what they do, and do not grow. */
export const TOOLS: Record<string, { least: number; why: string }> = {
  'carte/index.astro': { least: 45, why: 'the map: its drawing, its layers and the list of all territories' },
};
