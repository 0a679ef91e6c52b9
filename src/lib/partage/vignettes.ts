/** The pictures that shared links show: one a kind of page, one a region and a department. Drawn at build. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';

/** Pixels. */
export const VIGNETTE = { width: 1200, height: 630 };

export interface Vignette {
  href: string;
  description: string;
}

/** The first part of the address of each kind of page, and what its picture says; pages of other kinds have that of the home page. */
export const sortesDeVignettes = (nom: string) => ({
  accueil: { titre: nom, phrase: 'Agir contre la pauvreté, territoire par territoire' },
  axes: { titre: 'Les axes du Pacte', phrase: 'Ce que chacun vise, ses mesures et ses projets' },
  'bilan-2024': { titre: 'Le bilan 2024', phrase: 'Ce que les documents annoncent, recompté' },
  carte: { titre: 'La carte', phrase: 'Chaque territoire, chaque projet, et ce que nos sources en disent' },
  donnees: { titre: 'Les données', phrase: 'Tout ce que l’Atlas montre, en fichiers ouverts' },
  glossaire: { titre: 'Le glossaire', phrase: 'Les sigles et les mots, expliqués' },
  leviers: { titre: 'Les leviers', phrase: 'Partir d’un besoin, trouver qui peut faire quoi' },
  mesures: { titre: 'Les mesures', phrase: 'Objectifs, avancement et sources, mesure par mesure' },
  methode: { titre: 'La méthode', phrase: 'Construire un pacte local, pas à pas' },
  projets: { titre: 'Les projets', phrase: 'Ce qui se fait déjà, où, et par qui' },
  ressources: { titre: 'Les ressources', phrase: 'Textes, guides et outils pour agir' },
  territoires: { titre: 'Les territoires', phrase: 'Régions, départements et intercommunalités' },
});
type Sortes = ReturnType<typeof sortesDeVignettes>;

const isSorte = (sortes: Sortes, name: string): name is keyof Sortes => Object.hasOwn(sortes, name);

/** « /leviers/01-petite-enfance/ » → the picture of the levers. */
export function vignetteOf(pathname: string, { nom }: { nom: string }): Vignette {
  const [, room = ''] = pathname.split('/');
  const sortes = sortesDeVignettes(nom);
  const sorte = isSorte(sortes, room) ? room : 'accueil';
  const { titre, phrase } = sortes[sorte];
  return { href: `/vignettes/${sorte}.png`, description: `${titre} : ${phrase}` };
}

/** What a picture needs of a territory. */
type Situe = Pick<FicheTerritoire, 'niveau' | 'code' | 'nom' | 'region'> & {
  departements: readonly { code: string; nom: string }[];
};

/** The region or the department that the picture of a territory shows: an EPCI has that of its main department. */
function territoireDeVignette(fiche: Situe): {
  niveau: 'region' | 'departement';
  code: string;
  nom: string;
} {
  const { niveau, region, departements } = fiche;
  if (niveau === 'region') return { niveau, code: region.code, nom: region.nom };
  const [main] = departements;
  if (niveau === 'departement' || !main) return { niveau: 'departement', code: fiche.code, nom: fiche.nom };
  return { niveau: 'departement', code: main.code, nom: main.nom };
}

/** The picture of the page of a territory: its tiles among the others. */
export function vignetteOfTerritoire(fiche: Situe): Vignette {
  const { niveau, code, nom } = territoireDeVignette(fiche);
  return {
    href: `/vignettes/${niveau}-${code.toLowerCase()}.png`,
    description: `${nom} : sa place parmi les départements`,
  };
}
