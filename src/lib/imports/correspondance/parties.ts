/** Columns that share one title, each with a year or a number of its own: none of them is the whole. */
import { formatListe } from '../../texte/format.ts';
import { cleDe } from '../cle.ts';
import { DEUX_LIGNES } from './raisons.ts';

interface Titree {
  lettre: string;
  titre: string;
}

const ANNEES = /(?<!\d)20\d\d(?!\d)/g;
/** As titles on two rows are brought together (lecture/entetes.ts). */
const NUMERO = / : (?:\d{1,3}|2[ab])$/i;

/** What the column is a part of: its title without its year or its number; undefined when it has none. */
function toutDe(titre: string): { nom: string; isNumero: boolean } | undefined {
  const isNumero = NUMERO.test(titre);
  if (!isNumero && titre.match(ANNEES)?.length !== 1) return undefined;
  const nom = titre
    .replace(isNumero ? NUMERO : ANNEES, '')
    .replace(/\(\s*\)|[\s:–-]+$/g, '')
    .trim();
  return nom === '' ? undefined : { nom, isNumero };
}

/** Why a column is asked about with those that share its title; undefined for a column that stands alone. */
export function raisonDePartie({ lettre, titre }: Titree, colonnes: readonly Titree[]): string | undefined {
  const tout = toutDe(titre);
  if (!tout) return undefined;
  const cle = cleDe(tout.nom);
  const parties = colonnes.filter((autre) => cleDe(toutDe(autre.titre)?.nom ?? '') === cle);
  if (parties.length < 2) return undefined;
  const lettres = formatListe(parties.map((autre) => autre.lettre));
  if (tout.isNumero)
    return `${DEUX_LIGNES} (« ${tout.nom} » au-dessus des colonnes ${lettres}) : réunissez-les en une ligne, et ces colonnes en une seule, où chaque case dit ce qui est coché`;
  return `une seule année de « ${tout.nom} », que se partagent les colonnes ${lettres} : la colonne ${lettre} ne vaut pas le tout`;
}
