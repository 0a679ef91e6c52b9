/** A fault in the content: what is wrong, where, and how to mend it. */
export interface Faute {
  /** Path of the file from the project's root. */
  fichier: string;
  /** Line in the file (1 is the first), when known. */
  ligne?: number;
  /** Id of the entry, when known. */
  id?: string;
  champ?: string;
  /** The value as written, when there is one. */
  valeur?: string;
  probleme: string;
  remede: string;
}

/** « data/x.csv, ligne 3, id « y », champ « z » (valeur « v ») : problem. → remedy » */
export function formatFaute(faute: Faute): string {
  const place = [
    faute.fichier,
    faute.ligne === undefined ? '' : `ligne ${faute.ligne}`,
    faute.id ? `id « ${faute.id} »` : '',
    faute.champ ? `champ « ${faute.champ} »` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const valeur = faute.valeur === undefined ? '' : ` (valeur « ${shorten(faute.valeur)} »)`;
  return `${place}${valeur} : ${faute.probleme}.\n    → ${faute.remede}`;
}

/** The whole report: a count, then every fault, in the order of files and lines. */
export function formatFautes(fautes: Faute[]): string {
  const sorted = [...fautes].sort(
    (a, b) => a.fichier.localeCompare(b.fichier) || (a.ligne ?? 0) - (b.ligne ?? 0),
  );
  const title = fautes.length === 1 ? '1 faute dans les données' : `${fautes.length} fautes dans les données`;
  return [title, ...sorted.map((faute) => `  ${formatFaute(faute)}`)].join('\n');
}

/** Stops the build, with every fault in its message. */
export class DonneesInvalides extends Error {
  readonly fautes: Faute[];
  constructor(fautes: Faute[]) {
    super(formatFautes(fautes));
    this.name = 'DonneesInvalides';
    // Astro prints it under the message: it would say where the check is, to someone who wants to know where the fault is.
    this.stack = '';
    this.fautes = fautes;
  }
}

function shorten(valeur: string): string {
  return valeur.length > 80 ? `${valeur.slice(0, 77)}…` : valeur;
}
