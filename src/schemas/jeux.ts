/** Every collection of the site, with the place of its files and its shape. The build and the checks derive from it. */
import type { z } from 'astro/zod';
import { autourSchema } from './autour.ts';
import { ancienEpciSchema } from './ancien-epci.ts';
import { ancienneCommuneSchema } from './ancienne-commune.ts';
import { autreNomSchema } from './autre-nom.ts';
import { collectiviteSchema } from './collectivite.ts';
import { contactSchema, prochainPasSchema } from './auto-diagnostic.ts';
import { axeSchema } from './axe.ts';
import { bilanSchema } from './bilan.ts';
import { chiffreSchema } from './chiffre.ts';
import { controleSchema } from './controle.ts';
import { coucheSchema } from './couche.ts';
import { critereAccessibiliteSchema } from './critere-accessibilite.ts';
import { critereEcoconceptionSchema } from './critere-ecoconception.ts';
import { documentSchema } from './document.ts';
import { evenementSchema } from './evenement.ts';
import { contratSchema } from './contrat.ts';
import { guideRegionSchema } from './guide-region.ts';
import { graphiqueSchema, valeurSchema } from './graphique.ts';
import { acteurSchema, actionSchema, annexeSchema, financementSchema, levierSchema } from './levier.ts';
import { motsImportSchema, titreImportSchema } from './imports.ts';
import { interlocuteurSchema } from './interlocuteur.ts';
import { localSchema } from './local.ts';
import { mentionSchema } from './mention.ts';
import { mesureSchema, objectifSchema } from './mesure.ts';
import { champFicheSchema, dateMethodeSchema, ecartSchema, methodeSchema } from './methode.ts';
import { pageSchema } from './page.ts';
import { pageVerifieeSchema } from './page-verifiee.ts';
import { porteurSchema } from './porteur.ts';
import { projetSchema, recitSchema } from './projet.ts';
import { publicSchema } from './public.ts';
import { regleSchema } from './regle.ts';
import { ressourceSchema } from './ressource.ts';
import { sigleSchema } from './sigle.ts';
import { synonymeSchema } from './synonyme.ts';
import { tuileSchema } from './tuile.ts';
import { fichierFigeSchema, versionSchema } from './version.ts';
import { zeroNonRecoursSchema } from './zero-non-recours.ts';

/**
 * A table: one CSV file, one entry a row, its id in the column « id ».
 * A department adds its own rows beside it, in <number>.csv, with the same columns.
 */
export interface JeuTableau<S extends z.ZodObject = z.ZodObject> extends FichiersTableau {
  schema: S;
  /** What the rows are, for those who take the file away. */
  titre: string;
}

/** Where the rows of a table are. */
export interface FichiersTableau {
  fichier: string;
  /** Every CSV file of the folder holds rows of the table: one file an import. */
  tousLesCsv: boolean;
}

/** A folder of pages, with its sub-folders: one MDX file an entry, its id in its path (44/10-mobilite). */
export interface JeuDossier<S extends z.ZodObject = z.ZodObject> {
  dossier: string;
  schema: S;
}

const tableau = <S extends z.ZodObject>(fichier: string, schema: S, titre: string): JeuTableau<S> => ({
  fichier,
  schema,
  titre,
  tousLesCsv: false,
});
/** A table that imports add files to, beside its own. */
const catalogue = <S extends z.ZodObject>(fichier: string, schema: S, titre: string): JeuTableau<S> => ({
  fichier,
  schema,
  titre,
  tousLesCsv: true,
});
const dossier = <S extends z.ZodObject>(dossier: string, schema: S): JeuDossier<S> => ({ dossier, schema });

