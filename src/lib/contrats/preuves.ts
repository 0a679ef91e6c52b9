/** What the status of a contract rests on, as it is said beside each. */
import type { preuvesContrat } from '../../schemas/contrat.ts';
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';
import { formatDate } from '../texte/format.ts';

type Preuve = (typeof preuvesContrat)[number];

export const libellesPreuve: Record<Preuve, string> = {
  page: 'Dit par une page publique',
  bilan: 'Dit par le bilan',
  document: 'Dit par un autre document',
  deduit: 'Déduit',
  personne: 'Personne ne l’a publié',
};

export const explicationsPreuve: Record<Preuve, string> = {
  page: 'Une page publique le dit ; nous donnons son adresse et sa date.',
  bilan: 'Le bilan 2024 cite le contrat, ou le nomme parmi ceux qui manquent.',
  document: 'Un autre de nos documents sources le dit.',
  deduit: 'Les comptes du bilan le laissent conclure ; aucun texte ne l’écrit.',
  personne: 'Aucun texte que nous avons lu ne le dit.',
};

/** Whether a public text is still to be found. */
export const isGap = ({ preuve }: { preuve: Preuve }): boolean =>
  preuve === 'deduit' || preuve === 'personne';

/** Where one reads how to send a proof. */
export const PATH_PREUVE = '/contribuer/#apporter-la-preuve-dun-contrat';

/** « lu le 21 novembre 2026 » */
export const sayLecture = ({ luLe }: Pick<ContratDeFiche, 'luLe'>): string => `lu le ${formatDate(luLe)}`;
