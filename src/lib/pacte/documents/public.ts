import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { Pacte } from '../../../schemas/pacte.ts';
import { fichesTenues } from '../financement.ts';
import { formatDate } from '../../texte/dates.ts';
import { isSaid } from '../avis.ts';
import { fait, liste, paragraphe, titre } from './pieces.ts';
import { teteDe, type ContexteDeDocument } from './tete.ts';

/** A4 says so many actions. */
const MAX_ACTIONS = 5;

/** Who gives an opinion, then how; to whom one turns only where the file says so. */
const participation = ({ participation: { qui, comment, accompagnement } }: Pacte): PieceDeDocument[] => [
  titre(1, 'Qui donne son avis, et comment'),
  fait('Qui participe', qui),
  fait('Comment', comment),
  ...(isSaid(accompagnement) ? [fait('Qui prépare et accompagne', accompagnement)] : []),
];

/** A page for everyone, in easy words: short sentences, one idea each. */
export const documentPublic = (pacte: Pacte, contexte: ContexteDeDocument): PieceDeDocument[] => [
  ...teteDe(`Ce qui va changer près de chez vous`, pacte, contexte),
  paragraphe(`Un pacte se prépare ici : ${pacte.cadre.territoire?.nom ?? 'notre territoire'}.`),
  paragraphe(
    'Un pacte, c’est un accord. Des partenaires agissent ensemble pour les personnes qui ont peu d’argent.',
  ),
  ...fichesTenues(pacte)
    .slice(0, MAX_ACTIONS)
    .flatMap(({ titre: nom, presentation, public: { qui }, calendrier, perimetre }) => [
      titre(1, nom || 'Une action'),
      paragraphe(presentation),
      liste(
        [
          qui && `Pour qui : ${qui}`,
          perimetre && `Où : ${perimetre}`,
          calendrier.debut && `À partir du ${formatDate(calendrier.debut)}`,
        ].filter((it) => it !== ''),
      ),
    ]),
  ...participation(pacte),
];
