/** What the table of synonyms must hold, beyond the shape of its rows: pages that exist, an answer, each expression once. */
import type { Faute } from '../contenu/faute.ts';
import type { Brut, Jeu } from '../contenu/validation.ts';
import { splitCell } from '../../schemas/champs.ts';
import { motsPleins } from './mots.ts';
import { cleOf } from './synonymes.ts';

/** The collections whose entries have a page, or a place in one. */
const COLLECTIONS = new Map([
  ['/axes/', ['axes']],
  ['/bilan-2024/', ['bilan']],
  ['/carte/', ['couches']],
  ['/glossaire/#', ['sigles']],
  ['/leviers/', ['leviers', 'autour']],
  ['/mesures/', ['mesures']],
  ['/methode/', ['methode']],
  ['/methode/#', ['methode']],
  ['/projets/', ['projets']],
  ['/ressources/#', ['ressources']],
]);
const AUTRES = [
  '/a-propos/',
  '/bilan-2024/argent/',
  '/bilan-2024/controles/',
  '/bilan-2024/objectifs/',
  '/contribuer/',
  '/donnees/',
  '/leviers/ou-en-est-ma-commune/',
];

/** Every fault of data/mots/synonymes.csv against the other collections. */
export function checkSynonymes(synonymes: Brut[], jeux: readonly Jeu[]): Faute[] {
  const adresses = adressesOf(jeux);
  const seen = new Map<string, string>();
  return synonymes.flatMap((ligne): Faute[] => {
    const key = motsPleins(textOf(ligne, 'expression')).map(cleOf).join(' ');
    const first = seen.get(key);
    seen.set(key, ligne.id);
    return [
      ...splitCell(textOf(ligne, 'pages'))
        .filter((page) => !adresses.has(page))
        .map((page) => fauteOf(ligne, 'pages', page, 'cette page n’existe pas', AILLEURS)),
      ...(first === undefined
        ? []
        : [fauteOf(ligne, 'expression', key, `déjà dans la ligne « ${first} »`, UNE_FOIS)]),
      ...(hasAnswer(ligne)
        ? []
        : [fauteOf(ligne, 'mots', '', 'ni mots ni page : la ligne ne mène à rien', REMPLIR)]),
    ];
  });
}

const AILLEURS =
  'écrire l’adresse d’une page du site, par exemple /leviers/10-mobilite/, ou vider la cellule';
const UNE_FOIS = 'garder une seule ligne ; le pluriel et les petits mots (de, la, à…) ne comptent pas';
const REMPLIR = 'écrire les mots de nos pages ou l’adresse de l’une d’elles';

function textOf({ valeurs }: Brut, champ: string): string {
  const value = valeurs[champ];
  return typeof value === 'string' ? value : '';
}
const hasAnswer = (ligne: Brut) =>
  textOf(ligne, 'mots').trim() !== '' || textOf(ligne, 'pages').trim() !== '';

function adressesOf(jeux: readonly Jeu[]): Set<string> {
  const pages = [...COLLECTIONS].flatMap(([dossier, noms]) =>
    jeux
      .filter(({ nom }) => noms.includes(nom))
      .flatMap(({ entrees }) => [dossier.replace('#', ''), ...entrees.map(({ id }) => pathOf(dossier, id))]),
  );
  return new Set([...pages, ...AUTRES]);
}

const pathOf = (dossier: string, id: string) =>
  dossier.endsWith('#') ? `${dossier}${id}` : `${dossier}${id}/`;

function fauteOf(
  { fichier, ligne, id }: Brut,
  champ: string,
  valeur: string,
  probleme: string,
  remede: string,
) {
  return { fichier, ...(ligne === undefined ? {} : { ligne }), id, champ, valeur, probleme, remede };
}
