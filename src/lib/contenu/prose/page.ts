/** What prose may hold, told from its syntax tree before anything is rendered: rendering would run what it holds. */
import type { Faute } from '../faute.ts';
import { placeOf } from '../place.ts';
import type { Brut } from '../validation.ts';
import { checkTag } from './balises.ts';
import type { Connus } from './connus.ts';
import { checkLien } from './liens.ts';
import { isTag, nodesOf, type Noeud, type Reproche } from './noeud.ts';
import { checkSyntaxe } from './syntaxe.ts';
import { checkTitres } from './titres.ts';

/** Gives the tree of a text in MDX. @throws {Error} « 3:1: … » when the text is not MDX. */
export type Parse = (texte: string) => Noeud;

/** Every fault of the text under the front matter of a page of `collection`. */
export function checkPage(page: Brut, collection: string, connus: Connus, parse: Parse): Faute[] {
  const { corps = '', ligneDuCorps = 1 } = page;
  const place = placeOf(page);
  try {
    const noeuds = [...nodesOf(parse(corps))];
    return [
      ...noeuds.flatMap((noeud) => reproachesOf(noeud, collection, connus)),
      ...checkTitres(noeuds, collection),
    ].map(({ noeud, ...reproche }) => ({
      ...place,
      ligne: ligneDuCorps + (noeud.position?.start.line ?? 1) - 1,
      ...reproche,
    }));
  } catch (error) {
    const { ligne, ...reste } = checkSyntaxe(error instanceof Error ? error.message : String(error), corps);
    return [{ ...place, ligne: ligneDuCorps + ligne - 1, ...reste }];
  }
}

function reproachesOf(noeud: Noeud, collection: string, connus: Connus): Reproche[] {
  if (isTag(noeud)) return checkTag(noeud, collection, connus);
  const own = OWN.get(noeud.type)?.(noeud);
  return own ? [own] : checkLien(noeud, connus);
}

/** A comment between braces runs nothing. */
const isComment = ({ value = '' }: Noeud): boolean => /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(value);

const checkExpression = (noeud: Noeud): Reproche | undefined =>
  isComment(noeud)
    ? undefined
    : {
        noeud,
        valeur: `{${noeud.value ?? ''}}`,
        probleme: 'ce qui est entre accolades serait exécuté à la construction',
        remede:
          'écrire la valeur elle-même ; pour montrer une accolade, « &#123; » ou un texte entre accents graves',
      };

/** Kinds of nodes that are a fault by themselves, or may be one. */
const OWN: ReadonlyMap<string, (noeud: Noeud) => Reproche | undefined> = new Map([
  ['mdxFlowExpression', checkExpression],
  ['mdxTextExpression', checkExpression],
  [
    'mdxjsEsm',
    (noeud) => ({
      noeud,
      valeur: noeud.value?.split('\n')[0] ?? '',
      probleme: 'une ligne qui commence par « import » ou « export » est du code',
      remede:
        'la retirer : les composants sont connus sans import ; pour un texte, commencer par un autre mot',
    }),
  ],
  [
    'heading',
    (noeud) =>
      noeud.depth === 1
        ? {
            noeud,
            probleme: 'un titre de premier niveau (« # ») : la page a déjà le sien, celui de l’en-tête',
            remede: 'écrire « ## »',
          }
        : undefined,
  ],
  [
    'text',
    (noeud) =>
      noeud.value?.includes('"') === true
        ? {
            noeud,
            probleme: 'un guillemet droit (") dans le texte',
            remede: 'écrire « … », avec une espace à l’intérieur de chaque guillemet',
          }
        : undefined,
  ],
  [
    'html',
    (noeud) => ({
      noeud,
      probleme: 'du HTML brut',
      remede: 'écrire en Markdown, ou avec un composant de l’Atlas',
    }),
  ],
]);
