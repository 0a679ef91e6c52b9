/** The file that the assistant « Monter un pacte » keeps on the reader's device, and that they exchange: version 1. */
import { z } from 'astro/zod';
import {
  ETATS_ARGENT,
  ETATS_FICHE,
  ETATS_PARTENAIRE,
  FORMAT_PACTE,
  VERSION_PACTE,
  GENRES_PORTEUR,
  LIENS_CONTRAT,
  ORIGINES_ARGENT,
  ORIGINES_PREUVE,
  SORTES_ENGAGEMENT,
} from './pacte-choix.ts';

const mot = () => z.string().max(20_000).default('');
const liste = <T extends z.ZodType>(item: T) => z.array(item).max(500).default([]);
const choix = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(['', ...values]).default('');
const cle = () => z.string().regex(/^[a-z0-9-]{1,40}$/);

/** An amount: whole cents once it can be read, what was typed until then, '' when nothing was. */
const montant = () => z.union([z.int().min(-1e13).max(1e13), z.string().max(60)]).default('');
/** A calendar day « 2027-03-15 », what was typed as long as it is no day, or ''. */
const jour = () => z.string().max(40).default('');
/** A count or a measure as it was typed: « 30 », « 12,5 ». */
const nombre = () => z.string().max(40).default('');

const lieu = z.object({ niveau: mot(), code: mot(), nom: mot() });

const cadre = z.object({
  territoire: lieu.nullable().default(null),
  epci: lieu.nullable().default(null),
  departement: lieu.nullable().default(null),
  region: lieu.nullable().default(null),
  population: nombre(),
  contrat: mot(),
  annee: nombre(),
  porteur: z.object({ nom: mot(), genre: choix(GENRES_PORTEUR) }).prefault({}),
  instance: z.object({ genre: choix(['existante', 'nouvelle']), laquelle: mot() }).prefault({}),
  demarche: choix(['nouveau', 'ajout']),
  pacteRejoint: mot(),
  premiereReunion: jour(),
  lectureEtat: jour(),
  lectureCommissaire: jour(),
  signature: jour(),
  /** A rate or a delay that the reader's own service gave, in place of the one of the rules. */
  reglages: liste(z.object({ regle: cle(), valeur: nombre(), le: jour(), origine: mot() })),
});

const besoin = z.object({
  id: cle(),
  priorite: mot(),
  constat: mot(),
  valeur: nombre(),
  unite: mot(),
  territoire: mot(),
  annee: nombre(),
  document: mot(),
  lien: mot(),
  origine: choix(ORIGINES_PREUVE),
});

const priorite = z.object({
  id: cle(),
  titre: mot(),
  axes: liste(z.string()),
  mesures: liste(z.string()),
  justification: mot(),
  publics: liste(z.string()),
  preuvePublic: mot(),
  perimetre: mot(),
  pilote: mot(),
  comite: z.object({ membres: mot(), rythme: mot() }).prefault({}),
  contrat: choix(LIENS_CONTRAT),
  articulation: mot(),
});

const indicateur = z.object({
  indicateur: mot(),
  depart: nombre(),
  cible: nombre(),
  frequence: mot(),
  qui: mot(),
});

const depense = z.object({ quoi: mot(), annee: nombre(), montant: montant() });
const recette = z.object({
  qui: mot(),
  origine: choix(ORIGINES_ARGENT),
  annee: nombre(),
  montant: montant(),
  etat: choix(ETATS_ARGENT),
});

const fiche = z.object({
  id: cle(),
  priorite: mot(),
  etat: z.enum(ETATS_FICHE).default('brouillon'),
  raisonAbandon: mot(),
  titre: mot(),
  presentation: mot(),
  objectifs: liste(z.object({ verbe: mot(), nombre: nombre(), unite: mot(), le: jour() })),
  perimetre: mot(),
  public: z.object({ qui: mot(), nombre: nombre(), reperage: mot() }).prefault({}),
  calendrier: z
    .object({ debut: jour(), fin: jour(), etapes: liste(z.object({ le: jour(), quoi: mot() })) })
    .prefault({}),
  engagements: liste(z.object({ partenaire: mot(), engagement: mot() })),
  depenses: liste(depense),
  recettes: liste(recette),
  /** What the bearer expects not to have spent on 31 December of year N. */
  resteEnFinDAnnee: montant(),
  indicateurs: liste(indicateur),
  impact: z
    .object({
      change: mot(),
      pourQui: mot(),
      depart: nombre(),
      cible: nombre(),
      le: jour(),
      comment: mot(),
      qui: mot(),
      impossible: z.boolean().default(false),
      pourquoi: mot(),
    })
    .prefault({}),
  participation: z
    .object({ conception: mot(), miseEnOeuvre: mot(), evaluation: mot(), temoins: nombre() })
    .prefault({}),
  pilote: mot(),
  mesure: mot(),
  levier: mot(),
  apres: mot(),
  /** The project of the catalogue that the sheet was begun from. */
  depuis: mot(),
});

const partenaire = z.object({
  id: cle(),
  nom: mot(),
  genre: mot(),
  fonction: mot(),
  signataire: z.boolean().default(false),
  instance: mot(),
  datePrevue: jour(),
  dateObtenue: jour(),
  etat: choix(ETATS_PARTENAIRE),
  engagements: liste(z.object({ sorte: choix(SORTES_ENGAGEMENT), quoi: mot(), montant: montant() })),
});

export const pacteSchema = z.object({
  format: z.literal(FORMAT_PACTE),
  version: z.literal(VERSION_PACTE),
  id: cle(),
  nom: mot(),
  /** The file is an example, made up. */
  invente: z.boolean().default(false),
  /** Year of the rules that the file was last checked with. */
  millesime: z.int().default(2024),
  /** When it was last changed, as in toISOString(). */
  modifieLe: mot(),
  cadre: cadre.prefault({}),
  besoins: liste(besoin),
  priorites: liste(priorite),
  fiches: liste(fiche),
  partenaires: liste(partenaire),
  participation: z
    .object({ qui: mot(), comment: mot(), accompagnement: mot(), presentation: mot() })
    .prefault({}),
  gouvernance: z
    .object({
      reunions: liste(jour()),
      objet: mot(),
      duree: mot(),
      adhesion: mot(),
      revision: mot(),
      chefDeProjet: mot(),
      durable: mot(),
    })
    .prefault({}),
  annexes: z.object({ insee: mot(), diagnostic: mot(), plans: mot(), offre: mot() }).prefault({}),
  /** Sentences that answer « à justifier », by check and by what it bears on: « t6 », « r3:p1 ». */
  justifications: z.record(z.string().max(90), mot()).default({}),
});

export type Pacte = z.output<typeof pacteSchema>;
export type Priorite = z.output<typeof priorite>;
export type FicheDuPacte = z.output<typeof fiche>;
export type Partenaire = z.output<typeof partenaire>;
export type Recette = z.output<typeof recette>;
