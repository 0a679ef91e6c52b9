import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { Pacte } from '../../../schemas/pacte.ts';
import { upperFirst } from '../../texte/initiale.ts';
import { withoutStop } from '../../texte/titres.ts';
import { formatCentimes, formatPart, partOf } from '../argent.ts';
import { isSaid } from '../avis.ts';
import { pacteRejointOf } from '../demarche.ts';
import type { AvisLu } from '../examen.ts';
import { fichesTenues, financementOf, recettesOf, type Financement } from '../financement.ts';
import { formatJour } from '../jours.ts';
import { citer, sayBesoin } from '../mots-du-dossier.ts';
import { money } from './fiche-action.ts';
import { fait, liste, paragraphe, tableau, titre } from './pieces.ts';
import { teteDe, type ContexteDeDocument } from './tete.ts';

/** Two pages hold so many actions and needs: the rest is in the file. */
const MAX_LINES = 6;

const sayRest = (rest: number) => `et ${rest} autre${rest > 1 ? 's' : ''}, dans le dossier`;

function few(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LINES;
  return rest > 0 ? [...lines.slice(0, MAX_LINES), sayRest(rest)] : [...lines];
}

function moneyOf(sums: Financement, percent: number): string {
  const share = partOf(sums.O, sums.total, percent);
  const unread =
    sums.unread > 0 ? ' Une recette au moins n’est pas comptée : elle ne se lit pas encore.' : '';
  if (share === undefined) return unread.trim() || 'Aucun argent n’est prévu.';
  return `${formatCentimes(sums.total)}, dont ${formatCentimes(sums.S)} demandés à l’État et ${formatCentimes(sums.O)} d’autres partenaires (${formatPart(share)}).${unread}`;
}

/** What is asked of the State: nothing where no money of its is planned, dots where an amount cannot be read. */
function requestOf({ S, unread }: Financement, { cadre }: Pacte): string[] {
  if (S === 0 && unread === 0) return [];
  const amount = unread > 0 ? '…… € (montant à fixer)' : formatCentimes(S);
  return [`demande à l’État une participation de ${amount} pour l’année ${cadre.annee || '……'}`];
}

/** What the council approves: the pact of its own, or to join that of others. */
const approvalOf = (pacte: Pacte) => {
  const rejoint = pacteRejointOf(pacte);
  return rejoint
    ? `demande à rejoindre le pacte ${rejoint}, et approuve les fiches-action qui lui sont proposées`
    : `approuve le pacte ${citer(pacte.nom)} et ses fiches-action`;
};

/** What the bearer itself promises or pays; without any, the council has nothing of the kind to approve. */
function engagementsOf(pacte: Pacte): string[] {
  const bearer = pacte.cadre.porteur.nom.trim();
  const isBearer = (nom: string) => bearer !== '' && nom.trim() === bearer;
  const own = pacte.partenaires.find(({ nom }) => isBearer(nom))?.engagements ?? [];
  const { total } = financementOf(recettesOf(pacte).filter(({ qui }) => isBearer(qui)));
  return [
    ...own.map(({ quoi, montant }) =>
      [withoutStop(quoi), montant === '' ? '' : money(montant)].filter(isSaid).join(' : '),
    ),
    ...(total > 0 ? [`${formatCentimes(total)}, inscrits au budget du pacte`] : []),
  ].filter(isSaid);
}

const deliberation = (pacte: Pacte, sums: Financement): PieceDeDocument[] => [
  { ...titre(1, 'Projet de délibération'), ouvreUnePage: true },
  paragraphe('Vu l’instruction interministérielle du 12 juin 2024 sur les pactes locaux des solidarités,'),
  paragraphe(
    `Considérant les besoins constatés sur le territoire suivant : ${pacte.cadre.territoire?.nom ?? '……'},`,
  ),
  paragraphe('L’assemblée, après en avoir délibéré :'),
  liste(
    [
      approvalOf(pacte),
      ...engagementsOf(pacte).map((it) => `approuve l’engagement de ${pacte.cadre.porteur.nom} : ${it}`),
      `autorise son représentant à signer la convention${pacte.cadre.signature ? `, prévue le ${formatJour(pacte.cadre.signature)}` : ''}`,
      ...requestOf(sums, pacte),
    ].map((line, i, all) => `${line}${i === all.length - 1 ? '.' : ' ;'}`),
  ),
  fait('Votants, pour, contre, abstentions', ''),
];

/** The findings; what is missing where there is none. */
function pourquoi({ besoins }: Pacte): PieceDeDocument[] {
  const said = besoins.map(sayBesoin).filter(isSaid);
  const lines = said.length > 0 ? liste(few(said)) : paragraphe('Constats et chiffres à écrire : ……');
  return [titre(1, 'Pourquoi'), lines];
}

/** The actions that two pages hold, and how many are in the file alone. */
function actionsOf(pacte: Pacte): PieceDeDocument[] {
  const fiches = fichesTenues(pacte);
  const rest = fiches.length - MAX_LINES;
  const rows = fiches
    .slice(0, MAX_LINES)
    .map(({ titre: nom, public: { qui }, calendrier }) => [
      nom,
      qui,
      [calendrier.debut, calendrier.fin].filter(Boolean).map(formatJour).join(' au '),
    ]);
  return [
    tableau(['Action', 'Pour qui', 'Quand'], rows),
    ...(rest > 0 ? [paragraphe(`${upperFirst(sayRest(rest))}.`)] : []),
  ];
}

/** A note of two pages for the council, with a draft deliberation. */
export const documentConseil = (
  pacte: Pacte,
  avis: readonly AvisLu[],
  contexte: ContexteDeDocument,
): PieceDeDocument[] => {
  const questions = [...new Set(avis.map(({ question }) => question).filter(Boolean))];
  const sums = financementOf(recettesOf(pacte));
  return [
    ...teteDe(`Note au conseil : ${pacte.nom || 'pacte local des solidarités'}`, pacte, contexte),
    ...pourquoi(pacte),
    titre(1, 'Ce que nous proposons'),
    ...actionsOf(pacte),
    titre(1, 'Ce que cela coûte'),
    paragraphe(moneyOf(sums, contexte.partDesAutres)),
    titre(1, 'Ce qui est demandé au conseil'),
    liste([
      pacteRejointOf(pacte) ? 'demander à rejoindre ce pacte' : 'approuver le pacte et ses engagements',
      'autoriser la signature',
      ...few(questions).map((it) => `noter la question posée à l’État : ${it}`),
    ]),
    ...deliberation(pacte, sums),
  ];
};
