/** What the file is about: a pact of its own, or an action brought to a pact that others already have. */
import type { Pacte } from '../../schemas/pacte.ts';
import { isSaid } from './avis.ts';
import { citer } from './mots-du-dossier.ts';

/** The pact that the action joins, between quotes; '' when the file makes its own. */
export const pacteRejointOf = ({ cadre: { demarche, pacteRejoint } }: Pacte): string =>
  demarche === 'ajout' && isSaid(pacteRejoint) ? citer(pacteRejoint) : '';
