import { isSaid, type EtatAvis } from './avis.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { champsVides } from './verifications/x3-neuf-champs.ts';
import { isOpen, type AvisLu } from './examen.ts';

/** The life of a sheet, from the least to the most advanced; « abandonnee » stands apart. */
const VIE = [
  'brouillon',
  'incomplete',
  'prete',
  'a-revoir',
  'soumise',
  'signee',
  'en-cours',
  'prorogee',
  'terminee',
] as const;

type EtatFiche = (typeof VIE)[number] | 'abandonnee';

const NOMS_ETATS: Readonly<Record<EtatFiche, string>> = {
  brouillon: 'brouillon',
  incomplete: 'incomplète',
  prete: 'prête à relire',
  'a-revoir': 'à revoir',
  soumise: 'soumise',
  signee: 'signée',
  'en-cours': 'en cours',
  prorogee: 'prorogée',
  terminee: 'terminée',
  abandonnee: 'abandonnée',
};

/** The same of a pact, which is masculine. */
export const NOMS_ETATS_PACTE: Readonly<Record<EtatFiche, string>> = {
  ...NOMS_ETATS,
  incomplete: 'incomplet',
  prete: 'prêt à relire',
  soumise: 'soumis',
  signee: 'signé',
  prorogee: 'prorogé',
  terminee: 'terminé',
  abandonnee: 'abandonné',
};

type Fiche = Pacte['fiches'][number];

/** What is left to do on a sheet. */
const pointsOf = (fiche: Fiche, avis: readonly AvisLu[]): number =>
  avis.filter((it) => it.objet === fiche.id && isOpen(it)).length;

/** A draft with nothing in its nine fields, incomplete, or ready: told by its content until its writer says more. */
function etatOfFiche(fiche: Fiche, avis: readonly AvisLu[]): EtatFiche {
  if (fiche.etat !== 'brouillon') return fiche.etat;
  const empty = champsVides(fiche).length;
  if (empty === 9) return 'brouillon';
  return empty > 0 || pointsOf(fiche, avis) > 0 ? 'incomplete' : 'prete';
}

/** The least advanced of the sheets that still stand; a pact without any is a draft. */
export function etatOfPacte(pacte: Pacte, avis: readonly AvisLu[]): EtatFiche {
  const states = pacte.fiches.map((fiche) => etatOfFiche(fiche, avis));
  if (states.length > 0 && states.every((etat) => etat === 'abandonnee')) return 'abandonnee';
  return VIE.find((etat) => states.includes(etat)) ?? 'brouillon';
}

/** « 2 signatures sur 5 ». */
export function signaturesOf({ partenaires }: Pacte): { signed: number; of: number } {
  const signing = partenaires.filter(({ signataire }) => signataire);
  return { signed: signing.filter(({ etat }) => etat === 'signe').length, of: signing.length };
}

/** The states of a check. */
export const MOTS_ETATS: Readonly<Record<EtatAvis, string>> = {
  conforme: 'Conforme',
  'a-corriger': 'À corriger',
  'a-justifier': 'À justifier',
  'a-demander': 'À demander',
  'sans-objet': 'Sans objet',
  'non-verifiable': 'Non vérifiable',
};

/** The state of a verdict as it is read, on the screen and on paper: what advises, or has its answer, is no point to settle. */
export function nameOfEtat({
  etat,
  isConseil,
  justification,
}: Pick<AvisLu, 'etat' | 'isConseil' | 'justification'>): string {
  if (etat === 'conforme' || etat === 'sans-objet') return MOTS_ETATS[etat];
  if (isConseil) return 'Conseil';
  return etat === 'a-justifier' && isSaid(justification) ? 'Justifié' : MOTS_ETATS[etat];
}
