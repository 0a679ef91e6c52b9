/** Letters ready to send: asking for a contract, proposing an action. The words are ours; what is missing stays in brackets. */
import type { ContratDeFiche, FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { COUNCIL } from '../contrats/contrats.ts';
import { savoirContrat, type Savoir } from '../contrats/savoir.ts';
import { isDepartemental } from '../contrats/territoires.ts';
import { codeOfDepartement, idOfCode } from './code.ts';

export interface Lettre {
  /** Anchor on the page of the letters. */
  id: string;
  titre: string;
  /** An office, never a person. */
  destinataire: string;
  objet: string;
  paragraphes: string[];
  /** Its thanks, by the one who writes it: a person asks for a document, a team proposes an action. */
  merci: string;
}

/** What the reader puts in the place of these words. */
export const LIEU = '[votre commune ou votre intercommunalité]';

const TEXTE = 'l’article L. 311-1 du code des relations entre le public et l’administration';

/** The letters of a department, by the address of its page. */
const pathOfLettres = (departement: { adresse: string }): string => `${departement.adresse}lettres/`;

/** Where the letters of a department or of an EPCI are: an EPCI brings its name. */
export function lettresOf(fiche: Pick<FicheTerritoire, 'niveau' | 'nom' | 'departements' | 'contrats'>) {
  const [home] = fiche.departements;
  if (!home || fiche.niveau === 'region') return { action: '', contrat: '' };
  const lieu = fiche.niveau === 'epci' ? `?${new URLSearchParams({ lieu: fiche.nom }).toString()}` : '';
  const path = pathOfLettres(home) + lieu;
  // Those of the EPCI itself come last; of its departments, the letters of the first one are linked.
  const own = fiche.contrats.findLast(
    (contrat) =>
      contrat.statut !== 'non-eligible' &&
      (!isDepartemental(contrat) || contrat.territoire === codeOfDepartement(home.code)),
  );
  return { action: `${path}#action`, contrat: own ? `${path}#${idOfContrat(own)}` : '' };
}

const idOfContrat = ({ territoire }: ContratDeFiche) => `contrat-${idOfCode(territoire)}`;

/** A request for the contract of one signatory; nothing for who cannot sign one. */
export function lettreContrat(contrat: ContratDeFiche): Lettre | undefined {
  const savoir = savoirContrat(contrat);
  if (!savoir) return undefined;
  const { signataire, nom } = contrat;
  const who = signataire === COUNCIL ? `${COUNCIL}, ${nom}` : signataire;
  // Only a text that says so lets the letter take the contract for granted.
  const condition = savoir === 'dit' ? '' : ', s’il existe';
  return {
    id: idOfContrat(contrat),
    titre: `Demander le contrat${condition} : ${who}`,
    destinataire: who,
    objet: `demande du contrat local des solidarités 2024-2027${condition}`,
    paragraphes: [
      ...demandes[savoir],
      `Je m’appuie sur ${TEXTE}.`,
      'Un envoi par courriel me convient. Si un autre service détient ces documents, merci de lui transmettre ma demande et de me le dire.',
    ],
    merci: 'Je vous remercie de votre réponse.',
  };
}

const AVEC = 'avec ses annexes, ses avenants et le tableau de son financement';

const SI_SIGNE = [
  'Je n’ai trouvé aucun texte public qui dise si vous avez signé avec l’État un contrat local des solidarités pour 2024 à 2027.',
  `Si vous en avez signé un, je vous le demande, ${AVEC}. Si vous n’en avez pas signé, dites-le-moi.`,
];

/** What is asked, never more sure than what is known of the contract. */
const demandes: Record<Savoir, string[]> = {
  dit: [
    `Je vous demande le contrat local des solidarités que l’État a signé avec vous pour 2024 à 2027, ${AVEC}.`,
  ],
  deduit: SI_SIGNE,
  personne: SI_SIGNE,
  refuse: [
    'Le bilan national de 2024 vous nomme parmi ceux qui n’avaient pas signé avec l’État de contrat local des solidarités.',
    `Si vous en avez signé un depuis, je vous le demande, ${AVEC}. Si ce n’est pas le cas, dites-le-moi.`,
  ],
};

/** A proposal of action to the service of the State in a department. */
export function lettreAction(departement: string, service: string): Lettre {
  return {
    id: 'action',
    titre: 'Proposer une action',
    destinataire: `${service}, ${departement}`,
    objet: `proposition d’une action contre la pauvreté, ${LIEU}`,
    paragraphes: [
      `Nous souhaitons mener une action du Pacte des solidarités à cet endroit : ${LIEU}.`,
      'Le besoin que nous avons vu : [qui, combien, comment nous le savons].',
      'Ce que nous proposons : [l’action, en deux phrases]. Ceux qui sont prêts à agir avec nous : [vos partenaires].',
      'Pouvez-vous nous recevoir, pour nous dire si cette action peut entrer dans un pacte local ou dans le contrat local des solidarités, avec quel argent et à quelle date ?',
    ],
    merci: 'Nous vous remercions de votre réponse.',
  };
}
