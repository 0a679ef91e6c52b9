import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { Pacte, Partenaire } from '../../../schemas/pacte.ts';
import type { AvisLu } from '../examen.ts';
import { pacteRejointOf } from '../demarche.ts';
import { isOpen } from '../examen.ts';
import { fichesTenues } from '../financement.ts';
import { formatJour } from '../jours.ts';
import { nameOfPartenaire, sayBesoin } from '../mots-du-dossier.ts';
import { objetOfAvis, phraseSeule } from '../objets.ts';
import { signatairesOf } from '../signataires.ts';
import { nameOfVerification } from '../verifications.ts';
import { corpsDeFiche, money } from './fiche-action.ts';
import { fait, fiche, liste, paragraphe, tableau, titre } from './pieces.ts';

import { teteDe, type ContexteDeDocument } from './tete.ts';

const SORTES: Readonly<Record<string, string>> = {
  'droit-commun': 'Droit commun, dans la convention',
  'hors-convention': 'Droit commun, hors convention',
  dedie: 'Argent réservé au pacte, par an',
  nature: 'En nature',
};

const LIENS_AU_CONTRAT: Readonly<Record<string, string>> = {
  aucun: 'Le contrat local ne porte pas ce sujet, ou il n’y a pas de contrat.',
  complete: 'Le pacte complète le contrat local.',
  deja: 'Le contrat local porte déjà ce sujet.',
};

const words = (ids: readonly string[], { mots }: ContexteDeDocument) =>
  ids.map((id) => mots.get(id) ?? id).join(' ; ');

const articlePriorites = ({ cadre, priorites }: Pacte, contexte: ContexteDeDocument): PieceDeDocument[] => [
  titre(1, 'Article 3. Priorités, publics, engagements'),
  ...priorites.flatMap((it, i) => [
    titre(2, `Priorité ${i + 1} : ${it.titre}`),
    fiche([
      ['Mesures nationales', words(it.mesures, contexte)],
      // Only a priority outside the 25 measures has to say why it is chosen.
      ...(it.mesures.length > 0 && it.justification === ''
        ? []
        : [['Justification locale', it.justification] as const]),
      ['Publics', words(it.publics, contexte)],
      ['Territoire visé', it.perimetre],
      ['Pilote', it.pilote],
      ['Comité technique', [it.comite.membres, it.comite.rythme].filter(Boolean).join('. ')],
      [
        'Lien avec le contrat local',
        [LIENS_AU_CONTRAT[it.contrat], it.articulation].filter(Boolean).join(' '),
      ],
    ]),
  ]),
  paragraphe(
    `L’État s’engage pour la seule année ${cadre.annee || 'N'}, dans le cadre de la loi de finances.`,
  ),
];

/** « Alleyrat, CC Creuse Grand Sud, Creuse, Nouvelle-Aquitaine », each once. */
const placesOf = ({ territoire, epci, departement, region }: Pacte['cadre']) =>
  [...new Set([territoire, epci, departement, region].flatMap((it) => it?.nom || []))].join(', ');

/** A pact that exists has its convention: what follows is proposed to it, by its article on joining. */
function joins(pacte: Pacte): PieceDeDocument[] {
  const rejoint = pacteRejointOf(pacte);
  if (!rejoint) return [];
  return [
    titre(1, 'Demande d’adhésion'),
    fait('Pacte à rejoindre', rejoint),
    fait('Qui demande à le rejoindre', pacte.cadre.porteur.nom),
    paragraphe(
      'Les articles qui suivent décrivent l’action proposée, dans l’ordre d’une convention : le porteur du pacte en reprend ce qui change la sienne.',
    ),
  ];
}

function articles(pacte: Pacte, contexte: ContexteDeDocument): PieceDeDocument[] {
  const { cadre, gouvernance } = pacte;
  return [
    ...joins(pacte),
    titre(1, 'Article 1. Contexte'),
    fait('Territoire', placesOf(cadre)),
    fait('Porteur', cadre.porteur.nom),
    ...pacte.besoins.map((it) => paragraphe(sayBesoin(it))),
    titre(1, 'Article 2. Objet, ambition, durée'),
    paragraphe(gouvernance.objet),
    fait('Durée', gouvernance.duree),
    ...articlePriorites(pacte, contexte),
    titre(1, 'Article 4. Gouvernance'),
    fait('Instance', cadre.instance.laquelle),
    fait('Réunions prévues', gouvernance.reunions.filter(Boolean).map(formatJour).join(', ')),
    fait('Chef de projet', gouvernance.chefDeProjet),
    titre(1, 'Article 5. Adhésion et révision'),
    paragraphe(gouvernance.adhesion),
    paragraphe(gouvernance.revision),
    titre(2, 'Signataires'),
    tableau(
      ['Signataire', 'Date', 'Signature'],
      signatairesOf(pacte).map((nom) => [nom, '', '']),
    ),
  ];
}

