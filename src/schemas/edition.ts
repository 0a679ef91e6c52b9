import { z } from 'astro/zod';
import { adresse, texte } from './champs.ts';
import { misAJour } from './champs-dates.ts';
import { codeTerritoire } from './champs-territoires.ts';

/** The colours that an edition may choose: those of the axes and of the maps mean something, and stay. */
const COULEURS_AU_CHOIX = ['link', 'link-visited', 'focus', 'mark', 'paper', 'surface'] as const;

/** What zod says in English of a name that is not one of the settings, or of what holds none. */
const reglages = (noms: readonly string[]) => ({
  error: ({ code, keys }: { code?: string; keys?: string[] }) =>
    code === 'unrecognized_keys'
      ? `réglage inconnu : ${(keys ?? []).map((key) => `« ${key} »`).join(', ')} ; il y a ${noms.join(', ')}`
      : `écrire des réglages entre accolades : ${noms.join(', ')}`,
});

const couleur = z
  .string('une couleur s’écrit « #0f4c81 »')
  .regex(/^#[0-9a-f]{6}$/i, 'une couleur s’écrit « #0f4c81 »');
const couleurs = z.partialRecord(z.enum(COULEURS_AU_CHOIX), couleur, reglages(COULEURS_AU_CHOIX)).default({});

const COUVRE =
  'une édition couvre le pays (null), une région (« region:76 ») ou un département (« departement:44 »)';

/** Where reports go: a mailbox of the edition, or the address of a form. */
const boite = z
  .string('la valeur manque : écrire « mailto:… » ou l’adresse d’un formulaire en https')
  .regex(
    /^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/,
    'écrire « mailto:… » ou l’adresse d’un formulaire en https',
  );

/** What the site says of itself unless its settings say otherwise. */
export const INDEPENDANT = 'site indépendant de l’État';
const SORTE_DE_SITE = `commencer par « site », sans point à la fin : « ${INDEPENDANT} », « site de la préfecture de l’Hérault »`;

const adresseOuNon = z.union([z.null(), adresse()], { error: 'écrire null, ou une adresse en https' });

const champs = {
  nom: texte().describe('Nom montré en tête de chaque page et dans les titres.'),
  independance: z
    .string(SORTE_DE_SITE)
    .trim()
    .regex(/^site \S.*[^.]$/, SORTE_DE_SITE)
    .default(INDEPENDANT)
    .describe(
      'Ce qu’est le site, dit au pied de chaque page : à changer quand un service de l’État le publie.',
    ),
  signalement: boite.describe('Où mène « Signaler une erreur ». À régler avant de publier.'),
  miseAJour: misAJour().describe('Jour de la dernière mise à jour des contenus.'),
  miseAJourTexte: texte().describe('Ce que la dernière mise à jour a apporté.'),
  fondDeCarte: adresseOuNon.describe(
    'Adresse d’un style MapLibre extérieur pour le fond des cartes ; null : rien n’est demandé à un tiers.',
  ),
  territoire: z
    .union([z.null(), codeTerritoire], { error: COUVRE })
    .refine((code) => code === null || /^(?:region|departement):/.test(code), COUVRE)
    .describe('Ce que l’édition couvre : null pour le pays, « region:76 » ou « departement:44 ».'),
  editionNationale: adresseOuNon.describe(
    'Où mènent les liens vers les territoires hors de l’édition ; null : ils restent des mots.',
  ),
  couleurs: z
    .strictObject({ clair: couleurs, sombre: couleurs }, reglages(['clair', 'sombre']))
    .describe('Couleurs de l’édition, par thème, à la place de celles de src/styles/tokens.css.'),
};

/** What makes an edition: one file, edition.json; everything else derives from it. */
export const editionSchema = z.strictObject(champs, reglages(Object.keys(champs)));
export type Edition = z.output<typeof editionSchema>;
