import { z } from 'astro/zod';
import { entier, identifiant, ref, refs, refsNonVides, texte, texteOuVide } from './champs.ts';
import { dateIso } from './champs-dates.ts';

const genresDeMethode = ['etape', 'fiche', 'reference'] as const;

/** A step of the journey « construire un pacte local », or a page that details it. File: content/methode/<id>.mdx. */
export const methodeSchema = z.strictObject({
  titre: texte().describe('Titre ; pour une étape, ce que l’on fait, à l’infinitif.'),
  chapeau: texte().describe('L’essentiel en une à trois phrases courtes.'),
  ordre: entier().describe('Rang parmi les pages du même genre, à partir de 1.'),
  genre: z
    .enum(genresDeMethode, { error: `choisir parmi ${genresDeMethode.join(', ')}` })
    .describe(
      'etape : un pas du parcours, lu dans /methode/ ; fiche : une page qui détaille un pas ; reference : un texte, un calendrier, une comparaison.',
    ),
  qui: texteOuVide().default('').describe('Pour une étape : qui s’en charge. Absent pour une page.'),
  quand: texteOuVide().default('').describe('Pour une étape : à quel moment. Absent pour une page.'),
  ecran: texteOuVide()
    .default('')
    .describe('Pour une étape : l’écran de « Monter un pacte » où elle s’écrit. Absent pour une page.'),
  voir: refs('methode').describe('Pages de la méthode à lire ensuite, de la plus utile à la moins utile.'),
  sources: refsNonVides('ressources').describe('Documents dont le texte est tiré.'),
});
export type Methode = z.output<typeof methodeSchema>;

/** A point on which the documents differ. File: data/methode/ecarts.csv. */
export const ecartSchema = z.strictObject({
  id: identifiant().describe('Nom court du point ; devient l’ancre /methode/differences/#id.'),
  ordre: entier().describe('Rang du point dans la page.'),
  sujet: texte().describe('La question que le point pose.'),
  etape: ref('methode').describe('Étape du parcours où la question se pose.'),
  resume: texte().describe('L’écart en une phrase, pour l’étape.'),
  instruction: texteOuVide().describe(
    'Ce qu’écrit l’instruction du 12 juin 2024, et où ; vide si elle n’en dit rien.',
  ),
  presentation: texteOuVide().describe('Ce qu’écrit la présentation d’Occitanie (2025) ; vide sinon.'),
  note: texteOuVide().describe('Ce qu’écrit la note d’Occitanie du 31 octobre 2024, et où ; vide sinon.'),
  bilan: texteOuVide().describe('Ce que le bilan 2024 constate, et où ; vide sinon.'),
  lecture: texte().describe('Comment l’Atlas lit l’écart, et quoi faire en attendant mieux.'),
});
export type Ecart = z.output<typeof ecartSchema>;

export const sortesDeDates = ['fait', 'delai'] as const;

/** A date or a recurring time limit of the method. File: data/methode/dates.csv. */
export const dateMethodeSchema = z.strictObject({
  id: identifiant().describe('Nom court.'),
  ordre: entier().describe('Rang dans sa liste, du plus ancien au plus récent.'),
  sorte: z
    .enum(sortesDeDates, { error: `choisir parmi ${sortesDeDates.join(', ')}` })
    .describe('fait : il a une date ; delai : il revient pour chaque pacte.'),
  date: z
    .union([z.literal(''), dateIso()], { error: 'écrire AAAA, AAAA-MM, AAAA-MM-JJ, ou rien pour un délai' })
    .describe('La date, ou vide pour un délai.'),
  affichage: texte().describe('La date ou le délai tel qu’il se lit : « second semestre 2024 ».'),
  quoi: texte().describe('Ce qui se passe, en une ou deux phrases à nous.'),
  source: ref('ressources').describe('Document d’où vient la date.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
});

const originesDeChamp = ['source', 'atlas'] as const;

/** One field of an action sheet. File: data/methode/champs.csv. */
export const champFicheSchema = z.strictObject({
  id: identifiant().describe('Nom court du champ.'),
  ordre: entier().describe('Rang du champ dans la fiche.'),
  champ: texte().describe('Nom du champ, tel qu’on le lit sur la fiche.'),
  origine: z
    .enum(originesDeChamp, { error: `choisir parmi ${originesDeChamp.join(', ')}` })
    .describe('« source » quand la note d’Occitanie demande le champ ; « atlas » quand nous l’ajoutons.'),
  explication: texte().describe('Ce qu’il faut y écrire, et l’erreur à éviter.'),
  exemple: texte().describe('Une réponse inventée, pour montrer la longueur et le ton.'),
});
