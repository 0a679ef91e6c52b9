/** Searching by number: department, region, postcode, INSEE code, SIREN. */
import { departementOfCode } from '../departement-of-code.ts';
import { codeStart, isSirenStart, pathOfCodes, pathOfSiren, sirenStart } from './format.ts';
import { departementIn, type Fonds, type Lieu } from './entree.ts';
import { missing, type FichiersLus, type Reponse, type Trouve } from './reponse.ts';

/** « 34 700 » → 34700, « 2a004 » → 2A004, a SIRET → its SIREN; undefined when it is not a number of a territory. */
export function readCode(query: string): string | undefined {
  const code = query
    .replace(/[\s.\u00a0\u202f()]/g, '')
    .replace(/^(\d{9})\d{5}$/, '$1')
    .toUpperCase();
  return /^(?:\d{2,9}|2[AB]\d{0,3})$/.test(code) ? code : undefined;
}

export function searchCode(code: string, fonds: Fonds, memoire: FichiersLus): Reponse {
  if (code.length > 5) return searchSiren(code, fonds, memoire);
  const path = pathOfCodes(codeStart(code));
  const manque = code.length > 2 && fonds.codes.has(codeStart(code)) ? missing([path], memoire) : [];
  const communes = code.length > 2 ? (memoire.communes.get(path) ?? []) : [];
  const trouves = [...fonds.parCode.values(), ...communes].flatMap((lieu) => compareCode(code, lieu));
  if (trouves.length > 0 || manque.length > 0 || code.length < 5) return { trouves, manque };
  return { trouves: departementOf(code, fonds), manque: [], inconnu: code };
}

/** The lower the rank, the better; the weight of the place settles the rest. */
function compareCode(code: string, lieu: Lieu): Trouve[] {
  const rang = lieu.niveau === 'commune' ? rankCommune(code, lieu) : rankOther(code, lieu);
  if (rang === undefined) return [];
  return [
    { lieu, cout: rang * 1000 - lieu.poids, exact: rang < 5, coquille: false, code: rang < 5 && rang > 0 },
  ];
}

function rankCommune(code: string, { code: insee, codesPostaux, ancien }: Lieu): number | undefined {
  const isFormer = ancien !== undefined && ancien.nature !== 'arrondissement';
  if (!isFormer && codesPostaux.includes(code)) return 0;
  if (ancien ? ancien.code === code : insee === code) return 1;
  if (!isFormer && codesPostaux.some((postal) => postal.startsWith(code))) return 5;
  return insee.startsWith(code) && !ancien ? 6 : undefined;
}

function rankOther(code: string, { niveau, code: own }: Lieu): number | undefined {
  if (niveau === 'epci') return undefined;
  if (niveau === 'region') return own === code ? 2 : undefined;
  return rankDepartement(code, own);
}

/** « 20 » is both departments of Corsica; « 97 » begins the numbers of those overseas. */
function rankDepartement(code: string, own: string): number | undefined {
  const isCorse = code === '20' && own.startsWith('2') && own.length === 2 && !/\d$/.test(own);
  if (own === code || isCorse) return 0;
  return code.length === 2 && own.length === 3 && own.startsWith(code) ? 1 : undefined;
}

function searchSiren(siren: string, fonds: Fonds, memoire: FichiersLus): Reponse {
  const groupes = [...fonds.parCode.values()].filter(
    ({ niveau, code }) => niveau === 'epci' && code.startsWith(siren),
  );
  if (groupes.length > 0 || siren.length < 9) {
    return { trouves: groupes.map((lieu) => toTrouve(lieu)), manque: [] };
  }
  const start = sirenStart(siren);
  if (!isSirenStart(start)) return { trouves: [], manque: [], inconnu: siren };
  const list = memoire.sirens.get(pathOfSiren(start));
  if (!list) return { trouves: [], manque: [pathOfSiren(start)] };
  const insee = list.find(([number]) => number === siren)?.[1];
  if (!insee) return { trouves: [], manque: [], inconnu: siren };
  const path = pathOfCodes(codeStart(insee));
  const communes = memoire.communes.get(path) ?? [];
  return {
    trouves: communes.filter(({ code, ancien }) => code === insee && !ancien).map((lieu) => toTrouve(lieu)),
    manque: missing([path], memoire),
  };
}

const toTrouve = (lieu: Lieu): Trouve => ({
  lieu,
  cout: -lieu.poids,
  exact: true,
  coquille: false,
  code: true,
});

/** A CEDEX has no commune: its department is still a good answer. */
function departementOf(code: string, { parCode }: Fonds): Trouve[] {
  const number = departementOfCode(code);
  const keys = number === '20' ? ['2A', '2B'] : [number];
  return keys
    .flatMap((key) => departementIn(parCode, key) ?? [])
    .map((lieu) => ({ ...toTrouve(lieu), code: false }));
}
