/** Read apart from `new URL`, where Vite would look for a file. */
const here = import.meta.url;

/** The root of the site, whatever the folder it is published in: the scripts lie in one of its folders. */
export const scope = new URL('../', here).href;
