/** Rules between collections that no single shape can say. */
import { checkProchainsPas } from '../../lib/leviers/auto-diagnostic/regles.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { PRESENTATION } from '../../schemas/local.ts';
import { checkPreuves } from '../../lib/contrats/regles.ts';
import { checkObjectifs } from '../../lib/mesures/regles.ts';
import { checkLiens } from '../../lib/ressources/regles.ts';
import { checkTextesDesCouches } from '../../lib/carte/couches/regles.ts';
import { duplicateValues } from '../../lib/contenu/doublons.ts';
import { checkPourcentages } from '../../lib/contenu/pourcentages.ts';
import { departementOfFile } from '../../lib/contenu/fichiers-locaux.ts';
import { texteDe } from '../../lib/contenu/valeur.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';
import { checkSuivi } from '../../lib/projets/regles.ts';
import { checkSynonymes } from '../../lib/mots/regles.ts';

/** What each entry has for itself: the collection, the field, and the field that makes its lists when it has several. */
const A_SOI: [nom: string, champ: string, groupe?: string][] = [
  ['mesures', 'numero'],
  ['leviers', 'numero'],
  ['autour', 'ordre'],
  ['annexes', 'ordre'],
  ['axes', 'ordre'],
  ['bilan', 'ordre'],
  ['couches', 'ordre'],
  ['objectifs', 'ordre', 'mesure'],
  ['actions', 'ordre', 'levier'],
  ['acteurs', 'ordre', 'levier'],
  ['financements', 'ordre', 'levier'],
  ['graphiques', 'ordre', 'page'],
  ['publics', 'ordre'],
  ['controles', 'ordre'],
  ['controles', 'rang'],
  ['contrats', 'territoire'],
  ['sigles', 'sigle'],
];

/** Every fault against the rules, over all the collections. */
export function checkContentRules(jeux: Jeu[]): Faute[] {
  const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
  return [
    ...checkPreuves(entries('contrats'), entries('ressources')),
    ...checkSuivi(entries('projets'), entries('contrats')),
    ...storiesWithoutProject(entries('recits'), entries('projets')),
    ...misplacedLocaux(entries('locaux'), [...entries('leviers'), ...entries('autour')]),
    ...misplacedInterlocuteurs(entries('interlocuteurs')),
    ...pagesOfOneAddress(entries('leviers'), entries('autour')),
    ...A_SOI.flatMap(([nom, champ, groupe]) => duplicateValues(entries(nom), champ, groupe)),
    ...checkObjectifs(entries('objectifs')),
    ...checkPourcentages(entries('chiffres')),
    ...checkTextesDesCouches(entries('couches')),
    ...checkLiens(entries('ressources')),
    ...checkProchainsPas(entries('prochainsPas'), entries('leviers')),
    ...checkSynonymes(entries('synonymes'), jeux),
  ];
}

function storiesWithoutProject(recits: Brut[], projets: Brut[]): Faute[] {
  const ids = new Set(projets.map((projet) => projet.id));
  return recits
    .filter((recit) => !ids.has(recit.id))
    .map((recit) => ({
      fichier: recit.fichier,
      id: recit.id,
      probleme: 'ce récit ne correspond à aucun projet',
      remede:
        'donner au fichier le nom d’un identifiant de data/projets/projets.csv ou d’un fichier importé à côté',
    }));
}

/** A local text is about a page that exists, and its path says the department and the page of its front matter. */
function misplacedLocaux(locaux: Brut[], pages: Brut[]): Faute[] {
  const known = new Set([PRESENTATION, ...pages.map(({ id }) => id)]);
  return locaux.flatMap(({ fichier, id, valeurs }): Faute[] => {
    const [page, departement] = [texteDe(valeurs['page']), texteDe(valeurs['departement'])];
    // What is missing or badly written is already reported by its shape.
    if (!page || !/^\w{2,3}$/.test(departement)) return [];
    if (!known.has(page)) {
      const probleme = 'ce texte local complète une page qui n’existe pas';
      const remede = `choisir parmi ${[...known].join(', ')}`;
      return [{ fichier, id, champ: 'page', valeur: page, probleme, remede }];
    }
    const path = `${departement}/${page}`;
    if (id === path) return [];
    const probleme = 'le fichier n’est pas à la place que dit son en-tête';
    const remede = `le ranger dans content/locaux/${path}.mdx, ou corriger son en-tête`;
    return [{ fichier, id, valeur: path, probleme, remede }];
  });
}

/** A contact of one department is in the file of that department, and the others in none. */
function misplacedInterlocuteurs(interlocuteurs: Brut[]): Faute[] {
  return interlocuteurs.flatMap(({ fichier, ligne, id, valeurs }): Faute[] => {
    const valeur = texteDe(valeurs['departement']);
    const expected = departementOfFile(fichier) ?? '';
    if (valeur === expected) return [];
    const probleme = 'cette ligne n’est pas dans le fichier de son département';
    const remede = expected
      ? `écrire « ${expected} », ou déplacer la ligne`
      : 'laisser la case vide, ou déplacer la ligne dans le fichier du département, par exemple data/interlocuteurs/44.csv';
    return [
      {
        fichier,
        ...(ligne === undefined ? {} : { ligne }),
        id,
        champ: 'departement',
        valeur,
        probleme,
        remede,
      },
    ];
  });
}

/** Two collections are published under /leviers/: no page may take the address of another. */
function pagesOfOneAddress(leviers: Brut[], autour: Brut[]): Faute[] {
  const taken = new Set([
    ...leviers.map(({ id }) => id),
    'departements',
    'imprimer',
    'ou-en-est-ma-commune',
    'qui-peut-faire-quoi',
  ]);
  return autour
    .filter(({ id }) => taken.has(id))
    .map(({ fichier, id }) => ({
      fichier,
      id,
      probleme: `l’adresse /leviers/${id}/ sert déjà à une autre page`,
      remede: 'donner au fichier un autre nom',
    }));
}
