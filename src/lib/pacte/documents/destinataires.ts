/** To whom the letters go, and what each is still to be asked: what the file already says is not asked again. */
import type { Pacte, Partenaire } from '../../../schemas/pacte.ts';
import { formatDate } from '../../texte/dates.ts';
import { fold } from '../../texte/format.ts';
import { formatCentimes } from '../argent.ts';
import { isSaid } from '../avis.ts';
import { pacteRejointOf } from '../demarche.ts';
import type { AvisLu } from '../examen.ts';
import { recettesDuPartenaire, sumOf } from '../financement.ts';
import { jourOf } from '../jours.ts';

export const DESTINATAIRES = ['etat', 'caf-msa', 'epci', 'departement'] as const;
export type Destinataire = (typeof DESTINATAIRES)[number];

export const NOMS_DESTINATAIRES: Readonly<Record<Destinataire, string>> = {
  etat: 'Direction départementale chargée des solidarités (DDETS ou DDETSPP)',
  'caf-msa': 'Caisse d’allocations familiales, ou Mutualité sociale agricole',
  epci: 'Intercommunalité',
  departement: 'Conseil départemental',
};

/** How the partners of a file name each office, folded. */
const FORMES: Readonly<Record<Exclude<Destinataire, 'etat'>, RegExp>> = {
  'caf-msa': /\b(?:caf|msa|allocations familiales|mutualite sociale)\b/,
  epci: /\b(?:cc|ca|cu|communaute|metropole|intercommunalite|epci)\b/,
  departement: /\bdepartement(?:al)?\b/,
};

/** Kinds of bearers that one of the offices is. */
const PORTEURS: Partial<Record<Destinataire, readonly string[]>> = {
  epci: ['epci', 'plusieurs-epci', 'metropole'],
  departement: ['departement'],
  etat: ['etat'],
};

/** Nobody writes to oneself. */
export const isPorteur = (to: Destinataire, { cadre: { porteur } }: Pacte): boolean =>
  PORTEURS[to]?.includes(porteur.genre) ?? false;

const partnerAs = (to: Exclude<Destinataire, 'etat'>, { partenaires }: Pacte): Partenaire | undefined =>
  partenaires.find(({ nom }) => FORMES[to].test(fold(nom)));

/** What the file counts of a partner, in cents: in the budget, else what it promises; 0 when no amount is said. */
const amountOf = (pacte: Pacte, partenaire: Partenaire): number =>
  sumOf(recettesDuPartenaire(pacte, partenaire)) || sumOf(partenaire.engagements);

const dateOf = (partenaire: Partenaire | undefined) =>
  jourOf(partenaire?.dateObtenue ?? '') ?? jourOf(partenaire?.datePrevue ?? '');

/** A question, unless the file answers it; then whether the answer still holds. */
const askUnless = (answer: string | undefined, question: string, confirm: (answer: string) => string) =>
  answer ? confirm(answer) : question;

function questionOfMoney(pacte: Pacte, partenaire: Partenaire | undefined): string {
  const amount = partenaire ? amountOf(pacte, partenaire) : 0;
  return askUnless(
    amount > 0 ? formatCentimes(amount) : undefined,
    'Pouvez-vous cofinancer une de ces actions, et pour quel montant ?',
    (said) => `Notre projet compte ${said} de votre part : le confirmez-vous ?`,
  );
}

function questionOfEpci(pacte: Pacte, partenaire: Partenaire | undefined): string {
  if (pacteRejointOf(pacte))
    return 'Soutenez-vous cette demande d’adhésion, et pouvez-vous cofinancer l’action ?';
  if (partenaire && amountOf(pacte, partenaire) > 0) return questionOfMoney(pacte, partenaire);
  return isSaid(pacte.cadre.porteur.nom)
    ? 'Souhaitez-vous rejoindre ce pacte, ou cofinancer une action ?'
    : 'Souhaitez-vous porter ce pacte, le rejoindre, ou cofinancer une action ?';
}

const questionOfContrat = ({ priorites }: Pacte) =>
  priorites.length === 0 || priorites.some(({ contrat }) => contrat === '')
    ? [
        'Le contrat local des solidarités porte-t-il déjà un de ces sujets ? Pouvez-vous nous en donner le texte ?',
      ]
    : [];

const questionOfDate = (partenaire: Partenaire | undefined, instance: string) => {
  const date = dateOf(partenaire);
  return askUnless(
    date && formatDate(date),
    `Quand ${instance} peut-elle décider ?`,
    (jour) => `La date du ${jour}, pour la décision de ${instance}, tient-elle ?`,
  );
};

function askedOfEtat({ cadre }: Pacte, avis: readonly AvisLu[]): string[] {
  const lecture = jourOf(cadre.lectureEtat);
  return [
    ...new Set(avis.map(({ question }) => question).filter(Boolean)),
    'Qu’est-ce que l’instruction du 4 juin 2025 change aux règles de 2024 ?',
    askUnless(
      lecture && formatDate(lecture),
      'Pouvez-vous lire le projet avant la signature, et à quelle date ?',
      (jour) => `Pouvez-vous lire le projet le ${jour}, comme nous le prévoyons ?`,
    ),
  ];
}

/** The questions of a letter, in their order. */
export function askedOf(to: Destinataire, pacte: Pacte, avis: readonly AvisLu[]): string[] {
  if (to === 'etat') return askedOfEtat(pacte, avis);
  const partenaire = partnerAs(to, pacte);
  if (to === 'caf-msa')
    return [
      questionOfMoney(pacte, partenaire),
      'Avez-vous des données récentes sur les familles de ce territoire ?',
      questionOfDate(partenaire, 'votre instance'),
    ];
  if (to === 'epci')
    return [
      questionOfEpci(pacte, partenaire),
      'Pouvez-vous prêter des locaux, du personnel ou un véhicule ?',
      questionOfDate(partenaire, 'votre assemblée'),
    ];
  return [
    ...questionOfContrat(pacte),
    questionOfMoney(pacte, partenaire),
    questionOfDate(partenaire, 'votre assemblée'),
  ];
}
