/** The projects that touch a territory, with the reason; else the nearest ones. From indexes built once. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import type { Projet } from '../projets/projet.ts';
import { formatCode } from './code.ts';
import { approxKilometres, type Coordonnees } from './distance.ts';
import { communesOf } from './emprise.ts';
import { IndexProches, type Proche } from './proches.ts';
import { linkOf, partageOf, rankOfLien, type EmpriseProjet, type TerritoireMesure } from './rapport.ts';
import { isOverseas, type Referentiel } from './referentiel.ts';

/** A project with the communes that it touches, and its points. */
interface ProjetMesure {
  id: string;
  projet: Projet;
  emprise: EmpriseProjet;
  points: readonly Coordonnees[];
  isOverseas: boolean;
}

const describe = ({ id, titre }: Projet) => ({ id, titre, adresse: `/projets/${id}/` });

/** Every territory asks the same of the projects: measured once, filed by the places that they name. */
export class IndexProjets {
  readonly #referentiel: Referentiel;
  readonly #mesures: ProjetMesure[];
  /** The communes of each place that is named, shared by all who name it. */
  readonly #communes = new Map<CodeTerritoire, ReadonlySet<string>>();
  /** Ranks of the projects that name a place, for sure or perhaps. */
  readonly #byPlace = new Map<string, number[]>();
  readonly #all: IndexProches<ProjetMesure>;
  readonly #overseas: IndexProches<ProjetMesure>;
  readonly #mainland: IndexProches<ProjetMesure>;

  constructor(projets: readonly Projet[], referentiel: Referentiel) {
    this.#referentiel = referentiel;
    this.#mesures = projets.map((projet, rank) => this.#measure(projet, rank));
    this.#all = new IndexProches(this.#mesures);
    this.#overseas = new IndexProches(this.#mesures.filter((mesure) => mesure.isOverseas));
    this.#mainland = new IndexProches(this.#mesures.filter((mesure) => !mesure.isOverseas));
  }

  /** The projects that touch the territory: its own first, then in their own order. */
  linkedTo(territoire: TerritoireMesure): FicheTerritoire['projets'] {
    const partage = partageOf(territoire.communes);
    const linked = this.#candidatesOf(territoire).flatMap(({ projet, emprise }) => {
      const lien = linkOf(territoire, emprise, partage);
      if (!lien) return [];
      return [{ fiche: { ...describe(projet), ...lien }, rank: rankOfLien(lien, territoire, emprise) }];
    });
    return linked.sort((a, b) => a.rank - b.rank).map(({ fiche }) => fiche);
  }

  /**
   * The `count` projects nearest to a point, as the crow flies. For who is overseas, the overseas projects come first:
   * they are nearer in kind than in kilometres.
   */
  nearestTo(from: Coordonnees, isFar: boolean, count: number): FicheTerritoire['projetsProches'] {
    const nearest = isFar
      ? [...this.#overseas.nearest(from, count), ...this.#mainland.nearest(from, count)].slice(0, count)
      : this.#all.nearest(from, count);
    return nearest.map(({ item, kilometres }: Proche<ProjetMesure>) => ({
      ...describe(item.projet),
      kilometres: approxKilometres(kilometres),
    }));
  }

  #measure(projet: Projet, rank: number): ProjetMesure {
    const lieux = projet.lieux.map(({ niveau, code, nom }) => ({
      ...{ niveau, code, nom },
      communes: this.#communesOf(formatCode({ niveau, code })),
    }));
    for (const place of new Set([...projet.lieux.map(formatCode), ...projet.territoiresPossibles])) {
      const ranks = this.#byPlace.get(place) ?? [];
      this.#byPlace.set(place, ranks);
      ranks.push(rank);
    }
    return {
      id: projet.id,
      projet,
      emprise: {
        lieux,
        isWider: projet.isWider,
        possibles: projet.territoiresPossibles.map((code) => this.#communesOf(code)),
        territoireSource: projet.territoireSource,
      },
      points: projet.lieux.map(({ point }) => point),
      isOverseas: projet.regions.some(({ id }) => isOverseas(this.#referentiel, id)),
    };
  }

  #communesOf(code: CodeTerritoire): ReadonlySet<string> {
    const communes = this.#communes.get(code) ?? new Set(communesOf(this.#referentiel, code));
    this.#communes.set(code, communes);
    return communes;
  }

  /** The projects that name a commune of the territory, or what holds one, in their own order. */
  #candidatesOf({ communes }: TerritoireMesure): ProjetMesure[] {
    const places = new Set(communes.flatMap((code) => this.#placesAround(code)));
    const ranks = new Set([...places].flatMap((place) => this.#byPlace.get(place) ?? []));
    return [...ranks].sort((a, b) => a - b).flatMap((rank) => this.#mesures[rank] ?? []);
  }

  #placesAround(code: string): string[] {
    const commune = this.#referentiel.communes.get(code);
    if (!commune) return [`commune:${code}`];
    const { departement, region, epci } = commune;
    const around = [`commune:${code}`, `departement:${departement}`, `region:${region}`];
    return epci ? [...around, `epci:${epci}`] : around;
  }
}
