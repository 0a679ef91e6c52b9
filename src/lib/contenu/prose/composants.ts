/** The components that prose may name, with what each asks for: the names are those of src/components/mdx.ts, mdx-figures.ts, mdx-referentiels.ts. */
import { sortesDeNombre } from '../../texte/sortes-de-nombre.ts';
import { sortesDeDates } from '../../../schemas/methode.ts';
import { porteesDeRegle } from '../../../schemas/regle.ts';

/** What a property may hold: an id of a collection, a value that a field of a collection has, a word of a list, a text, nothing. */
export type Attendu =
  | { sorte: 'id'; de: string }
  | { sorte: 'champ'; de: string; champ: string }
  | { sorte: 'mot'; parmi: readonly string[] }
  | { sorte: 'texte' }
  | { sorte: 'drapeau' };

export interface Propriete {
  attendu: Attendu;
  facultative: boolean;
}

export interface Composant {
  proprietes: Readonly<Record<string, Propriete>>;
  /** Whether it holds a text between its two tags. */
  contenu: 'aucun' | 'possible' | 'obligatoire';
  /** Which pages carry its style. */
  pages: Pages;
}

type Pages = 'toutes' | 'figures' | 'referentiels';

const demande = (attendu: Attendu): Propriete => ({ attendu, facultative: false });
const permet = (attendu: Attendu): Propriete => ({ attendu, facultative: true });
const id = (de: string): Attendu => ({ sorte: 'id', de });
const champ = (de: string, nom: string): Attendu => ({ sorte: 'champ', de, champ: nom });
const mot = (parmi: readonly string[]): Attendu => ({ sorte: 'mot', parmi });
const texte: Attendu = { sorte: 'texte' };
const drapeau: Attendu = { sorte: 'drapeau' };

const seul = (proprietes: Composant['proprietes'] = {}): Composant => ({
  proprietes,
  contenu: 'aucun',
  pages: 'toutes',
});
const figure = (proprietes: Composant['proprietes'] = {}): Composant => ({
  ...seul(proprietes),
  pages: 'figures',
});
const referentiel = (): Composant => ({ ...seul(), pages: 'referentiels' });
const autour = (
  proprietes: Composant['proprietes'],
  contenu: 'possible' | 'obligatoire' = 'obligatoire',
): Composant => ({ ...seul(proprietes), contenu });

export const composants: ReadonlyMap<string, Composant> = new Map(
  Object.entries({
    AnomaliesDecoupage: seul(),
    CeQuiEstGarde: seul(),
    Chiffre: seul({ id: demande(id('chiffres')) }),
    Chronologie: figure(),
    Citation: autour({ source: demande(id('ressources')), repere: demande(texte) }),
    Controle: seul({ id: demande(id('controles')) }),
    CriteresEcoconception: referentiel(),
    DatesMethode: seul({ sorte: demande(mot(sortesDeDates)) }),
    Ecarts: seul(),
    Echeances: seul(),
    EtatAccessibilite: referentiel(),
    FicheAction: seul({ mode: demande(mot(['explication', 'exemple', 'vide'])) }),
    FluxThemes: figure(),
    Graphique: figure({ id: demande(id('graphiques')), tableau: permet(texte) }),
    Independance: autour({}),
    Interlocuteurs: seul({
      famille: permet(champ('interlocuteurs', 'famille')),
      departement: permet(champ('interlocuteurs', 'departement')),
    }),
    ListeAxes: seul(),
    ListeCouches: seul(),
    MesureContours: seul(),
    Mots: autour({}),
    Nombre: seul({ de: demande(mot(sortesDeNombre)), lettres: permet(drapeau) }),
    NonConformites: referentiel(),
    Note: autour({ titre: permet(texte) }),
    PagesVerifiees: referentiel(),
    Regles: seul({ portee: demande(mot(porteesDeRegle)) }),
    Ressource: seul({ id: demande(id('ressources')) }),
    ResultatsAccessibilite: referentiel(),
    ScoreEcoconception: referentiel(),
    Sigle: seul({ id: demande(id('sigles')), premier: permet(drapeau) }),
    Signaler: autour({ titre: permet(texte) }, 'possible'),
    TableBudget: seul(),
    Tableau: autour({ titre: demande(texte) }),
  }),
);

/** The collections whose pages carry more styles: those that are rendered with src/components/mdx-figures.ts or mdx-referentiels.ts. */
const RENDUES_AVEC: ReadonlyMap<string, readonly Pages[]> = new Map([
  ['bilan', ['figures']],
  ['textes', ['figures', 'referentiels']],
]);

/** The names that a page of the collection may use. */
export const composantsDe = (collection: string): string[] =>
  [...composants]
    .filter(([, { pages }]) => pages === 'toutes' || RENDUES_AVEC.get(collection)?.includes(pages))
    .map(([nom]) => nom);

/** The tags of HTML that prose may hold, with their attributes and the values of these (empty: any short text). */
export const balises: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> = new Map<
  string,
  Record<string, readonly string[]>
>([
  ['br', {}],
  ['div', { class: ['screen-only'] }],
  ['span', { lang: [] }],
  ['sub', {}],
  ['sup', {}],
]);
