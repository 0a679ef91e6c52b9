import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { Pacte } from '../../../schemas/pacte.ts';
import { formatDate } from '../../texte/dates.ts';
import { withoutStop } from '../../texte/titres.ts';
import { territoireEnPhrase } from '../../territoires/en-phrase.ts';
import type { AvisLu } from '../examen.ts';
import { citer } from '../mots-du-dossier.ts';
import { formatCentimes } from '../argent.ts';
import { pacteRejointOf } from '../demarche.ts';
import { fichesTenues, financementOf, missingFromOthers, recettesOf } from '../financement.ts';
import { askedOf, NOMS_DESTINATAIRES, type Destinataire } from './destinataires.ts';
import { fait, liste, paragraphe, titre } from './pieces.ts';
import { teteDe, type ContexteDeDocument } from './tete.ts';

/** The EPCI of the file has a name of its own. */
const nameOf = (to: Destinataire, { cadre }: Pacte) =>
  (to === 'epci' && cadre.epci?.nom) || NOMS_DESTINATAIRES[to];

/** Who signs: a function, the name is left to the hand. */
const signature = ({ cadre }: Pacte): PieceDeDocument[] => [
  fait('Pour', cadre.porteur.nom),
  fait('Fonction de la personne qui signe', ''),
  fait('Signature', ''),
];

const objetOf = (pacte: Pacte) => {
  const rejoint = pacteRejointOf(pacte);
  return rejoint
    ? `demande d’adhésion au pacte ${rejoint}`
    : `préparation du pacte local des solidarités ${citer(pacte.nom)}`;
};

/** What is prepared, for where, for when. */
function purposeOf(pacte: Pacte): string {
  const { territoire, signature: le } = pacte.cadre;
  const rejoint = pacteRejointOf(pacte);
  const what = rejoint
    ? `Nous demandons à rejoindre le pacte ${rejoint}`
    : 'Nous préparons un pacte local des solidarités';
  const where = territoire ? ` pour ${territoireEnPhrase(territoire)}` : '';
  return `${what}${where}${le ? `, à signer le ${formatDate(le)}` : ''}.`;
}

/** « Un car solidaire : 12 000 € » */
function actions(pacte: Pacte): PieceDeDocument[] {
  const lines = fichesTenues(pacte).map(({ titre: nom, recettes }) => {
    const { total } = financementOf(recettes);
    return `${withoutStop(nom) || 'Action sans titre'}${total > 0 ? ` : ${formatCentimes(total)}` : ''}`;
  });
  return lines.length > 0 ? [titre(1, 'Nos actions'), liste(lines)] : [];
}

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
    fait('Objet', objetOf(pacte)),
    paragraphe('Madame, Monsieur,'),
    paragraphe(purposeOf(pacte)),
    ...(pacte.priorites.length > 0
      ? [titre(1, 'Nos priorités'), liste(pacte.priorites.map(({ titre: nom }) => nom || 'à écrire'))]
      : []),
    ...actions(pacte),
    ...(missing > 0 && to !== 'etat'
      ? [paragraphe(`Il manque aujourd’hui ${formatCentimes(missing)} d’autres financeurs que l’État.`)]
      : []),
    titre(1, 'Nos questions'),
    liste(askedOf(to, pacte, avis)),
    paragraphe('Nous vous remercions de votre réponse.'),
    ...signature(pacte),
  ];
}
