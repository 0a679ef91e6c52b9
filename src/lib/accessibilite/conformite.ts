/** What the criteria of the RGAA add up to: the rate and the word that the law asks for. */
import type { CritereAccessibilite } from '../../schemas/critere-accessibilite.ts';

interface Conformite {
  conformes: number;
  nonConformes: number;
  nonApplicables: number;
  /** Criteria met out of those that apply, in percent, one decimal, cut: only all of them give 100. */
  tauxPourcent: number;
  etat: 'totale' | 'partielle' | 'aucune';
}

/** As the law writes it, after « Accessibilité : ». */
export const MOTS_CONFORMITE: Record<Conformite['etat'], string> = {
  totale: 'totalement conforme',
  partielle: 'partiellement conforme',
  aucune: 'non conforme',
};

/** Under half of the criteria, the law says « non conforme » (arrêté of 20 September 2019). */
const PARTIELLE_DES = 50;

/** Criteria that do not apply are left out of the rate. */
export function conformiteOf(criteres: readonly Pick<CritereAccessibilite, 'etat'>[]): Conformite {
  const count = (etat: CritereAccessibilite['etat']) => criteres.filter((it) => it.etat === etat).length;
  const conformes = count('conforme');
  const nonConformes = count('non-conforme');
  const applicables = conformes + nonConformes;
  const tauxPourcent = applicables === 0 ? 0 : Math.floor((1000 * conformes) / applicables) / 10;
  const etat =
    applicables > 0 && nonConformes === 0 ? 'totale' : tauxPourcent >= PARTIELLE_DES ? 'partielle' : 'aucune';
  return { conformes, nonConformes, nonApplicables: count('non-applicable'), tauxPourcent, etat };
}
