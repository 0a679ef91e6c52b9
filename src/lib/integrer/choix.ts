/** The code that the form writes for the place that one chooses, and what it says when the two are not the same. */
import type { Lieu } from '../territoires/chercher/entree.ts';
import { codeOfDepartement, formatCode } from '../territoires/code.ts';

/** A commune is told by its EPCI, by its department where it has none; undefined where no frame shows the place. */
export function codeDuChoix({
  niveau,
  code,
  epci,
  departement,
}: Pick<Lieu, 'niveau' | 'code' | 'epci' | 'departement'>) {
  if (niveau === 'collectivite') return undefined;
  if (niveau !== 'commune') return formatCode({ niveau, code });
  return epci === null ? codeOfDepartement(departement) : formatCode({ niveau: 'epci', code: epci });
}

/** What the frame will show instead of the place; « » when it is the place. `montre`: the name that goes with the code. */
export function direChoix(
  { niveau, nom, epci }: Pick<Lieu, 'niveau' | 'nom' | 'epci'>,
  montre: string,
): string {
  if (niveau === 'collectivite')
    return `Aucun cadre ne montre une collectivité d’outre-mer comme ${nom}\u00a0: le code n’a pas changé.`;
  if (niveau !== 'commune') return '';
  const name = montre === '' ? '' : `, ${montre}`;
  return epci === null
    ? `${nom} n’a pas d’intercommunalité\u00a0: le cadre montrera son département${name}.`
    : `L’Atlas compte par intercommunalité\u00a0: pour ${nom}, le cadre montrera la sienne${name}.`;
}
