import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { Pacte } from '../../../schemas/pacte.ts';
import { formatDate } from '../../texte/dates.ts';
import { territoireEnPhrase } from '../../territoires/en-phrase.ts';
import type { AvisLu } from '../examen.ts';
import { citer } from '../mots-du-dossier.ts';
import { formatCentimes } from '../argent.ts';
import { financementOf, missingFromOthers, recettesOf } from '../financement.ts';
import { fait, liste, paragraphe, titre } from './pieces.ts';
import { teteDe, type ContexteDeDocument } from './tete.ts';

export const DESTINATAIRES = ['etat', 'caf-msa', 'epci', 'departement'] as const;
type Destinataire = (typeof DESTINATAIRES)[number];

export const NOMS_DESTINATAIRES: Readonly<Record<Destinataire, string>> = {
  etat: 'Direction départementale chargée des solidarités (DDETS ou DDETSPP)',
  'caf-msa': 'Caisse d’allocations familiales, ou Mutualité sociale agricole',
  epci: 'Intercommunalité',
  departement: 'Conseil départemental',
};

/** What each may be asked, besides the questions that the checks draft for the State. */
const DEMANDES: Readonly<Record<Exclude<Destinataire, 'etat'>, readonly string[]>> = {
  'caf-msa': [
    'Pouvez-vous cofinancer une de ces actions, et pour quel montant ?',
    'Avez-vous des données récentes sur les familles de ce territoire ?',
    'Quand votre instance peut-elle décider ?',
  ],
  epci: [
    'Souhaitez-vous porter ce pacte, le rejoindre, ou cofinancer une action ?',
    'Pouvez-vous prêter des locaux, du personnel ou un véhicule ?',
    'Quand votre conseil peut-il délibérer ?',
  ],
  departement: [
    'Le contrat local des solidarités porte-t-il déjà ce sujet ? Pouvez-vous nous en donner le texte ?',
    'Pouvez-vous cofinancer une de ces actions ?',
    'Quand votre assemblée peut-elle délibérer ?',
  ],
};

function askedOf(to: Destinataire, avis: readonly AvisLu[]): string[] {
  if (to !== 'etat') return [...DEMANDES[to]];
  const questions = [...new Set(avis.map(({ question }) => question).filter(Boolean))];
  return [
    ...questions,
    'Qu’est-ce que l’instruction du 4 juin 2025 change aux règles de 2024 ?',
    'Pouvez-vous lire le projet avant la signature, et à quelle date ?',
  ];
}

/** The EPCI of the file has a name of its own. */
const nameOf = (to: Destinataire, { cadre }: Pacte) =>
  (to === 'epci' && cadre.epci?.nom) || NOMS_DESTINATAIRES[to];

/** Who signs: a function, the name is left to the hand. */
const signature = ({ cadre }: Pacte): PieceDeDocument[] => [
  fait('Pour', cadre.porteur.nom),
  fait('Fonction de la personne qui signe', ''),
  fait('Signature', ''),
];

/** A letter to one office: what is prepared, what is asked. */
export function documentCourrier(
  to: Destinataire,
  pacte: Pacte,
  avis: readonly AvisLu[],
  contexte: ContexteDeDocument,
): PieceDeDocument[] {
  const missing = missingFromOthers(financementOf(recettesOf(pacte)), contexte.partDesAutres);
  const { cadre } = pacte;
  return [
    ...teteDe(`Lettre : ${NOMS_DESTINATAIRES[to]}`, pacte, contexte),
    paragraphe('À ……………………, le ……………………'),
    fait('De', cadre.porteur.nom),
    fait('À', [nameOf(to, pacte), cadre.departement?.nom].filter(Boolean).join(', ')),
    fait('Objet', `préparation du pacte local des solidarités ${citer(pacte.nom)}`),
    paragraphe('Madame, Monsieur,'),
    paragraphe(
      `Nous préparons un pacte local des solidarités${cadre.territoire ? ` pour ${territoireEnPhrase(cadre.territoire)}` : ''}${cadre.signature ? `, à signer le ${formatDate(cadre.signature)}` : ''}.`,
    ),
    ...(pacte.priorites.length > 0
      ? [titre(1, 'Nos priorités'), liste(pacte.priorites.map(({ titre: nom }) => nom || 'à écrire'))]
      : []),
    ...(missing > 0 && to !== 'etat'
      ? [paragraphe(`Il manque aujourd’hui ${formatCentimes(missing)} d’autres financeurs que l’État.`)]
      : []),
    titre(1, 'Nos questions'),
    liste(askedOf(to, avis)),
    paragraphe('Nous vous remercions de votre réponse.'),
    ...signature(pacte),
  ];
}
