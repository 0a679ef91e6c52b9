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
import { documentSchema } from './document.ts';
import { evenementSchema } from './evenement.ts';
import { contratSchema } from './contrat.ts';
import { guideRegionSchema } from './guide-region.ts';
import { graphiqueSchema, valeurSchema } from './graphique.ts';
import { acteurSchema, actionSchema, annexeSchema, levierSchema } from './levier.ts';
import { motsImportSchema, titreImportSchema } from './imports.ts';
import { interlocuteurSchema } from './interlocuteur.ts';
import { localSchema } from './local.ts';
import { mentionSchema } from './mention.ts';
import { mesureSchema, objectifSchema } from './mesure.ts';
import { champFicheSchema, dateMethodeSchema, ecartSchema, methodeSchema } from './methode.ts';
import { pageSchema } from './page.ts';
import { porteurSchema } from './porteur.ts';
import { projetSchema, recitSchema } from './projet.ts';
import { publicSchema } from './public.ts';
import { ressourceSchema } from './ressource.ts';
import { sigleSchema } from './sigle.ts';
import { synonymeSchema } from './synonyme.ts';
import { zeroNonRecoursSchema } from './zero-non-recours.ts';

/**
 * A table: one CSV file, one entry a row, its id in the column « id ».
 * A department adds its own rows beside it, in <number>.csv, with the same columns.
 */
export interface JeuTableau<S extends z.ZodObject = z.ZodObject> extends FichiersTableau {
  schema: S;
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

const tableau = <S extends z.ZodObject>(fichier: string, schema: S): JeuTableau<S> => ({
  fichier,
  schema,
  tousLesCsv: false,
});
/** A table that imports add files to, beside its own. */
const catalogue = <S extends z.ZodObject>(fichier: string, schema: S): JeuTableau<S> => ({
  fichier,
  schema,
  tousLesCsv: true,
});
const dossier = <S extends z.ZodObject>(dossier: string, schema: S): JeuDossier<S> => ({ dossier, schema });

export const tableaux = {
  mesures: tableau('data/mesures/mesures.csv', mesureSchema),
  objectifs: tableau('data/mesures/objectifs.csv', objectifSchema),
  projets: catalogue('data/projets/projets.csv', projetSchema),
  porteurs: catalogue('data/porteurs/porteurs.csv', porteurSchema),
  publics: tableau('data/publics/publics.csv', publicSchema),
  contrats: catalogue('data/contrats/contrats.csv', contratSchema),
  zeroNonRecours: tableau('data/zero-non-recours/zero-non-recours.csv', zeroNonRecoursSchema),
  ressources: tableau('data/ressources/ressources.csv', ressourceSchema),
  sigles: tableau('data/glossaire/glossaire.csv', sigleSchema),
  synonymes: tableau('data/mots/synonymes.csv', synonymeSchema),
  chiffres: tableau('data/chiffres/chiffres.csv', chiffreSchema),
  controles: tableau('data/controles/controles.csv', controleSchema),
  evenements: tableau('data/chronologie/chronologie.csv', evenementSchema),
  graphiques: tableau('data/graphiques/graphiques.csv', graphiqueSchema),
  valeurs: tableau('data/graphiques/valeurs.csv', valeurSchema),
  ecarts: tableau('data/methode/ecarts.csv', ecartSchema),
  datesMethode: tableau('data/methode/dates.csv', dateMethodeSchema),
  champsFiche: tableau('data/methode/champs.csv', champFicheSchema),
  prochainsPas: tableau('data/auto-diagnostic/prochains-pas.csv', prochainPasSchema),
  contacts: tableau('data/auto-diagnostic/contacts.csv', contactSchema),
  actions: tableau('data/leviers/actions.csv', actionSchema),
  acteurs: tableau('data/leviers/acteurs.csv', acteurSchema),
  annexes: tableau('data/leviers/annexes.csv', annexeSchema),
  interlocuteurs: tableau('data/interlocuteurs/interlocuteurs.csv', interlocuteurSchema),
  mentions: tableau('data/mentions/mentions.csv', mentionSchema),
  titresImports: tableau('data/imports/titres.csv', titreImportSchema),
  motsImports: tableau('data/imports/mots.csv', motsImportSchema),
  autresNoms: tableau('data/territoires/autres-noms.csv', autreNomSchema),
  anciensEpci: tableau('data/territoires/anciens-epci.csv', ancienEpciSchema),
  collectivites: tableau('data/territoires/collectivites.csv', collectiviteSchema),
  anciennesCommunes: tableau('data/anciennes-communes/anciennes-communes.csv', ancienneCommuneSchema),
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
