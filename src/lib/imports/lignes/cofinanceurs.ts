/** « CAF (8 000 €), MSA » → « CAF = 8000 | MSA », as the data write it. */
import { lireMontant } from '../valeurs/montant.ts';
import { isInconnu } from '../valeurs/inconnu.ts';

interface CofinanceursLus {
  /** As the data write them. */
  texte: string;
  /** A share that no column of ours can hold was set apart. */
  hasParts: boolean;
  /** What is no name. */
  illisibles: string[];
}

/** What parts two co-funders; the slash of « 1/3 » and the comma of « 8,5 k€ » do not. */
const SEPARATEURS =
  /\s*[\n;|]\s*|(?<!\d)\s*\/\s*|\s*\/\s*(?!\d)|,\s+|,(?=\D|\d+\s?[/%])|\s+\+\s+|\s+et\s+(?=\p{Lu}|\d)/u;
const PART =
  '(?:\\d+\\s?/\\s?\\d+|\\d+(?:[.,]\\d+)?\\s?%|(?:un|deux|trois) (?:tiers|quarts?)|(?:la )?moitié)';
const LIAISON = "(?:d[eu]s? |d[’']|par |pour |à )?(?:la |les? |l[’'])?";
const EN_TETE = new RegExp(`^\\(?${PART}\\)?\\s*[:=-]?\\s*${LIAISON}`, 'iu');
const EN_QUEUE = new RegExp(`\\s*[:=(-]?\\s*(?:à |pour )?${PART}\\s*\\)?$`, 'iu');
const SOMME = '\\d[\\d .,]*\\s?(?:k|m|md)?\\s?(?:€|euros?|eur)(?:\\s?(?:ht|ttc))?';
const SOMME_EN_TETE = new RegExp(`^(${SOMME})\\s*[:=(-]?\\s*${LIAISON}(.+?)\\)?$`, 'iu');
const SOMME_EN_QUEUE = new RegExp(`^(.+?)\\s*(?:[:=(]\\s*|\\s)(${SOMME})\\)?$`, 'iu');
const SOMME_NUE = /^(.+?)\s*(?:[:=]|\()\s*([^()]*\d[^()]*)\)?$/;
/** A number of three figures or more that no sign parts from the name, and that is no year. */
const NOMBRE_EN_QUEUE = /\s(?!(?:19|20)\d\d$)\d[\d ]*\d\d$/;

export function lireCofinanceurs(cellule: string): CofinanceursLus {
  const parts = cellule
    .split(SEPARATEURS)
    .map((part) => part.trim())
    .filter((part) => !isInconnu(part));
  const lus = parts.map((part) => {
    const sans = part.replace(EN_TETE, '').replace(EN_QUEUE, '').trim();
    return { part, isPart: sans !== part, lu: lireUn(sans) };
  });
  return {
    texte: lus.flatMap(({ lu }) => lu ?? []).join(' | '),
    hasParts: lus.some(({ isPart }) => isPart),
    illisibles: lus.filter(({ lu }) => lu === undefined).map(({ part }) => part),
  };
}

/** undefined when it names nobody, or when a number stands there that may be an amount. */
function lireUn(part: string): string | undefined {
  const { nom, somme } = separer(part);
  if (!/\p{L}{2}/u.test(nom)) return undefined;
  const montant = lireMontant(somme);
  if (montant.etat === 'lue') return `${nom} = ${montant.valeur}`;
  return NOMBRE_EN_QUEUE.test(part) ? undefined : part.replaceAll('=', ' : ');
}

function separer(part: string): { nom: string; somme: string } {
  const [, avant = '', suivi = ''] = SOMME_EN_TETE.exec(part) ?? [];
  if (suivi) return { nom: suivi, somme: avant };
  const [, nom = part, somme = ''] = SOMME_EN_QUEUE.exec(part) ?? SOMME_NUE.exec(part) ?? [];
  return { nom, somme };
}
