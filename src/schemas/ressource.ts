import { z } from 'astro/zod';
import { adresse, identifiant, NON_RENSEIGNE, refs, texte, texteOuVide } from './champs.ts';
import { dateIso } from './champs-dates.ts';

export const LIEN_ABSENT = 'lien absent de la source';

export const typesDeRessources = [
  'presentation',
  'rapport',
  'instruction',
  'note',
  'guide',
  'etude',
  'plan',
  'contrat',
  'site',
  'outil',
  'texte-de-loi',
  'tableau',
  'page-publique',
] as const;

/** A text, report, guide, site or tool that the five source documents are or cite, or a public page that completes them. File: data/ressources/ressources.csv. */
export const ressourceSchema = z.strictObject({
  id: identifiant().describe('Nom court de la ressource.'),
  titre: texte().describe('Titre exact.'),
  type: z
    .enum(typesDeRessources, { error: `choisir parmi ${typesDeRessources.join(', ')}` })
    .describe('Sorte de document.'),
  auteur: texte().describe('Organisme auteur ; jamais une personne.'),
  date: z
    .union([z.literal(NON_RENSEIGNE), dateIso()], {
      error: `écrire AAAA, AAAA-MM ou AAAA-MM-JJ, ou « ${NON_RENSEIGNE} »`,
    })
    .describe('Date de publication, ou « non renseigné ».'),
  url: z
    .union([z.literal(LIEN_ABSENT), adresse()], {
      error: `écrire une adresse https://…, ou « ${LIEN_ABSENT} »`,
    })
    .describe('Adresse imprimée dans la source, ou « lien absent de la source ».'),
  urlNote: texteOuVide().describe(
    'Réserve sur le lien (par exemple : il mène à un autre document) ; vide sinon.',
  ),
  adresse: z
    .union([z.literal(''), adresse()], { error: 'écrire une adresse https://…, ou rien' })
    .describe('Adresse que l’Atlas a trouvée quand la source n’en imprime pas ; vide sinon.'),
  adresseNote: texteOuVide().describe('Ce à quoi mène cette adresse, quand ce n’est pas juste le document.'),
  place: texteOuVide().describe(
    'Où chercher une fois arrivé : « article 7 » ; vide quand le lien y mène droit.',
  ),
  ouverteLe: z
    .union([z.literal(''), dateIso()], { error: 'écrire AAAA-MM-JJ, ou rien' })
    .prefault('')
    .meta({ venu: true })
    .describe('Jour où quelqu’un a ouvert l’adresse trouvée ; vide tant que la page n’est lue qu’en copie.'),
  sansLien: texteOuVide().describe(
    'Quand il n’y a ni lien ni adresse : pourquoi, et comment obtenir le document ; vide sinon.',
  ),
  axes: refs('axes').describe('Axes que la ressource éclaire.'),
  leviers: refs('leviers').describe('Leviers que la ressource sert.'),
  publics: refs('publics').describe(
    'Publics que le titre ou l’utilité nomment ; vide quand elle vaut pour tous.',
  ),
  citePar: refs('ressources').describe(
    'Documents sources qui la citent ; vide pour un document source et pour une page publique.',
  ),
  utilite: texte().describe('Une phrase : à quoi elle sert.'),
});
export type Ressource = z.output<typeof ressourceSchema>;
