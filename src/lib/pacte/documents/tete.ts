import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { Pacte } from '../../../schemas/pacte.ts';
import { pacteRejointOf } from '../demarche.ts';
import { formatJour } from '../jours.ts';
import { paragraphe, petit, titre } from './pieces.ts';

/** What a document says of itself besides the file. */
export interface ContexteDeDocument {
  /** Day of the export, « 2026-11-28 ». */
  jour: string;
  site: string;
  /** Whole address of the assistant. */
  adresse: string;
  /** Percent of the money that the others than the State must bring, by the rules or by the reader’s own service. */
  partDesAutres: number;
  /** Words of the ids of axes, measures, publics, levers. */
  mots: ReadonlyMap<string, string>;
}

/** Every document says what it is: a model of the Atlas, with the rules of what year, and made up when it is. */
export function teteDe(nom: string, pacte: Pacte, { jour, site }: ContexteDeDocument): PieceDeDocument[] {
  const reglages = pacte.cadre.reglages.map(
    ({ valeur, le, origine }) =>
      `règle locale : ${valeur} (${[origine, le && formatJour(le)].filter(Boolean).join(', ')})`,
  );
  const rejoint = pacteRejointOf(pacte);
  return [
    titre(0, nom),
    petit(
      [
        `Modèle de l’Atlas, pas un modèle officiel. ${site}, le ${formatJour(jour)}.`,
        `Règles de ${pacte.millesime} ; l’instruction du 4 juin 2025 n’y est pas lue.`,
        ...reglages,
        pacte.invente ? 'Exemple : tout y est inventé.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...(rejoint ? [paragraphe(`Action proposée à un pacte qui existe : ${rejoint}.`)] : []),
  ];
}
