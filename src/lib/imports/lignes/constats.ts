/** What is to be said of a row: each kind has a name that « --accept » takes, a gravity, and what accepting it does. */

/** « savoir »: said, nothing to do; « revoir »: someone decides; « refus »: the row cannot be taken as it is. */
type Gravite = 'savoir' | 'revoir' | 'refus';

interface Sorte {
  gravite: Gravite;
  /** What « --accept » does: take the row without the value, leave the row out, take it as it is. */
  effet: 'sans la valeur' | 'sans la ligne' | 'telle quelle';
  nom: string;
}

export const SORTES = {
  'colonne-inconnue': {
    gravite: 'revoir',
    effet: 'sans la valeur',
    nom: 'colonne que personne n’a rapprochée d’un champ',
  },
  'case-sans-titre': { gravite: 'revoir', effet: 'sans la valeur', nom: 'case hors des colonnes du tableau' },
  'titre-absent': { gravite: 'refus', effet: 'sans la ligne', nom: 'ligne sans intitulé' },
  'porteur-absent': { gravite: 'refus', effet: 'sans la ligne', nom: 'ligne sans porteur' },
  'porteur-personne': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'porteur qui semble être une personne',
  },
  'porteur-proche': { gravite: 'revoir', effet: 'telle quelle', nom: 'porteur voisin d’un porteur connu' },
  'porteur-generique': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'porteur dont le nom seul est celui de beaucoup d’autres',
  },
  'porteur-plusieurs': {
    gravite: 'savoir',
    effet: 'telle quelle',
    nom: 'case qui semble nommer plusieurs porteurs, prise pour un seul nom',
  },
  'territoire-absent': { gravite: 'refus', effet: 'sans la ligne', nom: 'ligne sans territoire' },
  'territoire-ambigu': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'territoire que plusieurs lieux peuvent être',
  },
  'territoire-inconnu': { gravite: 'revoir', effet: 'sans la ligne', nom: 'territoire inconnu' },
  'territoire-interprete': {
    gravite: 'savoir',
    effet: 'telle quelle',
    nom: 'territoire reconnu malgré son écriture',
  },
  'lieu-illisible': { gravite: 'revoir', effet: 'sans la valeur', nom: 'région ou département illisible' },
  'lieux-contraires': {
    gravite: 'revoir',
    effet: 'sans la valeur',
    nom: 'région et département qui ne vont pas ensemble',
  },
  'code-et-nom-contraires': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'code et nom du territoire qui ne désignent pas le même lieu',
  },
  'axe-absent': { gravite: 'refus', effet: 'sans la ligne', nom: 'ligne sans axe' },
  'axe-inconnu': { gravite: 'revoir', effet: 'sans la ligne', nom: 'axe inconnu' },
  'public-absent': { gravite: 'savoir', effet: 'telle quelle', nom: 'public non renseigné' },
  'public-inconnu': { gravite: 'revoir', effet: 'sans la valeur', nom: 'public inconnu' },
  'montant-illisible': { gravite: 'revoir', effet: 'sans la valeur', nom: 'montant illisible' },
  'montant-interprete': { gravite: 'savoir', effet: 'telle quelle', nom: 'montant calculé ou approché' },
  'part-superieure': {
    gravite: 'revoir',
    effet: 'sans la valeur',
    nom: 'part de l’État supérieure au total',
  },
  'date-illisible': { gravite: 'revoir', effet: 'sans la valeur', nom: 'date illisible' },
  'date-interpretee': { gravite: 'savoir', effet: 'telle quelle', nom: 'date approchée' },
  'cofinanceurs-illisibles': {
    gravite: 'revoir',
    effet: 'sans la valeur',
    nom: 'parts de cofinanceurs illisibles',
  },
  'fin-avant-debut': { gravite: 'revoir', effet: 'sans la valeur', nom: 'fin avant le début' },
  'statut-inconnu': { gravite: 'savoir', effet: 'telle quelle', nom: 'avancement gardé avec ses mots' },
  'statut-douteux': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'action refusée, suspendue ou dont l’avancement est mis en doute',
  },
  'contrat-indecis': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'contrat dont le tableau ne dit pas clairement s’il est signé',
  },
  'date-a-venir': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'contrat dit signé à une date à venir',
  },
  'erreur-tableur': { gravite: 'revoir', effet: 'sans la valeur', nom: 'erreur de calcul du tableur' },
  'donnee-personnelle': {
    gravite: 'revoir',
    effet: 'sans la valeur',
    nom: 'messagerie ou téléphone dans un texte',
  },
  'personne-nommee': { gravite: 'revoir', effet: 'sans la valeur', nom: 'personne nommée dans un texte' },
  'lettres-abimees': { gravite: 'revoir', effet: 'telle quelle', nom: 'lettres abîmées par un encodage' },
  'lettres-perdues': { gravite: 'revoir', effet: 'sans la valeur', nom: 'lettres perdues par un encodage' },
  'texte-refuse': { gravite: 'revoir', effet: 'sans la valeur', nom: 'texte que l’Atlas ne peut publier' },
  'texte-repris': { gravite: 'savoir', effet: 'telle quelle', nom: 'texte repris sans changer ses mots' },
  'texte-long': { gravite: 'revoir', effet: 'sans la valeur', nom: 'texte trop long pour une case' },
  'identifiant-invalide': { gravite: 'revoir', effet: 'sans la ligne', nom: 'identifiant mal écrit' },
  doublon: { gravite: 'revoir', effet: 'sans la ligne', nom: 'ligne déjà écrite plus haut' },
  'doublon-different': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'même action écrite deux fois, différemment',
  },
  'mise-a-jour': {
    gravite: 'revoir',
    effet: 'telle quelle',
    nom: 'ligne que l’Atlas connaît, et que le tableau change',
  },
  'autre-source': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'projet que l’Atlas tient d’une autre source, et que la ligne change',
  },
  'action-renommee': {
    gravite: 'revoir',
    effet: 'sans la ligne',
    nom: 'action nouvelle, qui ressemble à une action disparue du tableau',
  },
  'action-disparue': {
    gravite: 'revoir',
    effet: 'telle quelle',
    nom: 'action que la version précédente disait, et que le tableau ne dit plus (elle reste dans l’Atlas)',
  },
  'autre-tableau': {
    gravite: 'revoir',
    effet: 'telle quelle',
    nom: 'tableau sans aucune ligne commune avec celui du même nom',
  },
  'ligne-decalee': {
    gravite: 'refus',
    effet: 'sans la ligne',
    nom: 'ligne qui a plus de cases que le tableau de colonnes',
  },
  'ligne-coupee': { gravite: 'refus', effet: 'sans la ligne', nom: 'action coupée en plusieurs lignes' },
  'ligne-refusee': { gravite: 'refus', effet: 'sans la ligne', nom: 'ligne que le jeu ne peut recevoir' },
  'hors-tableau': { gravite: 'savoir', effet: 'telle quelle', nom: 'total, titre répété ou note' },
} as const satisfies Record<string, Sorte>;

export type SorteConstat = keyof typeof SORTES;
export const isSorte = (text: string): text is SorteConstat => text in SORTES;

/** Where a wording was understood to be, by nothing but itself; what confirms it. */
export interface PlaceSupposee {
  departement: readonly string[];
  region: readonly string[];
  propositions: Constat['propositions'];
}

export interface Constat {
  sorte: SorteConstat;
  /** « F12 ». */
  adresse: string;
  champ: string;
  /** What a decision is known by: the words of the cell, or a name that we give to the row. */
  valeur: string;
  /** What a person reads in the cell; « » when it is empty. */
  vu: string;
  /** The title of the column; « » when the table has none for the field. */
  colonne: string;
  probleme: string;
  remede: string;
  /** What the review file proposes, the best first. */
  propositions: { decision: string; nom: string }[];
  /** What tells this wording from the same one elsewhere: the department of the row. */
  contexte: string;
  place?: PlaceSupposee;
}

/** What to do of a remark that says how a cell was understood. */
export const SI_JUSTE = 'rien, si c’est juste ; sinon, récrire la case';

export const graviteDe = ({ sorte }: Pick<Constat, 'sorte'>): Gravite => SORTES[sorte].gravite;
