import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { FicheDuPacte, Pacte } from '../../../schemas/pacte.ts';
import { centimesOf, formatCentimes, formatPart, partOf, type Saisie } from '../argent.ts';
import { financementOf } from '../financement.ts';
import { isSaid } from '../avis.ts';
import { formatJour } from '../jours.ts';
import { fait, fiche as faits, tableau, titre } from './pieces.ts';
import { teteDe, type ContexteDeDocument } from './tete.ts';

const day = (text: string) => (text ? formatJour(text) : '');
const lines = (parts: readonly string[]) => parts.filter((it) => it.trim() !== '').join('\n');

export const money = (saisie: Saisie): string => {
  const cents = centimesOf(saisie);
  return cents === undefined ? String(saisie) : formatCentimes(cents);
};

export const ORIGINES: Readonly<Record<string, string>> = {
  S: 'État, crédits du pacte',
  A: 'État, autres crédits',
  E: 'Europe',
  O: 'Autre partenaire',
  V: 'En nature, hors total',
};

/** What has not been said is not « demandé ». */
export const REPONSES: Readonly<Record<string, string>> = { acquis: 'acquis', demande: 'demandé' };

const objectifs = (it: FicheDuPacte) =>
  lines(
    it.objectifs.map(({ verbe, nombre, unite, le }) =>
      [verbe, nombre, unite, le && `pour le ${day(le)}`].filter(Boolean).join(' '),
    ),
  );

const publicVise = ({ public: { qui, nombre, reperage } }: FicheDuPacte) =>
  lines([qui, nombre && `${nombre} personnes`, isSaid(reperage) ? `Repérage : ${reperage}` : '']);

const calendrier = ({ calendrier: { debut, fin, etapes } }: FicheDuPacte) =>
  lines([
    debut && `Début : ${day(debut)}`,
    ...etapes.map(({ le, quoi }) => [day(le), quoi].filter(Boolean).join(' : ')),
    fin && `Fin : ${day(fin)}`,
  ]);

const indicateurs = (it: FicheDuPacte) =>
  lines(
    it.indicateurs.map(({ indicateur, depart, cible, frequence, qui }) =>
      [indicateur, depart && `départ ${depart}`, cible && `cible ${cible}`, frequence, qui]
        .filter(Boolean)
        .join(', '),
    ),
  );

function impact({ impact: it }: FicheDuPacte): string {
  if (it.impossible) return `Ne peut pas se mesurer : ${it.pourquoi}`;
  return lines([
    it.change,
    it.pourQui && `Pour : ${it.pourQui}`,
    [it.depart && `départ ${it.depart}`, it.cible && `cible ${it.cible}`, it.le && `le ${day(it.le)}`]
      .filter(Boolean)
      .join(', '),
    [it.comment, it.qui].filter(Boolean).join(', '),
  ]);
}

const participation = ({ participation: it }: FicheDuPacte) =>
  lines([
    it.conception && `Conception : ${it.conception}`,
    it.miseEnOeuvre && `Mise en œuvre : ${it.miseEnOeuvre}`,
    it.evaluation && `Évaluation : ${it.evaluation}`,
  ]);

/** « Véhicule : 12 500 € (2027) ; carburant : 900 € (2028). Total : 13 400 €. »; no total where an amount cannot be read. */
function depenses({ depenses: lignes, resteEnFinDAnnee }: FicheDuPacte): string {
  const all = lignes.filter(({ quoi, montant }) => isSaid(quoi) || montant !== '');
  const cents = all.map(({ montant }) => centimesOf(montant));
  const total = cents.reduce<number>((sum, it) => sum + (it ?? 0), 0);
  return lines([
    all
      .map(({ quoi, annee, montant }) =>
        [quoi && `${quoi} :`, money(montant), annee && `(${annee})`].filter(Boolean).join(' '),
      )
      .join(' ; '),
    total > 0 && !cents.includes(undefined) ? `Total : ${formatCentimes(total)}` : '',
    resteEnFinDAnnee === '' ? '' : `Reste au 31 décembre : ${money(resteEnFinDAnnee)}`,
  ]);
}

/** Income of an action, then its total and the part of the partners. */
function credits({ recettes }: FicheDuPacte, percent: number): PieceDeDocument[] {
  const sums = financementOf(recettes);
  const share = partOf(sums.O, sums.total, percent);
  const total = formatCentimes(sums.total);
  return [
    tableau(
      ['Qui paie', 'Origine', 'Année', 'Montant', 'Réponse'],
      recettes
        .filter(({ qui, montant }) => isSaid(qui) || montant !== '')
        .map(({ qui, origine, annee, montant, etat }) => [
          qui,
          ORIGINES[origine] ?? '',
          annee,
          money(montant),
          REPONSES[etat] ?? '',
        ]),
    ),
    fait(
      'Total, hors apports en nature',
      share === undefined ? '' : `${total}, dont autres partenaires ${formatPart(share)}`,
    ),
  ];
}

/** The nine fields of the note, then what the State asks besides; without head, so that a whole file can hold it. */
export function corpsDeFiche(
  it: FicheDuPacte,
  pacte: Pacte,
  { mots, partDesAutres }: ContexteDeDocument,
  niveau: 1 | 2 = 1,
): PieceDeDocument[] {
  const priorite = pacte.priorites.find(({ id }) => id === it.priorite);
  return [
    titre(niveau, it.titre || 'Fiche-action sans titre'),
    faits([
      ['Présentation', it.presentation],
      ['Objectifs', objectifs(it)],
      ['Territoire', it.perimetre],
      ['Public', publicVise(it)],
      ['Calendrier', calendrier(it)],
      [
        'Partenaires et engagements',
        lines(
          it.engagements.map(({ partenaire, engagement }) =>
            [partenaire, engagement].filter(isSaid).join(' : '),
          ),
        ),
      ],
      ['Indicateurs de suivi', indicateurs(it)],
      ['Impact', impact(it)],
      ['Participation', participation(it)],
      [
        'Priorité et pilote',
        lines([priorite?.titre ?? '', it.pilote, mots.get(it.mesure) ?? '', mots.get(it.levier) ?? '']),
      ],
      ['Après le financement', it.apres],
      ['Dépenses', depenses(it)],
    ]),
    ...credits(it, partDesAutres),
  ];
}

/** One action sheet as a document. */
export const documentFiche = (
  it: FicheDuPacte,
  pacte: Pacte,
  contexte: ContexteDeDocument,
): PieceDeDocument[] => [...teteDe('Fiche-action', pacte, contexte), ...corpsDeFiche(it, pacte, contexte)];
