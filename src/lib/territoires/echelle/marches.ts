/** The four steps of the ladder, commune, EPCI, department, region, seen from one of them. */
import type { ContratDeFiche, FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import type { CodeTerritoire, Niveau } from '../../../schemas/territoire.ts';
import { formatCount } from '../../texte/format.ts';
import { codeOfDepartement, codeOfRegion, formatCode, requireCode } from '../code.ts';
import { tuileBudget, tuileEssais, tuileProjets, tuilesContrats, type TuileEchelle } from './tuiles.ts';

/** A step: one territory, or all those of a level that the territory of the page holds. */
export interface Marche {
  niveau: Niveau;
  /** « Département »; « Ses 26 communes » */
  sorte: string;
  /** Empty for a step that gathers several. */
  nom: string;
  /** Where the territory has its page; empty on its own page, and for a step that gathers several. */
  adresse: string;
  isHere: boolean;
  /** Code of the department, when the step is one of several departments of an EPCI: a commune has one. */
  departement: string;
  tuiles: TuileEchelle[];
}

/** What the ladder is made from. */
export interface SourcesEchelle {
  fiches: ReadonlyMap<CodeTerritoire, FicheTerritoire>;
  /** What the sources name by commune. */
  nommees: CommunesNommees;
}

/** What the sources say by the name of a commune, projects by id. */
export interface CommuneNommee {
  code: string;
  nom: string;
  projets: { id: string; titre: string }[];
  essais: { id: string }[];
  contrats: ContratDeFiche[];
}

/** The communes that a source names, by the territories that hold them. */
export type CommunesNommees = ReadonlyMap<CodeTerritoire, readonly CommuneNommee[]>;

/** The widest step last, as one climbs. */
export function marchesOf(fiche: FicheTerritoire, sources: SourcesEchelle): Marche[] {
  const { niveau, region } = fiche;
  const above = niveau === 'epci' ? fiche.departements.map(({ code }) => codeOfDepartement(code)) : [];
  return [
    marcheCommunes(fiche, sources),
    ...(niveau === 'epci' ? [] : [marcheEpci(fiche, sources)]),
    ...(niveau === 'region' ? [marcheDepartements(fiche, sources)] : []),
    own(fiche, fiche),
    ...above.flatMap((code) => {
      const departement = sources.fiches.get(code);
      return departement ? own(departement, fiche) : [];
    }),
    ...(niveau === 'region' ? [] : [sources.fiches.get(codeOfRegion(region.code)) ?? []].flat()).map((high) =>
      own(high, fiche),
    ),
  ];
}

/** The tiles of one commune that a source names. */
export function tuilesOfCommune({ projets, essais, contrats }: CommuneNommee): TuileEchelle[] {
  return [
    tuileProjets(projets.map(toSure), '#projets'),
    ...tuilesContrats(contrats, '#contrat'),
    tuileEssais(essais),
  ];
}

const sureIds = ({ projets }: FicheTerritoire) =>
  projets.flatMap(({ id, communes }) => (communes === null ? [] : id));
const toSure = () => ({ communes: 1 });
const isOf = (niveau: Niveau) => (contrat: ContratDeFiche) =>
  requireCode(contrat.territoire).niveau === niveau;

function marcheCommunes(fiche: FicheTerritoire, { nommees }: SourcesEchelle): Marche {
  const named = nommees.get(formatCode(fiche)) ?? [];
  const projets = new Set(named.flatMap((commune) => commune.projets.map(({ id }) => id)));
  return gathered('commune', formatCount(fiche.nombreCommunes, 'commune'), [
    tuileProjets([...projets].map(toSure), '#projets'),
    ...tuilesContrats(fiche.contrats.filter(isOf('commune')), '#contrat'),
    tuileEssais(named.flatMap(({ essais }) => essais)),
  ]);
}

function marcheEpci(fiche: FicheTerritoire, { fiches }: SourcesEchelle): Marche {
  const groups = fiche.epci.flatMap(({ code }) => fiches.get(formatCode({ niveau: 'epci', code })) ?? []);
  // A group over a border has projects on its other side: those of the page alone count.
  const here = new Set(sureIds(fiche));
  const projets = new Set(groups.flatMap(sureIds)).intersection(here);
  const essais = groups.flatMap(({ zeroNonRecours }) =>
    zeroNonRecours.filter(({ id, lien }) => lien === 'territoire' && id.startsWith('epci-')),
  );
  return gathered('epci', formatCount(fiche.epci.length, 'intercommunalité'), [
    tuileProjets([...projets].map(toSure), '#projets'),
    ...tuilesContrats(fiche.contrats.filter(isOf('epci')), '#contrat'),
    tuileEssais(essais),
  ]);
}

function marcheDepartements(fiche: FicheTerritoire, { fiches }: SourcesEchelle): Marche {
  const parts = fiche.departements.flatMap(({ code }) => fiches.get(codeOfDepartement(code)) ?? []);
  const essais = parts.flatMap(({ zeroNonRecours }) =>
    zeroNonRecours.filter(({ id }) => id.startsWith('departement-')),
  );
  return gathered('departement', formatCount(parts.length, 'département'), [
    ...tuilesContrats(fiche.contrats.filter(isOf('departement')), '#contrat'),
    tuileEssais(essais),
  ]);
}

function gathered(niveau: Niveau, sorte: string, tuiles: TuileEchelle[]): Marche {
  return { niveau, sorte, nom: '', adresse: '', isHere: false, departement: '', tuiles };
}

/** The step of one territory, seen from the page of another or from its own. */
function own(fiche: FicheTerritoire, page: FicheTerritoire): Marche {
  const { niveau, code, nom, sorte, adresse, projets } = fiche;
  const isHere = fiche === page;
  const base = isHere ? '' : adresse;
  const contrats = fiche.contrats.filter(({ territoire }) => territoire === formatCode(fiche));
  return {
    ...{ niveau, nom, sorte, isHere },
    adresse: base,
    departement: niveau === 'departement' && page.niveau === 'epci' ? code : '',
    tuiles: [
      tuileProjets(projets, `${base}#projets`, niveau),
      // The page tells the contracts of its departments itself.
      ...tuilesContrats(contrats, '#contrat'),
      ...(niveau === 'region'
        ? [tuileBudget(fiche.budgetContrats, `${base}#budget`)]
        : [tuileEssais(fiche.zeroNonRecours.filter(({ lien }) => lien === 'territoire'))]),
    ],
  };
}
