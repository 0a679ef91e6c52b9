/** Files of content/ and data/ that nothing reads: an author thinks that they count, so each is named. */
import type { Faute } from './faute.ts';

/** What systems and office suites leave, and nobody has written. */
const TOLERES = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\.~lock\..*#|~\$.*)$/;
const COPIES = /~$|^#.*#$|\.(?:bak|old|orig|tmp|swp|part|save|rej)$|^\.#/i;

/** A folder of authors: which of its files are read, by their path from it. */
export interface Piece {
  /** « data/projets », « content/leviers ». */
  dossier: string;
  /** Paths of its files from it: « 44.csv », « imports/occitanie.yaml ». */
  fichiers: readonly string[];
  isRead: (fichier: string) => boolean;
  /** What the folder takes, for the remedy. */
  attendu: string;
}

/** One fault a file that is read by nothing. */
export function strangersOf({ dossier, fichiers, isRead, attendu }: Piece): Faute[] {
  return fichiers.flatMap((fichier): Faute[] => {
    const nom = fichier.split('/').at(-1) ?? '';
    if (TOLERES.test(nom) || isRead(fichier)) return [];
    return [{ fichier: `${dossier}/${fichier}`, ...sayStranger(nom, attendu) }];
  });
}

function sayStranger(nom: string, attendu: string): Pick<Faute, 'probleme' | 'remede'> {
  const probleme = 'ce fichier n’est lu par rien';
  if (COPIES.test(nom) || / \(?cop|copie|copy/i.test(nom))
    return {
      probleme: `${probleme} : c’est une copie, ou la sauvegarde d’un éditeur`,
      remede: `l’effacer ou le ranger ailleurs ; attendu ici : ${attendu}`,
    };
  if (/\.(?:CSV|MDX|JSON|Csv|Mdx)$/.test(nom))
    return { probleme, remede: `écrire son extension en minuscules : ${nom.toLowerCase()}` };
  if (/\.(?:md|markdown|txt|docx?|odt|html?)$/i.test(nom))
    return {
      probleme,
      remede: `une page s’écrit dans un fichier .mdx, avec son en-tête ; attendu ici : ${attendu}`,
    };
  if (/\.(?:xlsx?|xlsm|ods)$/i.test(nom))
    return {
      probleme: `${probleme} : c’est un classeur`,
      remede: `l’enregistrer au format CSV (UTF-8), ou le donner à « npm run import » ; attendu ici : ${attendu}`,
    };
  const remede = `le renommer (minuscules sans accent, chiffres, traits d’union), le ranger ailleurs ou l’effacer ; attendu ici : ${attendu}`;
  return { probleme, remede };
}
