/** Where the project lies on this machine: some names of folders break the tools, one of them without a word. */

/** Signs that addresses and patterns of files give a meaning to: « a%20b » built a site without styles or fonts. */
const INTERDITS = /["#%*?[\]{}|<>`'!]/g;

/** @throws {Error} in French, with the folder, the signs, and what to do. */
export function refuseFolder(root: string): void {
  const signs = [...new Set(root.match(INTERDITS))];
  if (signs.length === 0) return;
  throw new Error(
    `Le projet est dans « ${root} » : ${signs.map((sign) => `« ${sign} »`).join(', ')} dans le nom d’un dossier trompe les outils de construction. Attendu : des lettres, des chiffres, des espaces, des points, des tirets. Renommez ou déplacez le dossier, puis recommencez.`,
  );
}
