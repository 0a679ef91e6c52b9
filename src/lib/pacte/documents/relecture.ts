import type { PieceDeDocument } from '../../dossier/pieces.ts';
import type { Pacte } from '../../../schemas/pacte.ts';
import type { Regle } from '../../../schemas/regle.ts';
import type { AvisLu } from '../examen.ts';
import { nameOfEtat } from '../etats.ts';
import { objetOfAvis, phraseSeule } from '../objets.ts';
import { nameOfVerification } from '../verifications.ts';
import { liste, paragraphe, petit, tableau, titre } from './pieces.ts';

import { teteDe, type ContexteDeDocument } from './tete.ts';

/** What a document says of a rule; `documents` are titles that a reader knows, never the ids of the site. */
export type RegleCitee = Pick<Regle, 'regle' | 'repere' | 'documents'>;

function source(avis: AvisLu, regles: ReadonlyMap<string, RegleCitee>): string {
  const regle = regles.get(avis.regles[0] ?? '');
  return regle
    ? `${regle.regle} (${[...regle.documents, regle.repere].filter(Boolean).join(', ') || 'règle de l’Atlas'})`
    : '';
}

/** The proof-reading sheet for the State's service: every check, its verdict, its source. */
export function documentRelecture(
  pacte: Pacte,
  avis: readonly AvisLu[],
  contexte: ContexteDeDocument,
  regles: ReadonlyMap<string, RegleCitee>,
): PieceDeDocument[] {
  const questions = [...new Set(avis.map(({ question }) => question).filter(Boolean))];
  return [
    ...teteDe(`Fiche de relecture : ${pacte.nom || 'pacte local'}`, pacte, contexte),
    petit('Établie par calcul sur l’appareil du porteur. Elle ne remplace pas l’avis du service de l’État.'),
    titre(1, 'Vérifications'),
    tableau(
      ['Vérification', 'Verdict', 'Constat et calcul', 'Règle et source'],
      avis.map((it) => [
        [nameOfVerification(it.verification), objetOfAvis(pacte, it)].filter(Boolean).join('\n'),
        nameOfEtat(it),
        [
          phraseSeule(pacte, it),
          it.calcul && `(${it.calcul})`,
          it.justification && `Justification : ${it.justification}`,
        ]
          .filter(Boolean)
          .join(' '),
        source(it, regles),
      ]),
    ),
    titre(1, 'Questions du porteur'),
    questions.length > 0 ? liste(questions) : paragraphe('Aucune.'),
  ];
}
