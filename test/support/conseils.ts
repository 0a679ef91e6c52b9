/** Every question of a row alone, with the cells that raise it and the answer that its advice gives. */
import type { CelluleLue } from '../../src/lib/imports/lecture/cellule.ts';
import type { SorteConstat } from '../../src/lib/imports/lignes/constats.ts';
import { COLONNES, ligne } from './imports.ts';

export const ENTETE = [...COLONNES, 'Date de fin', 'Résumé', 'Identifiant', 'Code INSEE'];
export type Cellules = Record<string, CelluleLue>;

export const lignesDe = (cellules: Cellules): CelluleLue[][] => [
  [
    ...ligne(cellules),
    cellules['Date de fin'] ?? null,
    cellules['Résumé'] ?? null,
    cellules['Identifiant'] ?? null,
    cellules['Code INSEE'] ?? null,
  ],
];
export const LONG = 'mot '.repeat(700);
/** What is wrong, the answer that the advice gives, what the row then says. */
export const CONSEILS: [
  sorte: SorteConstat,
  cellules: Cellules,
  reponse: string,
  attendu: Record<string, string>,
][] = [
  ['titre-absent', { 'Intitulé de l’action': null }, 'Ouvrir un café', { titre: 'Ouvrir un café' }],
  ['porteur-absent', { Porteur: 'NC' }, 'CCAS de Lunel', { porteur: 'ccas-de-lunel' }],
  ['porteur-proche', { Porteur: 'Hauts Tolosanes' }, 'nouveau', { porteur: 'hauts-tolosanes' }],
  ['porteur-proche', { Porteur: 'Hauts Tolosanes' }, 'Garder', { porteur: 'hauts-tolosanes' }],
  ['porteur-personne', { Porteur: 'Mme Jeanne Le Goff' }, 'CCAS de Lunel', { porteur: 'ccas-de-lunel' }],
  ['porteur-personne', { Porteur: 'Dr Clown' }, 'garder', { porteur: 'dr-clown' }],
  [
    'porteur-generique',
    { Porteur: 'Département' },
    'Département de l’Hérault',
    { porteur: 'departement-de-l-herault' },
  ],
  ['territoire-absent', { Territoire: null }, 'retirer', {}],
  ['territoire-absent', { Territoire: null }, 'Montpellier', { territoires: 'commune:34172' }],
  ['territoire-absent', { Territoire: 'NC' }, '34172', { territoires: 'commune:34172' }],
  ['territoire-absent', { Territoire: null }, 'commune:34172', { territoires: 'commune:34172' }],
  ['territoire-inconnu', { Territoire: 'Trifouillis' }, 'Pézenas', { territoires: 'commune:34199' }],
  ['territoire-ambigu', { Territoire: '34130' }, 'commune:34154', { territoires: 'commune:34154' }],
  [
    'code-et-nom-contraires',
    { Territoire: 'Lunel', 'Code INSEE': '34172' },
    'commune:34145',
    { territoires: 'commune:34145' },
  ],
  ['lieu-illisible', { Région: 'Septimanie' }, 'Occitanie', {}],
  ['lieu-illisible', { Région: 'Septimanie' }, 'ignorer', {}],
  ['lieux-contraires', { Région: 'Bretagne' }, 'Occitanie : la région Occitanie', {}],
  ['lieux-contraires', { Région: 'Bretagne' }, 'ignorer', {}],
  ['axe-absent', { Axe: null }, 'T', { axes: 'transversal' }],
  ['axe-inconnu', { Axe: 'Axe 7' }, 'O', { axes: 'outre-mer' }],
  ['axe-inconnu', { Axe: 'Axe 7' }, '3 et t', { axes: '3-droits | transversal' }],
  ['axe-absent', { Axe: null }, '2', { axes: '2-emploi' }],
  ['axe-inconnu', { Axe: 'Axe 7' }, '3 · Droits', { axes: '3-droits' }],
  ['public-inconnu', { Public: 'Licornes' }, 'Femmes | Seniors', { publics: 'femmes | seniors' }],
  ['public-inconnu', { Public: 'Élus' }, 'ignorer', { publicsSource: 'Élus' }],
  ['public-inconnu', { Public: 'Familles, élus' }, 'garder', { publics: 'familles' }],
  ['montant-illisible', { 'Montant total': '8 000 € / an' }, '12 000,50 €', { montantEuros: '12000.5' }],
  ['montant-illisible', { 'Montant total': '8 000 € / an' }, 'NC', { montantEuros: 'non renseigné' }],
  [
    'montant-illisible',
    { 'Montant total': 'entre 20 000 et 25 000 €' },
    'garder',
    { montantEuros: 'non renseigné', montantNote: 'la source écrit « entre 20 000 et 25 000 € »' },
  ],
  ['montant-illisible', { 'Montant total': 0, 'Part État': null }, '0', { montantEuros: '0' }],
  ['montant-illisible', { 'Part État': '0 €' }, '0,00 €', { partEtatEuros: '0' }],
  ['montant-illisible', { 'Part État': 0 }, 'NC', { partEtatEuros: 'non renseigné' }],
  ['montant-illisible', { 'Montant total': 'beaucoup' }, 'ignorer', { montantNote: '' }],
  ['part-superieure', { 'Part État': 150_000 }, '5000', { partEtatEuros: '5000' }],
  ['part-superieure', { 'Part État': 150_000 }, 'garder', { partEtatEuros: '150000' }],
  ['part-superieure', { 'Part État': 150_000 }, 'ignorer', { partEtatEuros: 'non renseigné' }],
  [
    'cofinanceurs-illisibles',
    { Cofinanceurs: 'CAF 8000' },
    'CAF = 8000 | MSA',
    { cofinanceurs: 'CAF = 8000 | MSA' },
  ],
  ['date-illisible', { 'Date de début': '31/02/2025' }, 'septembre 2024', { debut: '2024-09' }],
  [
    'date-illisible',
    { 'Date de début': 'dès que possible' },
    'garder',
    { debut: 'non renseigné', interpretation: 'Début : la source écrit « dès que possible ».' },
  ],
  ['statut-douteux', { Avancement: 'Avis défavorable' }, 'abandonné', { statut: 'abandonne' }],
  ['statut-douteux', { Avancement: 'Ajourné' }, 'garder', { statut: 'non renseigné', avancement: 'Ajourné' }],
  ['statut-douteux', { Avancement: 'Achevé ?' }, 'en cours', { statut: 'en-cours' }],
  ['statut-douteux', { Avancement: 'Dossier refusé' }, 'retirer', {}],
  ['fin-avant-debut', { 'Date de fin': '01/01/2024' }, '01/01/2027', { fin: '2027-01-01' }],
  ['fin-avant-debut', { 'Date de fin': '01/01/2024' }, 'ignorer', { fin: 'non renseigné' }],
  ['erreur-tableur', { 'Montant total': '#REF!' }, '65000', { montantEuros: '65000' }],
  ['erreur-tableur', { Cofinanceurs: '#N/A' }, 'ignorer', { cofinanceurs: '' }],
  [
    'donnee-personnelle',
    { Résumé: 'Épicerie. Jean Dupont, 06 12 34 56 78' },
    'Épicerie.',
    { resume: 'Épicerie.' },
  ],
  [
    'personne-nommee',
    { Cofinanceurs: 'M. Paul Martin' },
    'Ville de Lunel',
    { cofinanceurs: 'Ville de Lunel' },
  ],
  [
    'personne-nommee',
    { Cofinanceurs: 'Fondation Dr Clown' },
    'garder',
    { cofinanceurs: 'Fondation Dr Clown' },
  ],
  ['lettres-abimees', { Résumé: 'AccÃ¨s' }, 'Accès aux droits', { resume: 'Accès aux droits' }],
  ['lettres-abimees', { Résumé: 'AccÃ¨s' }, '« garder »', { resume: 'AccÃ¨s' }],
  ['lettres-perdues', { Résumé: 'Acc\uFFFDs' }, 'Accès', { resume: 'Accès' }],
  ['texte-long', { Résumé: LONG }, 'mot', { resume: 'mot' }],
  ['texte-refuse', { 'Intitulé de l’action': '+ de lien' }, 'Plus de lien', { titre: 'Plus de lien' }],
  ['texte-refuse', { Résumé: 'voir [lien](javascript:alert(1))' }, 'ignorer', {}],
  ['identifiant-invalide', { Identifiant: 'Été 1' }, 'epicerie-lunel', { id: 'epicerie-lunel' }],
  ['identifiant-invalide', { Identifiant: 'Été 1' }, 'ignorer', {}],
];