export const tableaux = {
  mesures: tableau('data/mesures/mesures.csv', mesureSchema, 'Mesures nationales'),
  objectifs: tableau('data/mesures/objectifs.csv', objectifSchema, 'Objectifs des mesures'),
  projets: catalogue('data/projets/projets.csv', projetSchema, 'Projets locaux'),
  porteurs: catalogue('data/porteurs/porteurs.csv', porteurSchema, 'Porteurs des projets'),
  publics: tableau('data/publics/publics.csv', publicSchema, 'Publics'),
  contrats: catalogue('data/contrats/contrats.csv', contratSchema, 'Contrats locaux des solidarités'),
  zeroNonRecours: tableau(
    'data/zero-non-recours/zero-non-recours.csv',
    zeroNonRecoursSchema,
    'Territoires zéro non-recours',
  ),
  ressources: tableau('data/ressources/ressources.csv', ressourceSchema, 'Ressources'),
  sigles: tableau('data/glossaire/glossaire.csv', sigleSchema, 'Sigles et mots de métier'),
  synonymes: tableau('data/mots/synonymes.csv', synonymeSchema, 'Mots des habitants et des élus'),
  chiffres: tableau('data/chiffres/chiffres.csv', chiffreSchema, 'Chiffres'),
  controles: tableau('data/controles/controles.csv', controleSchema, 'Contrôles'),
  evenements: tableau('data/chronologie/chronologie.csv', evenementSchema, 'Dates du Pacte'),
  graphiques: tableau('data/graphiques/graphiques.csv', graphiqueSchema, 'Graphiques'),
  valeurs: tableau('data/graphiques/valeurs.csv', valeurSchema, 'Valeurs des graphiques'),
  ecarts: tableau('data/methode/ecarts.csv', ecartSchema, 'Points où les textes diffèrent'),
  datesMethode: tableau('data/methode/dates.csv', dateMethodeSchema, 'Dates et délais de la méthode'),
  champsFiche: tableau('data/methode/champs.csv', champFicheSchema, 'Champs de la fiche-action'),
  regles: tableau('data/methode/regles.csv', regleSchema, 'Règles des pactes locaux'),
  prochainsPas: tableau('data/auto-diagnostic/prochains-pas.csv', prochainPasSchema, 'Prochains pas'),
  contacts: tableau('data/auto-diagnostic/contacts.csv', contactSchema, 'Contacts des prochains pas'),
  actions: tableau('data/leviers/actions.csv', actionSchema, 'Actions de chaque levier'),
  acteurs: tableau('data/leviers/acteurs.csv', acteurSchema, 'Acteurs de chaque levier'),
  financements: tableau(
    'data/leviers/financements.csv',
    financementSchema,
    'Ce que les sources disent de l’argent de chaque levier',
  ),
  annexes: tableau('data/leviers/annexes.csv', annexeSchema, 'Pages autour des leviers'),
  interlocuteurs: tableau('data/interlocuteurs/interlocuteurs.csv', interlocuteurSchema, 'Interlocuteurs'),
  mentions: tableau('data/mentions/mentions.csv', mentionSchema, 'Mentions de territoires'),
  titresImports: tableau(
    'data/imports/titres.csv',
    titreImportSchema,
    'Titres de colonnes reconnus à l’import',
  ),
  motsImports: tableau('data/imports/mots.csv', motsImportSchema, 'Mots reconnus à l’import'),
  autresNoms: tableau('data/territoires/autres-noms.csv', autreNomSchema, 'Autres noms de territoires'),
  anciensEpci: tableau('data/territoires/anciens-epci.csv', ancienEpciSchema, 'Anciennes intercommunalités'),
  collectivites: tableau(
    'data/territoires/collectivites.csv',
    collectiviteSchema,
    'Collectivités d’outre-mer',
  ),
  tuiles: tableau('data/tuiles/tuiles.csv', tuileSchema, 'Place des départements dans « Les 101 »'),
  anciennesCommunes: tableau(
    'data/anciennes-communes/anciennes-communes.csv',
    ancienneCommuneSchema,
    'Anciennes communes',
  ),
  criteresAccessibilite: tableau(
    'data/accessibilite/criteres.csv',
    critereAccessibiliteSchema,
    'Critères d’accessibilité (RGAA), un par un',
  ),
  pagesVerifiees: tableau(
    'data/accessibilite/pages.csv',
    pageVerifieeSchema,
    'Pages vérifiées pour l’accessibilité',
  ),
  criteresEcoconception: tableau(
    'data/ecoconception/criteres.csv',
    critereEcoconceptionSchema,
    'Critères d’écoconception (RGESN), un par un',
  ),
  versions: tableau('data/versions/versions.csv', versionSchema, 'Versions des données'),
  fichiersFiges: tableau('data/versions/fichiers.csv', fichierFigeSchema, 'Fichiers de chaque version'),
};

export const dossiers = {
  axes: dossier('content/axes', axeSchema),
  autour: dossier('content/autour', autourSchema),
  bilan: dossier('content/bilan', bilanSchema),
  leviers: dossier('content/leviers', levierSchema),
  locaux: dossier('content/locaux', localSchema),
  documents: dossier('content/sources', documentSchema),
  recits: dossier('content/projets', recitSchema),
  textes: dossier('content/pages', pageSchema),
  methode: dossier('content/methode', methodeSchema),
  guidesRegions: dossier('content/territoires', guideRegionSchema),
  introductions: dossier('content/introductions', pageSchema),
  couches: dossier('content/couches', coucheSchema),
};
