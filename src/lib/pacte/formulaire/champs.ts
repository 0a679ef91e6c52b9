/** What the assistant asks: the same description makes the blank form of the page, the screens and the texts that it writes. */

/** Who asks for a field: a document of the sources, or the Atlas. */
export type Demandeur = 'instruction' | 'note' | 'bilan' | 'atlas';

type SorteDeChamp =
  'ligne' | 'texte' | 'nombre' | 'montant' | 'jour' | 'case' | 'choix' | 'choix-multiple' | 'renvoi';

/** A list of choices that the page makes from the data of the site, or from the file itself. */
export type ListeDeChoix =
  'axes' | 'mesures' | 'publics' | 'leviers' | 'contrats' | 'priorites' | 'partenaires';

export interface ChampDuPacte {
  /** Path in what holds it: « titre », « porteur.nom ». */
  champ: string;
  libelle: string;
  sorte: SorteDeChamp;
  demandeur: Demandeur;
  /** What to write and the error to avoid; '' when the label is enough. */
  aide?: string;
  /** Values and words of a choice. */
  options?: readonly (readonly [valeur: string, mots: string])[];
  /** Or where they come from. */
  depuis?: ListeDeChoix;
}

/** Fields that come back: one block an item. */
export interface Liste {
  liste: string;
  titre: string;
  /** « Ajouter une priorité ». */
  ajouter: string;
  /** « Priorité », followed by its rank. */
  un: string;
  contenu: ContenuDeForme;
  /** The items are added elsewhere: this screen only asks more of each. */
  estReprise?: boolean;
}

/** Fields that fold together; the file knows nothing of it. */
interface GroupeDeChamps {
  groupe: string;
  contenu: readonly (ChampDuPacte | Liste)[];
}

export type ContenuDeForme = readonly (ChampDuPacte | Liste | GroupeDeChamps)[];

export interface Ecran {
  id: string;
  titre: string;
  chapeau: string;
  contenu: ContenuDeForme;
}

export const isListe = (it: ChampDuPacte | Liste | GroupeDeChamps): it is Liste => 'liste' in it;
export const isGroupe = (it: ChampDuPacte | Liste | GroupeDeChamps): it is GroupeDeChamps => 'groupe' in it;

export const groupe = (nom: string, ...contenu: GroupeDeChamps['contenu']): GroupeDeChamps => ({
  groupe: nom,
  contenu,
});

type Rest = Partial<Pick<ChampDuPacte, 'aide' | 'options' | 'depuis'>>;

const of =
  (sorte: SorteDeChamp) =>
  (champ: string, libelle: string, demandeur: Demandeur, rest: Rest = {}): ChampDuPacte => ({
    champ,
    libelle,
    sorte,
    demandeur,
    ...rest,
  });

export const ligne = of('ligne');
export const texte = of('texte');
export const nombre = of('nombre');
export const montant = of('montant');
export const jour = of('jour');
export const caseACocher = of('case');
export const choix = of('choix');
export const choixMultiple = of('choix-multiple');
export const renvoi = of('renvoi');
