/** Numbers as people type them in France, in England and in spreadsheets. */

/** « 12 000,50 », « 12.000,50 », « 12,000.50 », « 12'000 » → 12000.5; undefined when it is no number, or could be two. */
export function lireNombre(texte: string): number | undefined {
  const serre = texte.replace(/[\s\u00a0\u202f'’]/g, '');
  return FORMES.find(({ forme }) => forme.test(serre))?.lire(serre);
}

const sans = (texte: string, signe: string) => texte.replaceAll(signe, '');

/** The first that fits. « 1.200 » counts thousands in France; « 1,200 » would be twelve hundred in London, one euro twenty in Paris. */
const FORMES: { forme: RegExp; lire: (texte: string) => number | undefined }[] = [
  { forme: /^-?\d+$/, lire: Number },
  { forme: /^-?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/, lire: (texte) => Number(sans(texte, '.').replace(',', '.')) },
  { forme: /^-?\d{1,3}(?:,\d{3})+\.\d*$/, lire: (texte) => Number(sans(texte, ',')) },
  { forme: /^-?\d{1,3}(?:,\d{3}){2,}$/, lire: (texte) => Number(sans(texte, ',')) },
  { forme: /^-?[1-9]\d{0,2},\d{3}$/, lire: () => undefined },
  { forme: /^-?\d+[.,]\d*$/, lire: (texte) => Number(texte.replace(',', '.')) },
];
