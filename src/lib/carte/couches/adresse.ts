/** What the address of the map says, beside its position and the filters: the layer, the territory, the comparison. */
import { niveauxDePage } from '../../../schemas/territoire.ts';
import { formatCode, isSame, parseCode, type CodeCarte } from '../../territoires/code.ts';
import { parsePosition } from '../position.ts';
import { COUCHE_PROJETS } from './modele.ts';

export interface AdresseCarte {
  couche: string;
  territoire: CodeCarte | undefined;
  /** None, one that waits for another, or two. */
  comparer: CodeCarte[];
  /** What could not be read, one sentence each. */
  illisibles: string[];
}

/** Reads the address; `couches` are the layers that exist. What is mangled is left out and said. */
export function readAdresse(search: URLSearchParams, couches: readonly string[]): AdresseCarte {
  const illisibles: string[] = [];
  const wanted = search.get('couche');
  const isKnown = wanted === null || couches.includes(wanted);
  if (!isKnown)
    illisibles.push(`L’adresse demande la couche « ${wanted} », qui n’existe pas : voici les projets.`);
  const position = search.get('position');
  if (position !== null && !parsePosition(position))
    illisibles.push(
      `L’adresse donne une position que nous ne savons pas lire, « ${position.slice(0, 40)} ».`,
    );
  const territoire = readTerritoire(search.get('territoire'), illisibles);
  return {
    couche: isKnown ? (wanted ?? COUCHE_PROJETS) : COUCHE_PROJETS,
    territoire,
    comparer: readComparer(search.get('comparer'), illisibles),
    illisibles,
  };
}

function readTerritoire(text: string | null, illisibles: string[]): CodeCarte | undefined {
  if (text === null) return undefined;
  const found = parseCode(text, niveauxDePage);
  if (!found) illisibles.push(unreadable(text));
  return found;
}

function readComparer(text: string | null, illisibles: string[]): CodeCarte[] {
  if (!text) return [];
  const parts = text.split(',');
  const found = parts.slice(0, 2).flatMap((part) => {
    const code = parseCode(part, niveauxDePage);
    if (!code) illisibles.push(unreadable(part));
    return code ?? [];
  });
  if (parts.length > 2)
    illisibles.push('L’adresse compare plus de deux territoires : voici les deux premiers.');
  const [a, b] = found;
  return a && b && isSame(a, b) ? [a] : found;
}

function unreadable(text: string): string {
  return `L’adresse nomme un territoire que nous ne savons pas lire, « ${text.slice(0, 40)} » : cherchez-le par son nom.`;
}

/** The address with these values set, or taken away when undefined; the first layer is not written. */
export function writeAdresse(
  search: URLSearchParams,
  values: { couche?: string; territoire?: CodeCarte | undefined; comparer?: readonly CodeCarte[] },
): URLSearchParams {
  const next = new URLSearchParams(search);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  };
  if ('couche' in values) set('couche', values.couche === COUCHE_PROJETS ? undefined : values.couche);
  if ('territoire' in values) set('territoire', values.territoire && formatCode(values.territoire));
  if ('comparer' in values) set('comparer', values.comparer?.map(formatCode).join(','));
  return next;
}
