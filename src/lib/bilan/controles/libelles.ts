/** The words that readers see for the codes of the checks. */
import type { Controle } from '../../../schemas/controle.ts';

export const libellesGenre: Record<Controle['genre'], { titre: string; aide: string }> = {
  somme: { titre: 'Des parties et leur total', aide: 'On additionne ce que la source détaille.' },
  part: { titre: 'Des parts et des taux', aide: 'On divise les nombres dont le taux devrait venir.' },
  produit: { titre: 'Des moyennes', aide: 'On multiplie ou on divise les nombres voisins.' },
  compte: { titre: 'Des comptes et leurs listes', aide: 'On compte ce que la source nomme.' },
  'tableau-texte': {
    titre: 'Le tableau de bord et le texte',
    aide: 'Deux nombres pour une seule chose, dans un même document.',
  },
  'texte-graphique': {
    titre: 'Le texte et les graphiques',
    aide: 'La phrase dit un nombre, le dessin un autre.',
  },
  'entre-documents': {
    titre: 'Un passage ou un document, et un autre',
    aide: 'Deux règles ou deux dates, parfois dans un même texte.',
  },
  'avec-la-reference': {
    titre: 'Les documents et le découpage de 2026',
    aide: 'On compare avec la liste officielle des communes et des intercommunalités.',
  },
  mots: {
    titre: 'Des mots qui ne vont pas ensemble',
    aide: 'Rien à calculer : les deux passages sont cités.',
  },
};

/** Short names of the five documents; the empty key is the reference of territories. */
export const nomsDesDocuments: Record<string, string> = {
  'bilan-2024': 'Bilan 2024',
  'instruction-2024': 'Instruction du 12 juin 2024',
  'presentation-occitanie-2025': 'Présentation d’Occitanie',
  'note-occitanie-2024': 'Note d’Occitanie',
  'guide-leviers-2025': 'Guide de Loire-Atlantique',
};

/** Who found the contradictions, and in what: they are ours. */
export const CREDIT_CONTROLES = 'Atlas des solidarités, Contrôles, d’après les cinq documents sources';