function fichePartenaire(partenaire: Partenaire): PieceDeDocument[] {
  const { instance, dateObtenue, datePrevue, engagements } = partenaire;
  return [
    titre(2, nameOfPartenaire(partenaire)),
    fait(
      'Instance qui décide',
      [instance, (dateObtenue || datePrevue) && formatJour(dateObtenue || datePrevue)]
        .filter(Boolean)
        .join(', '),
    ),
    tableau(
      ['Sorte', 'Engagement', 'Montant'],
      engagements.map(({ sorte, quoi, montant }) => [
        SORTES[sorte] ?? '',
        quoi,
        montant === '' ? 'sans montant' : money(montant),
      ]),
    ),
  ];
}

/** A head never stands over nothing. */
const orSay = (pieces: PieceDeDocument[], missing: string) =>
  pieces.length > 0 ? pieces : [paragraphe(missing)];

const annexes = (pacte: Pacte, contexte: ContexteDeDocument): PieceDeDocument[] => [
  titre(1, 'Annexe 1. Données de l’Insee sur les fragilités du territoire'),
  paragraphe(pacte.annexes.insee),
  titre(1, 'Annexe 2. Éléments du diagnostic du département'),
  paragraphe(pacte.annexes.diagnostic),
  titre(1, 'Annexe 3. Plans et schémas'),
  paragraphe(pacte.annexes.plans),
  titre(1, 'Annexe 4. Offre existante et travaux en cours'),
  paragraphe(pacte.annexes.offre),
  titre(1, 'Annexe 5. Fiches-action'),
  ...orSay(
    fichesTenues(pacte).flatMap((it) => corpsDeFiche(it, pacte, contexte, 2)),
    'Aucune fiche-action n’est encore écrite.',
  ),
];

const participation = ({ participation: it }: Pacte): PieceDeDocument[] => [
  titre(1, 'Fiche « participation des personnes »'),
  fiche([
    ['Qui participe', it.qui],
    ['Comment', it.comment],
    ['Préparation et accompagnement', it.accompagnement],
    ['Présentation au public', it.presentation],
  ]),
];

/** « M1, Indicateur de suivi. Fiche-action 2 : Un car. Prévoyez un compte simple. »: as the screen has it. */
const pointOf = (pacte: Pacte, avis: AvisLu, end: string) =>
  [
    `${nameOfVerification(avis.verification)}.`,
    objetOfAvis(pacte, avis) && `${objetOfAvis(pacte, avis)}.`,
    phraseSeule(pacte, avis),
    end,
  ]
    .filter(Boolean)
    .join(' ');

function openPoints(pacte: Pacte, avis: readonly AvisLu[]): PieceDeDocument[] {
  const open = avis.filter(isOpen);
  const justified = avis.filter(({ justification }) => justification.trim() !== '');
  return [
    titre(1, 'Points à régler'),
    open.length > 0
      ? liste(open.map((it) => pointOf(pacte, it, it.calcul && `(${it.calcul})`)))
      : paragraphe('Aucun.'),
    ...(justified.length > 0
      ? [titre(1, 'Justifications'), liste(justified.map((it) => pointOf(pacte, it, it.justification)))]
      : []),
  ];
}

/** The whole file: the convention in five articles, its five annexes, a sheet a partner, participation, open points. */
export const documentConvention = (
  pacte: Pacte,
  avis: readonly AvisLu[],
  contexte: ContexteDeDocument,
): PieceDeDocument[] => [
  ...teteDe(pacte.nom || 'Pacte local des solidarités', pacte, contexte),
  ...articles(pacte, contexte),
  titre(1, 'Engagements des partenaires'),
  ...orSay(pacte.partenaires.flatMap(fichePartenaire), 'Aucun partenaire n’est encore écrit.'),
  ...participation(pacte),
  ...annexes(pacte, contexte),
  ...openPoints(pacte, avis),
];
