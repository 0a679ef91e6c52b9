import { z } from 'astro/zod';
import {
  entier,
  identifiant,
  liste,
  listeNonVide,
  ref,
  refs,
  refsNonVides,
  texte,
  texteOuVide,
} from './champs.ts';

export const groupesDeLeviers = ['enfance-familles', 'droits-exclusion', 'transition'] as const;

/** The box « En bref »: so many lines, each short enough to hold on one line of a wide screen. */
export const LIGNES_EN_BREF = 3;
export const SIGNES_PAR_LIGNE = 80;

const lignesEnBref = () =>
  liste(texte())
    .refine(
      (lignes) => lignes.length === LIGNES_EN_BREF,
      `écrire ${LIGNES_EN_BREF} lignes, une phrase chacune`,
    )
    .refine(
      (lignes) => lignes.every((ligne) => ligne.length <= SIGNES_PAR_LIGNE),
      `une ligne a au plus ${SIGNES_PAR_LIGNE} signes, espaces compris`,
    );

/** The easy version says the essential whole: shorter, something is left out. */
const PHRASES_EN_BREF = 4;
const PHRASES_POURQUOI = 5;

const phrasesFaciles = (least: number) =>
  liste(texte()).refine(
    (phrases) => phrases.length >= least,
    `écrire ${least} phrases au moins, une par ligne de la liste`,
  );

/**
 * A lever: ten come from the UDCCAS guide. File: content/leviers/<id>.mdx; the text under the front matter is
 * « Financements et cadres ».
 */
export const levierSchema = z.strictObject({
  numero: entier().describe('Numéro du levier : celui du guide, de 1 à 10, ou le suivant.'),
  titre: texte().describe('Intitulé exact du guide.'),
  besoin: texte().describe('Le besoin dit par une commune, à l’infinitif, pour « Je veux… ».'),
  groupe: z
    .enum(groupesDeLeviers, { error: `choisir parmi ${groupesDeLeviers.join(', ')}` })
    .describe('Thème du guide où le levier est rangé.'),
  enBref: lignesEnBref().describe('L’essentiel en trois lignes, sans sigle.'),
  pourquoi: listeNonVide(texte()).describe('« Pourquoi et pour qui » : un paragraphe par ligne de la liste.'),
  reserve: texteOuVide()
    .default('')
    .describe('Ce qu’il faut savoir des chiffres : une contradiction, un manque. Absent sinon.'),
  facileEnBref: phrasesFaciles(PHRASES_EN_BREF).describe(
    'Le même essentiel, facile à lire et à comprendre : une idée par phrase, 15 mots au plus, sans sigle, mots expliqués.',
  ),
  facilePourquoi: phrasesFaciles(PHRASES_POURQUOI).describe(
    '« Pourquoi et pour qui », facile à lire : mêmes règles.',
  ),
  chiffres: refs('chiffres').describe('Chiffres à montrer ; liste vide quand les sources n’en donnent pas.'),
  axes: refsNonVides('axes').describe('Axes du Pacte que le levier sert.'),
  publics: refsNonVides('publics').describe('Publics que le levier concerne.'),
  sources: refsNonVides('ressources').describe('Documents dont la page est tirée.'),
});
export type Levier = z.output<typeof levierSchema>;

/** Who may act. « tous »: the source does not say who. */
export const quiAgit = ['commune', 'ccas', 'intercommunalite', 'tous'] as const;
export type QuiAgit = (typeof quiAgit)[number];

/** The document that a row comes from; empty for a suggestion of the Atlas, which pages then say. */
const sourceOuAtlas = () =>
  refs('ressources').describe('Document d’où vient la ligne ; vide pour une suggestion de l’Atlas.');

/** A concrete first step of a lever. File: data/leviers/actions.csv. */
export const actionSchema = z.strictObject({
  id: identifiant().describe('Numéro du levier et nom court de l’action.'),
  levier: ref('leviers').describe('Levier que l’action sert.'),
  ordre: entier().describe('Rang de l’action dans le levier.'),
  qui: listeNonVide(z.enum(quiAgit, { error: `choisir parmi ${quiAgit.join(', ')}` })).describe(
    'Qui agit : commune, ccas (ou CIAS), intercommunalite ; tous quand la source ne le dit pas.',
  ),
  quoi: texte().describe('L’action, à l’infinitif ; les sigles du glossaire s’y expliquent seuls.'),
  source: sourceOuAtlas(),
});
export type Action = z.output<typeof actionSchema>;

/** Someone to act with. File: data/leviers/acteurs.csv. */
export const acteurSchema = z.strictObject({
  id: identifiant().describe('Numéro du levier et nom court de l’acteur.'),
  levier: ref('leviers').describe('Levier concerné.'),
  ordre: entier().describe('Rang de l’acteur dans le levier.'),
  nom: texte().describe('Nom de l’acteur, avec son article.'),
  mot: ref('sigles').describe('Entrée du glossaire qui le présente.'),
  contact: refs('interlocuteurs').describe(
    'Ligne de « Qui appeler » qui dit quand le joindre ; vide quand il n’y en a pas.',
  ),
  role: texte().describe('Ce qu’il fait pour ce levier, en une phrase.'),
  source: sourceOuAtlas(),
});
export type Acteur = z.output<typeof acteurSchema>;

/** What the sources say of the money of a lever; an empty cell is what they do not say. File: data/leviers/financements.csv. */
export const financementSchema = z.strictObject({
  id: identifiant().describe('Numéro du levier et nom court du financement.'),
  levier: ref('leviers').describe('Levier concerné.'),
  ordre: entier().describe('Rang du financement dans le levier.'),
  payeur: texte().describe('Qui paie, avec son article.'),
  quoi: texte().describe('Ce qui est payé, en une phrase.'),
  forme: texteOuVide().describe('La forme de l’aide ; vide quand les sources ne la disent pas.'),
  taux: texteOuVide().describe('La part payée ; vide quand les sources ne la disent pas.'),
  plafond: texteOuVide().describe('La somme ou le maximum ; vide quand les sources ne le disent pas.'),
  date: texteOuVide().describe('Ouverture, fin ou échéance ; vide quand les sources ne la disent pas.'),
  reserve: texteOuVide().describe('Ce qu’il faut vérifier avant d’y compter ; vide si rien.'),
  contact: refsNonVides('interlocuteurs').describe('À qui demander ce qui manque, le premier d’abord.'),
  source: refsNonVides('ressources').describe('Documents d’où vient la ligne.'),
  sourceRepere: texte().describe('Où regarder dans ces documents.'),
});
export type FinancementDeLevier = z.output<typeof financementSchema>;

/** A page of the guide that is not a lever. File: data/leviers/annexes.csv; address: /leviers/<id>/. */
export const annexeSchema = z.strictObject({
  id: identifiant().describe('Fin de l’adresse de la page : /leviers/<id>/.'),
  ordre: entier().describe('Rang dans l’accueil du guide.'),
  titre: texte().describe('Nom de la page.'),
  resume: texte().describe(
    'Ce que l’on y trouve, en une phrase ; un compte qui suit les données s’écrit {leviers en lettres}.',
  ),
});
