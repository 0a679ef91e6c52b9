/** A territory as data and addresses write it, « niveau:code »: the only file that reads and writes it. */
import {
  isCodeOf,
  niveaux,
  type CleTerritoire,
  type CodeTerritoire,
  type Niveau,
  type NiveauDePage,
} from '../../schemas/territoire.ts';

/** A territory that the map can choose: communes are not drawn on it. */
export type CodeCarte = CleTerritoire<NiveauDePage>;

/** « departement:34 »; undefined when it is not written so, or when its level is not among those accepted. */
export function parseCode(text: string): CleTerritoire | undefined;
export function parseCode<N extends Niveau>(
  text: string,
  accepted: readonly N[],
): CleTerritoire<N> | undefined;
export function parseCode(text: string, accepted: readonly Niveau[] = niveaux): CleTerritoire | undefined {
  const at = text.indexOf(':');
  const niveau = accepted.find((id) => id === text.slice(0, at));
  const code = text.slice(at + 1);
  return niveau && isCodeOf(niveau, code) ? { niveau, code } : undefined;
}

/** The level and the code of « epci:200035715 ». @throws {Error} when it is not written so. */
export function requireCode(text: string): CleTerritoire {
  const found = parseCode(text);
  if (!found)
    throw new Error(
      `« ${text} » n’est pas un territoire : écrire niveau:code, par exemple epci:200035715 ou departement:07.`,
    );
  return found;
}

/** « epci:200035715 ». The overseas collectivities, which the search field knows, are written the same way. */
export function formatCode({ niveau, code }: CleTerritoire<Niveau | 'collectivite'>): CodeTerritoire {
  return `${niveau}:${code}` as CodeTerritoire;
}

/** The code of a department: « 34 » → « departement:34 ». */
export const codeOfDepartement = (code: string) => formatCode({ niveau: 'departement', code });

/** The code of a region: « 76 » → « region:76 ». */
export const codeOfRegion = (code: string) => formatCode({ niveau: 'region', code });

/** Whether two territories are the same one. */
export function isSame(a: CleTerritoire<string>, b: CleTerritoire<string>): boolean {
  return a.niveau === b.niveau && a.code === b.code;
}

/** « departement:34 » → « departement-34 », for an identifier. */
export function idOfCode(territoire: CodeTerritoire): string {
  return territoire.replace(':', '-');
}
