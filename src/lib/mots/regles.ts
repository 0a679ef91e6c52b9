/** What the table of synonyms must hold, beyond the shape of its rows: pages that exist, an answer, each expression once. */
import { adressesOf } from '../contenu/adresses.ts';
import type { Faute } from '../contenu/faute.ts';
import type { Brut, Jeu } from '../contenu/validation.ts';
import { splitCell } from '../../schemas/champs.ts';
import { motsPleins } from './mots.ts';
import { cleOf } from './synonymes.ts';

/** Pages that answer and that derive from no collection. */
const AUTRES = [
  '/bilan-2024/argent/',
  '/bilan-2024/controles/',
  '/bilan-2024/objectifs/',
  '/donnees/',
  '/leviers/ou-en-est-ma-commune/',
];

/** Every fault of data/mots/synonymes.csv against the other collections. */
export function checkSynonymes(synonymes: Brut[], jeux: readonly Jeu[]): Faute[] {
  const adresses = new Set([...adressesOf(jeux), ...AUTRES]);
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
        : [fauteOf(ligne, 'mots', '', 'ni mots, ni page, ni chiffre : la ligne ne mène à rien', REMPLIR)]),
    ];
  });
}

const AILLEURS =
  'écrire l’adresse d’une page du site, par exemple /leviers/10-mobilite/, ou vider la cellule';
const UNE_FOIS = 'garder une seule ligne ; le pluriel et les petits mots (de, la, à…) ne comptent pas';
const REMPLIR =
  'écrire les mots de nos pages, l’adresse de l’une d’elles ou le nom d’un chiffre de data/chiffres';

function textOf({ valeurs }: Brut, champ: string): string {
  const value = valeurs[champ];
  return typeof value === 'string' ? value : '';
}
const hasAnswer = (ligne: Brut) =>
  ['mots', 'pages', 'chiffres'].some((champ) => textOf(ligne, champ).trim() !== '');

function fauteOf(
  { fichier, ligne, id }: Brut,
  champ: string,
  valeur: string,
  probleme: string,
  remede: string,
) {
  return { fichier, ...(ligne === undefined ? {} : { ligne }), id, champ, valeur, probleme, remede };
}
