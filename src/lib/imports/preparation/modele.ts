/** An empty table to fill: the columns that the import knows, and one invented row. */
import { toCsvText } from '../../texte/csv.ts';
import { champsOf } from '../correspondance/champs.ts';
import type { NousPourImport } from './nous.ts';
import { titreDe } from './titres.ts';

export const EXEMPLE: Record<string, string> = {
  titre: 'Ouvrir une épicerie solidaire (exemple à effacer)',
  resume: '',
  porteur: 'CCAS de Lunel',
  region: 'Occitanie',
  departement: '34',
  territoire: 'Lunel',
  axes: 'Axe 4',
  publics: 'Familles, personnes isolées',
  montantEuros: '12000',
  partEtatEuros: '6000',
  cofinanceurs: 'CAF',
  debut: '2024-09',
  fin: '',
  statut: 'en cours',
};

/** The columns that one is asked for, with their names in words. */
export const colonnesDuModele = champsOf('projets').filter(({ champ }) => champ in EXEMPLE);

export const ecrireModele = (titres: NousPourImport['titres']) =>
  toCsvText([
    colonnesDuModele.map(({ champ }) => titreDe(titres, champ)),
    colonnesDuModele.map(({ champ }) => EXEMPLE[champ] ?? ''),
  ]);
