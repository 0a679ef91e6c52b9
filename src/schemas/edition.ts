import { z } from 'astro/zod';
import { adresse, misAJour, texte } from './champs.ts';
import { codeTerritoire } from './champs-territoires.ts';

/** The colours that an edition may choose: those of the axes and of the maps mean something, and stay. */
const COULEURS_AU_CHOIX = ['link', 'link-visited', 'focus', 'mark', 'paper', 'surface'] as const;

const couleur = z.string().regex(/^#[0-9a-f]{6}$/i, 'une couleur s’écrit « #0f4c81 »');
const couleurs = z
  .partialRecord(
    z.enum(COULEURS_AU_CHOIX, { error: `choisir parmi ${COULEURS_AU_CHOIX.join(', ')}` }),
    couleur,
  )
  .default({});

/** Where reports go: a mailbox of the edition, or the address of a form. */
const boite = z
  .string()
  .regex(
    /^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/,
    'écrire « mailto:… » ou l’adresse d’un formulaire en https',
  );

/** What makes an edition: one file, content/edition.json; everything else derives from it. */
export const editionSchema = z.strictObject({
  nom: texte().describe('Nom montré en tête de chaque page et dans les titres.'),
  signalement: boite.describe('Où mène « Signaler une erreur ». À régler avant de publier.'),
  miseAJour: misAJour().describe('Jour de la dernière mise à jour des contenus.'),
  miseAJourTexte: texte().describe('Ce que la dernière mise à jour a apporté.'),
  fondDeCarte: z
    .union([z.null(), adresse()])
    .describe(
      'Adresse d’un style MapLibre extérieur pour le fond des cartes ; null : rien n’est demandé à un tiers.',
    ),
  territoire: z
    .union([z.null(), codeTerritoire])
    .refine(
      (code) => code === null || /^(?:region|departement):/.test(code),
      'une édition couvre le pays (null), une région ou un département',
    )
    .describe('Ce que l’édition couvre : null pour le pays, « region:76 » ou « departement:44 ».'),
  editionNationale: z
    .union([z.null(), adresse()])
    .describe('Où mènent les liens vers les territoires hors de l’édition ; null : ils restent des mots.'),
  couleurs: z
    .strictObject({ clair: couleurs, sombre: couleurs })
    .describe('Couleurs de l’édition, par thème, à la place de celles de src/styles/tokens.css.'),
});
export type Edition = z.output<typeof editionSchema>;
