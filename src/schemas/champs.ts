/** The kinds of fields that the shapes are made of: how each reads a cell, then (« pipe ») what it gives, which open data derive from. */
import { z } from 'astro/zod';

/** What an author writes when the source does not give a value: never an empty cell, never a guess. */
export const NON_RENSEIGNE = 'non renseigné';

/** Separates the values of a list inside one cell. */
export const SEPARATEUR = '|';

const vide = { error: 'la valeur manque : écrire un texte' };

export const texte = () =>
  z
    .string(vide)
    .trim()
    .min(1, { ...vide, abort: true });

export const texteOuVide = () => z.string(vide).trim();

/** It becomes an address and the name of a file. */
const SIGNES_ID = 80;
const TROP_LONG = `un identifiant a au plus ${SIGNES_ID} signes`;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Beyond, a number is a slip of the keyboard, and would lose digits. */
export const NOMBRE = '\\d{1,13}(?:\\.\\d{1,6})?';
const ECRIRE_ID = 'un identifiant s’écrit en minuscules sans accent, chiffres et traits d’union';

/** Lower case, digits and hyphens, no accent: it becomes an address. */
export const identifiant = () => texte().regex(ID, ECRIRE_ID).max(SIGNES_ID, TROP_LONG);

/** The same, or nothing. */
export const identifiantOuVide = () =>
  texteOuVide()
    .regex(new RegExp(ID.source.replace(/^\^(.*)\$$/, '^(?:$1)?$')), ECRIRE_ID)
    .max(SIGNES_ID, TROP_LONG);

/** A whole number, in digits. An empty cell is a fault, not a zero. */
export const entier = () =>
  z
    .union([z.number(), z.string()], { error: 'le nombre manque : écrire un nombre entier' })
    .transform((valeur) => String(valeur).trim())
    .pipe(
      z
        .string()
        .regex(
          /^\d{1,13}$/,
          'un nombre entier s’écrit avec des chiffres seulement, treize au plus, sans espace ni unité',
        ),
    )
    .transform(Number)
    .pipe(z.int().min(0));

/** A number with a decimal point, or « non renseigné » when the source is silent (read as null). */
export const nombreOuInconnu = () =>
  z
    .string({ error: `écrire un nombre, ou « ${NON_RENSEIGNE} »` })
    .trim()
    .regex(
      new RegExp(`^(?:${NOMBRE}|${NON_RENSEIGNE})$`),
      `écrire un nombre (point décimal, sans espace ni unité), ou « ${NON_RENSEIGNE} »`,
    )
    .transform((valeur) => (valeur === NON_RENSEIGNE ? null : Number(valeur)))
    .pipe(z.number().min(0).nullable());

const FORME_ADRESSE = /^https?:\/\/[^\s"<>\\^`{|}]+$/;

/** A web address that starts with https:// or http://. */
export const adresse = () =>
  texte()
    .regex(FORME_ADRESSE, 'une adresse commence par https:// ou http://')
    .refine(isHost, 'cette adresse n’est pas celle d’un site');

/** A host, and no name nor password before it: the reader sees where the link leads. A wrong form is told by the form. */
function isHost(valeur: string): boolean {
  if (!FORME_ADRESSE.test(valeur)) return true;
  if (!URL.canParse(valeur)) return false;
  const { username, password, hostname } = new URL(valeur);
  return username === '' && password === '' && hostname.includes('.');
}

/** What an author writes for a list: in a cell, values separated by « | »; in the front matter of a page, a YAML list. */
const valeursEcrites = () =>
  z
    .union([z.string(), z.array(z.union([z.string(), z.number()]))], {
      error: `écrire une liste, valeurs séparées par « ${SEPARATEUR} »`,
    })
    .transform((valeur): unknown => (Array.isArray(valeur) ? valeur : splitCell(valeur)));

/** A list, possibly empty. */
export const liste = <T extends z.ZodType>(item: T) => valeursEcrites().pipe(z.array(item));

/** A list that may not be empty. */
export const listeNonVide = <T extends z.ZodType>(item: T) =>
  valeursEcrites().pipe(z.array(item).min(1, 'la liste est vide : écrire au moins une valeur'));

/** One who pays, and how much when the source says it: « CAF de l’Ardèche = 8000 », in euros. */
export const cofinanceurs = () =>
  liste(
    z
      .string()
      .regex(
        new RegExp(`^[^=]*[^=\\s][^=]*(?:= *${NOMBRE})?$`),
        'un cofinanceur s’écrit « nom » ou « nom = montant en euros », le montant sans espace ni unité',
      )
      .transform((cell) => {
        const [nom = '', euros] = cell.split('=').map((part) => part.trim());
        return { nom, euros: euros === undefined ? null : Number(euros) };
      })
      .pipe(z.object({ nom: z.string(), euros: z.number().nullable() })),
  );

/** The values of one cell; an empty cell is an empty list. */
export function splitCell(cell: string): string[] {
  return cell
    .split(SEPARATEUR)
    .map((valeur) => valeur.trim())
    .filter((valeur) => valeur !== '');
}

/** The collection that the ids of a field belong to, if they do. */
export function referenceOf(field: z.ZodType): string | undefined {
  const reference = field.meta()?.['reference'];
  return typeof reference === 'string' ? reference : undefined;
}

/** The id of an entry of another collection; the build checks that it exists. */
export const ref = (collection: string) => identifiant().meta({ reference: collection });

/** The same, or nothing. */
export const refOuVide = (collection: string) =>
  identifiantOuVide()
    .transform((id) => (id === '' ? undefined : id))
    .pipe(identifiant().optional())
    .meta({ reference: collection });

/** One id of a list, which a comma or a semicolon does not cut. */
const idDeListe = () =>
  texte()
    .regex(ID, { error: ({ input }) => sayUncut(String(input)) ?? ECRIRE_ID })
    .max(SIGNES_ID, TROP_LONG);

/** What to write for « 1-enfance, 2-emploi » or « 1-enfance ; 2-emploi »; undefined when nothing cuts the text so. */
export function sayUncut(text: string): string | undefined {
  if (!/[,;]/.test(text)) return undefined;
  const values = text.split(/[,;]/).map((value) => value.trim());
  return `les valeurs d’une liste se séparent par « ${SEPARATEUR} » : écrire « ${values.filter(Boolean).join(` ${SEPARATEUR} `)} »`;
}

/** A list of ids of another collection, possibly empty. */
export const refs = (collection: string) => liste(idDeListe()).meta({ reference: collection });

/** A list of ids of another collection, never empty. */
export const refsNonVides = (collection: string) => listeNonVide(idDeListe()).meta({ reference: collection });
