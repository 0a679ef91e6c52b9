/** What a project belongs to, how far it has come and who pays: the words of pages, cards and files. */
import type { LigneProjet } from '../../schemas/projet.ts';
import type { SorteDeCadre, StatutProjet } from '../../schemas/suivi-projet.ts';
import { formatEuros } from '../texte/euros.ts';
import { formatDate } from '../texte/format.ts';

export const libellesStatutProjet: Record<StatutProjet, string> = {
  prevu: 'Prévu',
  'en-cours': 'En cours',
  acheve: 'Achevé',
  abandonne: 'Abandonné',
};

export const libellesCadre: Record<SorteDeCadre, string> = {
  pacte: 'Action d’un pacte local',
  contrat: 'Action d’un contrat local',
  autre: 'Action d’un autre cadre',
};

export interface Cofinanceur {
  nom: string;
  /** Euros; null when the source is silent. */
  euros: number | null;
}

/** What a project is an action of; the pact or the contract itself when the Atlas has it. */
export interface CadreProjet {
  id: SorteDeCadre;
  nom: string;
  de: { id: string; nom: string; adresse: string } | null;
}

/** Each is null or empty when the source is silent. */
export interface Suivi extends Pick<
  LigneProjet,
  'avancement' | 'debut' | 'fin' | 'partEtatEuros' | 'sourceLigne' | 'publieLe'
> {
  cadre: CadreProjet | null;
  statut: { id: StatutProjet; nom: string } | null;
  cofinanceurs: Cofinanceur[];
}

/** What is published of it, field by field. */
export function publishSuivi(suivi: Suivi): Suivi {
  return {
    cadre: suivi.cadre,
    statut: suivi.statut,
    avancement: suivi.avancement,
    debut: suivi.debut,
    fin: suivi.fin,
    partEtatEuros: suivi.partEtatEuros,
    cofinanceurs: suivi.cofinanceurs,
    sourceLigne: suivi.sourceLigne,
    publieLe: suivi.publieLe,
  };
}

/** « de mars 2024 à décembre 2026 », « depuis 2024 », « jusqu’au 3 mai 2026 »; empty when nothing is known. */
export function formatPeriode({ debut, fin }: Pick<Suivi, 'debut' | 'fin'>): string {
  const until = fin === null ? '' : prefixed(fin, 'à ', 'au ');
  if (debut === null) return until && `jusqu’${until}`;
  if (until === '') return `depuis ${prefixed(debut, '', 'le ')}`;
  return `${prefixed(debut, 'de ', 'du ').replace(/^de (?=[aeiouy])/, 'd’')} ${until}`;
}

/** French sets the article before a day only: « du 3 mai 2026 », « de mai 2026 ». */
function prefixed(date: string, bare: string, withArticle: string): string {
  const isDay = date.split('-').length === 3;
  return `${isDay ? withArticle : bare}${formatDate(date)}`;
}

/** « CAF (8 000 €) », « Ville de Lunel ». */
export const formatCofinanceur = ({ nom, euros }: Cofinanceur): string =>
  euros === null ? nom : `${nom} (${formatEuros(euros)})`;
