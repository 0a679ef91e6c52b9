/** « CAF (8 000 €), MSA » → « CAF = 8000 | MSA », as the data write it. */
import { formatEuros } from '../../texte/euros.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { INCONNUE, type Lecture } from '../valeurs/lecture.ts';
import { lireMontant, lirePartDeMontant } from '../valeurs/montant.ts';
import { saysMonnaie, saysPourcentage } from '../valeurs/unite.ts';
import { isDouble, isDouteuse, isNomNumerote, separer, type Decoupe } from './somme.ts';

/** What the other cells say of the amounts of this one. */
export interface AutourDesCofinanceurs {
  titres: { part: string; total: string };
  /** The whole amount of the row. */
  total: number | undefined;
  /** Numbers of its departments. */
  departements: readonly string[];
  /** The words are an answer: in euros, as it was asked to write them. */
  isReponse: boolean;
}

interface CofinanceursLus {
  /** As the data write them. */
  texte: string;
  /** A share that no column of ours can hold was set apart. */
  hasParts: boolean;
  /** How amounts were read, when that is not evident. */
  notes: string[];
  /** What is no name, and why. */
  illisibles: { part: string; probleme: string }[];
}

/** What parts two co-funders; the slash of « 1/3 » and the comma of « 8,5 k€ » do not. */
const SEPARATEURS =
  /\s*[\n;|]\s*|(?<!\d)\s*\/\s*|\s*\/\s*(?!\d)|,\s+|,(?=\D|\d+\s?[/%])|\s+\+\s+|\s+et\s+(?=\p{Lu}|\d)/u;
const PART =
  '(?:\\d+\\s?/\\s?\\d+|\\d+(?:[.,]\\d+)?\\s?%|(?:un|deux|trois) (?:tiers|quarts?)|(?:la )?moitié)';
const LIAISON = "(?:d[eu]s? |d[’']|par |pour |à )?(?:la |les? |l[’'])?";
const EN_TETE = new RegExp(`^\\(?${PART}\\)?\\s*[:=-]?\\s*${LIAISON}`, 'iu');
const EN_QUEUE = new RegExp(`\\s*[:=(-]?\\s*(?:à |pour )?${PART}\\s*\\)?$`, 'iu');
const NOM_OU_SOMME = 'est-ce le nom d’un financeur, ou une somme ?';

export function lireCofinanceurs(cellule: string, autour: AutourDesCofinanceurs): CofinanceursLus {
  const parts = cellule
    .split(SEPARATEURS)
    .map((part) => part.trim())
    .filter((part) => !isInconnu(part));
  const lus = parts.map((part) => {
    const sans = part.replace(EN_TETE, '').replace(EN_QUEUE, '').trim();
    const { isPart = sans !== part, ...lu } = lireUn(sans, autour);
    return { part, isPart, ...lu };
  });
  return {
    texte: lus.flatMap(({ texte }) => texte ?? []).join(' | '),
    hasParts: lus.some(({ isPart }) => isPart),
    notes: lus.flatMap(({ note }) => note ?? []),
    illisibles: lus.flatMap(({ part, probleme }) => (probleme === undefined ? [] : [{ part, probleme }])),
  };
}

interface CofinanceurLu {
  texte?: string;
  note?: string;
  probleme?: string;
  isPart?: true;
}

/** « Habitat 76 » in quotes is a name, whatever its number. */
const ENTRE_GUILLEMETS = /^[«"“]\s*([^«»"“”]*\p{L}{2}[^«»"“”]*\d)\s*[»"”]$/u;

function lireUn(part: string, autour: AutourDesCofinanceurs): CofinanceurLu {
  const [, cite] = ENTRE_GUILLEMETS.exec(part) ?? [];
  if (cite !== undefined) return { texte: cite };
  const decoupe = separer(part);
  const { nom, somme, signe } = decoupe;
  if (somme === '' || isNomNumerote(decoupe, autour.departements)) return lireNom(part);
  // « 3M = 18500 »: what an equals sign follows is a name.
  const isNom = signe === '=' ? /\p{L}/u.test(nom) : /\p{L}{2}/u.test(nom);
  if (!isNom || isDouble(decoupe, autour.departements)) return { probleme: NOM_OU_SOMME };
  return lireSomme(decoupe, part, autour);
}

const lireNom = (part: string): CofinanceurLu =>
  /\p{L}{2}/u.test(part) ? { texte: part.replaceAll('=', ' : ') } : { probleme: NOM_OU_SOMME };

function lireSomme(decoupe: Decoupe, part: string, autour: AutourDesCofinanceurs): CofinanceurLu {
  const { nom, somme } = decoupe;
  const isNue = NUE.test(somme);
  if (isNue && !autour.isReponse && saysPourcentage(autour.titres.part)) return { texte: nom, isPart: true };
  const lue = lireMontantDe(somme, autour);
  if (lue.etat !== 'lue') {
    if (!isNue && !isDouteuse(decoupe)) return lireNom(part);
    return { probleme: lue.etat === 'illisible' ? lue.probleme : NOM_OU_SOMME };
  }
  if (!isSomme(decoupe, lue.note, autour.titres.part)) return { probleme: NOM_OU_SOMME };
  const note =
    lue.note === undefined ? {} : { note: `« ${part} » : ${formatEuros(lue.valeur)}, ${lue.note}` };
  return { texte: `${nom} = ${lue.valeur}`, ...note };
}

/** A doubt about the unit is told; a number that is no sum may be of the name. */
function lireMontantDe(somme: string, { isReponse, titres, total }: AutourDesCofinanceurs): Lecture<number> {
  const seule = lireMontant(somme);
  if (seule.etat !== 'lue') return INCONNUE;
  return isReponse ? seule : lirePartDeMontant(somme, total, titres);
}

const NUE = /^[\d.,\s]+$/;

/** Whether a sign, a unit, a decimal or a title says that the number is a sum. */
const isSomme = (decoupe: Decoupe, note: string | undefined, titre: string): boolean =>
  !isDouteuse(decoupe) ||
  !NUE.test(decoupe.somme) ||
  note !== undefined ||
  /[.,]\d{1,2}$/.test(decoupe.somme) ||
  saysMonnaie(titre);
