/** The places that the browser compares, unpacked from the files once. */
import type { CodeTerritoire, Niveau } from '../../../schemas/territoire.ts';
import { codeOfDepartement, codeOfRegion, formatCode } from '../code.ts';
import type { CollectiviteDite } from '../collectivites.ts';
import type { FichierBase } from './format.ts';
import { unpackGroupements } from './groupements.ts';
import { initialesOf, isLiaison, lettresOf, motsFortsDuNom, motsDeLieu } from './mots.ts';
import { unpackDebuts } from './suites.ts';

export type NiveauLieu = Niveau | 'collectivite';

export interface Lieu {
  niveau: NiveauLieu;
  code: string;
  /** Name of today. */
  nom: string;
  departement: string;
  region: string;
  /** The overseas collectivity that it is, or is in. */
  collectivite?: CollectiviteDite;
  /** SIREN number, for a commune that has an EPCI. */
  epci: string | null;
  codesPostaux: string[];
  /** Population as a weight, corrected by the level: a commune is what most people look for. */
  poids: number;
  /** The other name that leads here. */
  ancien?: { nom: string; nature: string; code: string };
  /** Words to compare, those that name the place first in view, and the same without spaces. */
  mots: string[];
  forts: string[];
  colle: string;
  /** Other words that may be typed with the name: its department, its region, what kind of group it is. */
  contexte: string[];
  /** The first letters of all these words, one bit each: most places are put aside on this alone. */
  initiales: number;
  /** The letters of each word that names the place, and all those of the other words, one bit each: the same for slips. */
  lettres: number[];
  lettresDuContexte: number;
}

export interface Fonds {
  base: FichierBase;
  debuts: ReadonlySet<string>;
  codes: ReadonlySet<string>;
  /** Regions, departments, collectivities, EPCI and their other names. */
  lieux: Lieu[];
  /** Those of them that may answer to words: whoever searches often says it, for the answers are the same without it. */
  preselection?: (mots: readonly string[], coquilles: boolean) => Lieu[];
  /** Those of today, by « niveau:code ». */
  parCode: Map<CodeTerritoire, Lieu>;
  epci: string[];
}

export type Faits = Pick<Lieu, 'niveau' | 'code' | 'nom' | 'poids'> & Partial<Lieu>;

const HABITANTS: Record<NiveauLieu, number> = {
  commune: 0,
  epci: -140,
  departement: -125,
  region: -120,
  collectivite: 400,
};

const GROUPES: Record<string, string> = {
  CC: 'cc communaute communes comcom',
  CA: 'ca communaute agglomeration agglo',
  CU: 'cu communaute urbaine agglo',
};

export function makeLieu(faits: Faits, contexte: string[] = []): Lieu {
  const mots = motsDeLieu(faits.ancien?.nom ?? faits.nom);
  const forts = motsFortsDuNom(mots);
  return {
    departement: '',
    region: '',
    epci: null,
    codesPostaux: [],
    ...faits,
    poids: faits.poids + HABITANTS[faits.niveau],
    mots,
    forts,
    colle: mots.join(''),
    contexte,
    initiales: initialesOf([...mots, ...contexte]),
    lettres: forts.map(lettresOf),
    lettresDuContexte: lettresOf(contexte.join('')),
  };
}

/** Unpacks the base file. */
export function openFonds(base: FichierBase): Fonds {
  const regions = base.regions.map(([code, nom, poids]) =>
    makeLieu({ niveau: 'region', code, nom, region: code, poids }, ['region']),
  );
  const departements = base.departements.map(([code, nom, region, poids]) =>
    makeLieu({ niveau: 'departement', code, nom, departement: code, region, poids }, [
      'departement',
      code.toLowerCase(),
    ]),
  );
  const collectivites = base.collectivites.map(([code, nom, contrat]) =>
    makeLieu(
      {
        niveau: 'collectivite',
        code,
        nom,
        departement: code,
        poids: 0,
        collectivite: { nom, contratPossible: contrat === 1 },
      },
      ['collectivite', code],
    ),
  );
  const parCode = new Map(
    [...regions, ...departements, ...collectivites].map((lieu) => [formatCode(lieu), lieu]),
  );
  const setOf = (text: string) => new Set(unpackDebuts(text));
  const starts = { debuts: setOf(base.debuts), codes: setOf(base.codes) };
  const fonds: Fonds = { base, ...starts, lieux: [], parCode, epci: [] };
  const epci = openEpci(fonds);
  for (const lieu of epci) parCode.set(formatCode(lieu), lieu);
  fonds.epci = epci.map(({ code }) => code);
  fonds.lieux = [...parCode.values(), ...openAutresNoms(fonds)];
  return fonds;
}

function openEpci(fonds: Fonds): Lieu[] {
  return unpackGroupements(fonds.base.epci).map(({ nom, code, departement, poids }) => {
    const [, sorte = '', propre = nom] = /^(C[ACU]|Métropole d(?:u|e)) (.+)$/.exec(nom) ?? [];
    const lieu = makeLieu(
      {
        niveau: 'epci',
        code,
        nom: propre,
        departement,
        region: fonds.parCode.get(codeOfDepartement(departement))?.region ?? '',
        poids,
      },
      [...(GROUPES[sorte] ?? 'metropole communaute urbaine').split(' '), ...placeWords(departement, fonds)],
    );
    return { ...lieu, nom };
  });
}

/** A department, or the overseas collectivity that stands in its place. */
export function departementIn(parCode: Fonds['parCode'], code: string): Lieu | undefined {
  return parCode.get(codeOfDepartement(code)) ?? parCode.get(formatCode({ niveau: 'collectivite', code }));
}

/** What tells two homonyms apart: the number and the names of the department and of the region. */
export function placeWords(departement: string, { parCode }: Pick<Fonds, 'parCode'>): string[] {
  const found = departementIn(parCode, departement);
  const region = parCode.get(codeOfRegion(found?.region ?? ''));
  return [departement.toLowerCase(), ...(found?.mots ?? []), ...(region?.mots ?? [])].filter(
    (mot) => !isLiaison(mot),
  );
}

/** « Tahiti » for Polynésie française. */
const ILES = 'partie ou autre nom';

function openAutresNoms({ base, parCode }: Fonds): Lieu[] {
  const iles = base.collectivites.flatMap(([code, , , noms]) =>
    noms.map((nom) => [nom, ILES, formatCode({ niveau: 'collectivite', code })] as const),
  );
  return [...base.autresNoms, ...iles].flatMap(([nom, nature, territoire, code = '']) => {
    const lieu = parCode.get(territoire);
    return lieu ? [makeLieu({ ...lieu, poids: 500, ancien: { nom, nature, code } }, lieu.contexte)] : [];
  });
}
