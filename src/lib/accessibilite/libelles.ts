/** The words of the audit: states, and how a criterion was checked. */
import type { CritereAccessibilite, EtatRgaa } from '../../schemas/critere-accessibilite.ts';
import { formatListe } from '../texte/format.ts';
import { upperFirst } from '../texte/initiale.ts';

export const libellesEtatRgaa: Record<EtatRgaa, string> = {
  conforme: 'conforme',
  'non-conforme': 'non conforme',
  'non-applicable': 'non applicable',
};

const VERIFICATIONS: Record<CritereAccessibilite['verification'][number], string> = {
  'test-automatique': 'test automatique',
  'lecture-du-code': 'lecture du code',
  navigateur: 'essai dans un navigateur',
  clavier: 'parcours au clavier',
};

/** « Test automatique et lecture du code » */
export const sayVerification = ({ verification }: Pick<CritereAccessibilite, 'verification'>): string =>
  upperFirst(formatListe(verification.map((it) => VERIFICATIONS[it])));
