import { z } from 'astro/zod';
import { preuvesContrat, statutsContrat } from './contrat.ts';

/** The brand says to our code what it is; the published shape says a text. */
const codeTerritoire = (texte: string) => z.string().describe(texte).brand<'CodeTerritoire'>();
const code = () => z.string().describe('Code INSEE ou numéro SIREN.');
const nom = () => z.string().describe('Nom officiel.');
const adresse = () => z.string().describe('Adresse de la page, sur ce site.');
const habitants = () => z.number().int().describe('Nombre d’habitants.');

const voisinSchema = z.strictObject({ code: code(), nom: nom(), adresse: adresse() });

/** A territory that shares communes with the one of the page. */
const partieSchema = voisinSchema.extend({
  communes: z.number().int().describe('Nombre de communes en commun avec le territoire de la page.'),
  communesEnTout: z.number().int().describe('Nombre de communes de cette partie, en tout.'),
  population: habitants(),
});

/** The facts of one territory: its page and its index.json show the same. */
export const ficheTerritoireSchema = z.strictObject({
  niveau: z.enum(['region', 'departement', 'epci']).describe('Région, département ou intercommunalité.'),
  code: code(),
  nom: nom(),
  sorte: z.string().describe('Sorte de territoire, en toutes lettres.'),
  adresse: adresse(),
  population: habitants(),
  typeDepartement: z
    .string()
    .nullable()
    .describe(
      'Type du département, ou du principal département d’une intercommunalité ; null pour une région.',
    ),
  nombreCommunes: z.number().int().describe('Nombre de communes.'),
  millesime: z.string().describe('Année du découpage administratif.'),
  region: voisinSchema.describe('Sa région, ou celle où vivent le plus de ses habitants.'),
  departements: z
    .array(partieSchema)
    .describe('Ses départements, celui où vivent le plus de ses habitants d’abord.'),
  epci: z.array(partieSchema).describe('Les intercommunalités d’un département ou d’une région.'),
  communes: z
    .array(
      z.strictObject({
        code: code(),
        nom: nom(),
        codesPostaux: z.array(z.string()).describe('Codes postaux.'),
        population: habitants(),
      }),
    )
    .describe(
      'Communes d’une intercommunalité ; pour un département, celles qui n’ont pas d’intercommunalité.',
    ),
  projets: z
    .array(
      z.strictObject({
        id: z.string().describe('Identifiant du projet.'),
        titre: z.string().describe('Intitulé du projet.'),
        adresse: adresse(),
        raison: z.string().describe('Pourquoi le projet est cité ici.'),
        communes: z
          .number()
          .int()
          .nullable()
          .describe(
            'Communes du territoire que le projet touche ; null quand la source ne les délimite pas.',
          ),
      }),
    )
    .describe('Projets qui touchent le territoire, à un niveau ou à un autre.'),
  projetsProches: z
    .array(
      z.strictObject({
        id: z.string().describe('Identifiant du projet.'),
        titre: z.string().describe('Intitulé du projet.'),
        adresse: adresse(),
        kilometres: z.number().int().describe('Distance à vol d’oiseau, entre les centres, à 10 km près.'),
      }),
    )
    .describe('Les projets les plus proches, quand aucun ne touche le territoire.'),
  profil: z
    .string()
    .describe('Ce qui le fait ressembler à d’autres : sa sorte, rural ou non, outre-mer ou non, sa taille.'),
  projetsSemblables: z
    .array(
      z.strictObject({
        id: z.string().describe('Identifiant du projet.'),
        titre: z.string().describe('Intitulé du projet.'),
        adresse: adresse(),
        resume: z.string().describe('Ce que fait le projet, avec nos mots.'),
        lieu: z.string().describe('Le territoire où il se passe.'),
        raison: z
          .string()
          .describe('En quoi ce territoire ressemble à celui de la page ; déduit par l’Atlas.'),
      }),
    )
    .describe('Trois projets de territoires semblables, le plus semblable d’abord.'),
  leviersProposes: z
    .array(
      z.strictObject({
        id: z.string().describe('Identifiant du levier.'),
        raison: z.string().describe('Ce qui le désigne ici ; déduit par l’Atlas.'),
      }),
    )
    .describe('Cinq leviers au plus que les données désignent, le mieux désigné d’abord.'),
  contrats: z
    .array(
      z.strictObject({
        id: z.string().describe('Identifiant du contrat.'),
        territoire: codeTerritoire('Territoire du contrat, « niveau:code ».'),
        nom: nom(),
        signataire: z.string().describe('Qui signe avec l’État.'),
        statut: z.enum(statutsContrat).describe('Ce que la source permet de dire.'),
        preuve: z.enum(preuvesContrat).describe('Sur quoi repose le statut.'),
        evenement: z.string().describe('Ce que raconte la page publique qui le prouve ; vide sinon.'),
        dateEvenement: z
          .string()
          .nullable()
          .describe('Date de cet événement ; null quand elle n’est pas dite.'),
        note: z.string().describe('Précision sur le statut ; vide sinon.'),
        source: z.string().describe('Identifiant du document, dans les ressources.'),
        sourceRepere: z.string().describe('Où regarder dans le document.'),
        luLe: z.string().describe('Jour où l’Atlas a lu pour la dernière fois ce document ou cette page.'),
      }),
    )
    .describe('Contrats locaux des solidarités possibles sur le territoire.'),
  budgetContrats: z
    .strictObject({
      euros: z.number().describe('Budget total des contrats locaux, en euros.'),
      perimetre: z.string().describe('Région ou groupe de régions que le montant couvre.'),
      rang: z.number().int().describe('Rang de ce montant, du plus grand au plus petit.'),
      rangParHabitant: z.number().int().describe('Rang du même montant divisé par le nombre d’habitants.'),
      somme: z.number().describe('Somme des montants donnés par la source, en euros.'),
      partPourcent: z.number().describe('Part de ce montant dans la somme, en pourcentage.'),
      eurosParHabitant: z.number().describe('Ce montant divisé par le nombre d’habitants, en euros.'),
      eurosParHabitantFrance: z.number().describe('La somme divisée par tous les habitants, en euros.'),
      totalAnnonce: z.number().describe('Total que la source annonce par ailleurs, en euros.'),
      nombre: z.number().int().describe('Nombre de montants donnés par la source.'),
      source: z.string().describe('Identifiant du document, dans les ressources.'),
      sourceRepere: z.string().describe('Où regarder dans le document.'),
      date: z.string().describe('Date de la donnée.'),
    })
    .nullable()
    .describe('Budget des contrats locaux de la région ; null quand nous ne l’avons pas.'),
  appelRural: z
    .array(voisinSchema)
    .describe('Intercommunalités retenues par l’appel « Pauvreté en milieu rural » dans le territoire.'),
  zeroNonRecours: z
    .array(
      z.strictObject({
        id: z.string().describe('Identifiant de l’essai.'),
        nom: z.string().describe('Qui porte l’essai.'),
        lien: z
          .enum(['territoire', 'partie', 'departement'])
          .describe('Le territoire retenu est celui de la page, une de ses parties, ou son département.'),
      }),
    )
    .describe('Territoires zéro non-recours que notre liste partielle y nomme.'),
  mentions: z
    .array(
      z.strictObject({
        territoire: codeTerritoire('Territoire que le document nomme, « niveau:code ».'),
        nom: nom(),
        texte: z.string().describe('Ce que dit le document, avec nos mots.'),
        date: z.string().describe('Date de la donnée, ou du document.'),
        source: z.string().describe('Identifiant du document, dans les ressources.'),
        sourceRepere: z.string().describe('Où regarder dans le document.'),
      }),
    )
    .describe('Ce que les documents disent du territoire, de ses parties ou de son département.'),
  comparables: z
    .array(voisinSchema.extend({ population: habitants() }))
    .describe('Territoires de même sorte, les plus proches en nombre d’habitants.'),
  regleComparables: z.string().describe('La règle qui a choisi les territoires comparables.'),
  miseAJour: z.string().describe('Date de mise à jour des contenus.'),
});
export type FicheTerritoire = z.output<typeof ficheTerritoireSchema>;
/** A contract, and a passage of a document, as the page of a territory tells them. */
export type ContratDeFiche = FicheTerritoire['contrats'][number];
export type MentionDeFiche = FicheTerritoire['mentions'][number];
