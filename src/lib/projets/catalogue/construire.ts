/** Writes the files of the catalogue at build: see format.ts. */
import { formatCode } from '../../territoires/code.ts';
import { empreinteOf } from '../../texte/empreinte.ts';
import { compareNoms } from '../../texte/format.ts';
import { facettes, optionsOf, valuesOf, type Facette } from '../filtres.ts';
import { formatLieux, publish, type LieuProjet, type ProjetPublie } from '../projet.ts';
import { encodeColonne } from './colonnes.ts';
import { FACETTES_EMPRISE, FICHES_PAR_FICHIER } from './format.ts';
import type {
  ColonneCatalogue,
  Fiche,
  FichierDeMots,
  IndexCatalogue,
  IndexRecherche,
  LieuCatalogue,
  LieuxCatalogue,
  ValeurCatalogue,
} from './format.ts';
import { writeMots, type CommunesDuLieu } from './mots-des-projets.ts';

export interface FichiersCatalogue {
  index: IndexCatalogue;
  recherche: IndexRecherche;
  fiches: Fiche[][];
  mots: FichierDeMots[];
  lieux: LieuxCatalogue;
}

/** What the search of the site knows besides of projects: nothing, unless it is told. */
interface PourLaRecherche {
  communesOf?: CommunesDuLieu;
  /** Ids of the projects that have a story. */
  recits?: ReadonlySet<string>;
}

/** `projets`: in the order of the rows, by title. */
export function buildCatalogue(
  projets: readonly ProjetPublie[],
  { communesOf = () => [], recits = new Set() }: PourLaRecherche = {},
): FichiersCatalogue {
  const { emprises, emprise } = groupByEmprise(projets);
  const { fichiers: mots, debuts } = writeMots(projets, communesOf);
  const fiches = inFiles(projets.map(ficheOf));
  const lieux = writeLieux(emprises);
  const columns = {
    nombre: projets.length,
    emprises: emprises.length,
    emprise: encodeColonne(emprise),
    facettes: writeFacettes(projets, emprises),
    montant: encodeColonne(rangsOfMontants(projets)),
    mots: debuts,
  };
  const version = empreinteOf([columns, fiches, mots, lieux].map((file) => JSON.stringify(file)));
  const recherche: IndexRecherche = {
    version,
    nombre: projets.length,
    axe: columns.facettes.axe,
    mots: debuts,
    recits: projets.flatMap(({ id }, rang) => (recits.has(id) ? [rang] : [])),
  };
  return { index: { version, ...columns }, recherche, fiches, mots, lieux };
}

/** A project for each different set of places, by department then by place; for each project, the rank of its own. */
function groupByEmprise(projets: readonly ProjetPublie[]) {
  const first = new Map<string, ProjetPublie>();
  const keys = projets.map(keyOfEmprise);
  for (const [i, projet] of projets.entries()) {
    const key = keys[i] ?? '';
    if (!first.has(key)) first.set(key, projet);
  }
  const sorted = [...first].sort(([a, one], [b, other]) => compareEmprises(one, other) || compareNoms(a, b));
  const ranks = new Map(sorted.map(([key], i) => [key, i]));
  return {
    emprises: sorted.map(([, projet]) => projet),
    emprise: keys.map((key) => ranks.get(key) ?? 0),
  };
}

function keyOfEmprise({ lieux, departements, regions }: ProjetPublie): string {
  const named = [...departements, ...regions].map(({ id }) => id);
  return [...lieux.map(formatCode), '', ...named].join('|');
}

const departementOf = ({ departements }: ProjetPublie) => departements[0]?.id ?? '';

function compareEmprises(a: ProjetPublie, b: ProjetPublie): number {
  return compareNoms(departementOf(a), departementOf(b)) || a.departements.length - b.departements.length;
}

function writeFacettes(projets: readonly ProjetPublie[], emprises: readonly ProjetPublie[]) {
  const options = optionsOf(projets);
  const numeros = new Map(projets.flatMap(({ axes }) => axes.map(({ id, numero }) => [id, numero])));
  const columns = facettes.map((facette): [Facette, ColonneCatalogue] => {
    const valeurs = options[facette].map(({ id, nom }): ValeurCatalogue => {
      const numero = facette === 'axe' ? numeros.get(id) : undefined;
      return numero === undefined ? [id, nom] : [id, nom, numero];
    });
    const rows = FACETTES_EMPRISE.includes(facette) ? emprises : projets;
    const ids = rows.map((projet) => valuesOf(projet, facette).map(({ id }) => id));
    return [
      facette,
      writeColonne(
        valeurs,
        valeurs.map(([id]) => id),
        ids,
      ),
    ];
  });
  return Object.fromEntries(columns) as Record<Facette, ColonneCatalogue>;
}

/** `ids`: those of each row, all among `known`. */
function writeColonne<V>(
  valeurs: V[],
  known: readonly string[],
  ids: readonly string[][],
): ColonneCatalogue<V> {
  const positions = new Map(known.map((id, i) => [id, i]));
  const ranks = new Map<string, number>();
  const colonne = ids.map((row) => {
    const key = row.map((id) => positions.get(id)).join(',');
    const rank = ranks.get(key) ?? ranks.size;
    ranks.set(key, rank);
    return rank;
  });
  const ensembles = [...ranks.keys()].map((key) => (key ? key.split(',').map(Number) : []));
  return { valeurs, ensembles, colonne: encodeColonne(colonne) };
}

function rangsOfMontants(projets: readonly ProjetPublie[]): number[] {
  const amounts = projets.flatMap(({ montantEuros }) => montantEuros ?? []);
  const ranks = new Map([...new Set(amounts)].sort((a, b) => a - b).map((euros, i) => [euros, i + 1]));
  return projets.map(({ montantEuros }) => (montantEuros === null ? 0 : (ranks.get(montantEuros) ?? 0)));
}

function writeLieux(emprises: readonly ProjetPublie[]): LieuxCatalogue {
  const positions = new Map<string, number>();
  const lieux: LieuCatalogue[] = [];
  const positionOf = (lieu: LieuProjet): number => {
    const key = formatCode(lieu);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, lieux.length);
    return lieux.push([lieu.niveau, lieu.code, lieu.nom, ...lieu.point]) - 1;
  };
  const epci = [...new Set(emprises.flatMap((projet) => projet.epci))].sort();
  return {
    emprises: emprises.map((projet) => projet.lieux.map(positionOf)),
    lieux,
    epci: writeColonne(
      epci,
      epci,
      emprises.map((projet) => projet.epci),
    ),
  };
}

function ficheOf(projet: ProjetPublie): Fiche {
  const { nature, typePorteur, axes, publics, annee, lieux, epci, departements, regions, ...fiche } =
    publish(projet);
  return { ...fiche, ou: formatLieux({ lieux, departements }) };
}

function inFiles(fiches: readonly Fiche[]): Fiche[][] {
  const count = Math.ceil(fiches.length / FICHES_PAR_FICHIER);
  return Array.from({ length: count }, (_, n) =>
    fiches.slice(n * FICHES_PAR_FICHIER, (n + 1) * FICHES_PAR_FICHIER),
  );
}
