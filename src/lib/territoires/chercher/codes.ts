/** Searching by number: department, region, postcode, INSEE code, SIREN. */
import { departementOfCode } from '../departement-of-code.ts';
import { codeStart, inseeInSiren, isSirenStart, pathOfCodes, pathOfSiren, sirenStart } from './format.ts';
import { departementIn, type Fonds, type Lieu } from './entree.ts';
import { ARRONDISSEMENT } from './mots.ts';
import { readingsOf } from './numeros.ts';
import { missing, type FichiersLus, type Reponse, type Trouve } from './reponse.ts';

export function searchCode(code: string, fonds: Fonds, memoire: FichiersLus): Reponse {
  if (code.length > 5) return searchSiren(code, fonds, memoire);
  const readings = readingsOf(code);
  const paths = readings
    .map(codeStart)
    .filter((start) => fonds.codes.has(start))
    .map(pathOfCodes);
  const manque = missing(paths, memoire);
  const communes = paths.flatMap((path) => memoire.communes.get(path) ?? []);
  const trouves = [...fonds.parCode.values(), ...communes].flatMap((lieu) => compareCodes(readings, lieu));
  if (trouves.length > 0 || manque.length > 0 || code.length < 5) return { trouves, manque };
  const villes = code.endsWith('000') ? wholeCities(communes, departementOfCode(code)) : [];
  return villes.length > 0
    ? { trouves: villes, manque }
    : { trouves: departementOf(code, fonds), manque, inconnu: code };
}

/** « 75000 »: a city that has one postcode an arrondissement is written so as a whole. */
function wholeCities(communes: Lieu[], departement: string): Trouve[] {
  const cities = new Set(
    communes.filter(({ ancien }) => ancien?.nature === ARRONDISSEMENT).map(({ code }) => code),
  );
  return communes
    .filter((lieu) => lieu.departement === departement && cities.has(lieu.code) && !lieu.ancien)
    .map((lieu) => ({ ...toTrouve(lieu), code: false }));
}

function compareCodes(readings: string[], lieu: Lieu): Trouve[] {
  const found = readings.flatMap((code) => compareCode(code, lieu)).sort((a, b) => a.cout - b.cout);
  return found.slice(0, 1);
}

/** The lower the rank, the better; the weight of the place settles the rest. */
function compareCode(code: string, lieu: Lieu): Trouve[] {
  const rang = lieu.niveau === 'commune' ? rankCommune(code, lieu) : rankOther(code, lieu);
  if (rang === undefined) return [];
  return [
    { lieu, cout: rang * 1000 - lieu.poids, exact: rang < 5, coquille: false, code: rang < 5 && rang > 0 },
  ];
}

function rankCommune(code: string, lieu: Lieu): number | undefined {
  if (!lieu.ancien) return rankToday(code, lieu);
  if (lieu.ancien.nature === ARRONDISSEMENT) return rankPart(code, lieu);
  return lieu.ancien.code === code ? 1 : undefined;
}

function rankToday(code: string, { code: insee, codesPostaux }: Lieu): number | undefined {
  if (codesPostaux.includes(code)) return 0;
  if (insee === code) return 1;
  if (codesPostaux.some((postal) => postal.startsWith(code))) return 5;
  return insee.startsWith(code) ? 6 : undefined;
}

/** Its postcode says an arrondissement better than the whole city. */
function rankPart(code: string, { codesPostaux, ancien }: Lieu): number | undefined {
  if (codesPostaux.includes(code)) return -1;
  if (ancien?.code === code) return 1;
  return codesPostaux.some((postal) => postal.startsWith(code)) ? 5 : undefined;
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
  const groupes = fonds.lieux.filter(
    ({ niveau, code, ancien }) =>
      niveau === 'epci' && (ancien ? ancien.code === siren : code.startsWith(siren)),
  );
  if (groupes.length > 0 || siren.length < 9) {
    return { trouves: groupes.map((lieu) => toTrouve(lieu)), manque: [] };
  }
  const start = sirenStart(siren);
  if (!isSirenStart(start)) return { trouves: [], manque: [], inconnu: siren };
  const list = memoire.sirens.get(pathOfSiren(start));
  if (!list) return { trouves: [], manque: [pathOfSiren(start)] };
  const found = list.find(([number]) => number === siren);
  if (!found) return { trouves: [], manque: [], inconnu: siren };
  const insee = found[1] ?? inseeInSiren(siren);
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
