/** The profile of each territory that has a page, made once: what it is compared by. */
import type { CleTerritoire, CodeTerritoire, NiveauDePage } from '../../schemas/territoire.ts';
import type { LieuProjet, Projet } from '../projets/projet.ts';
import type { BaseTerritoire } from './base.ts';
import { formatCode } from './code.ts';
import { isOverseas, type Referentiel } from './referentiel.ts';
import { DENSITE_RURALE, type ProfilTerritoire, type ProjetSitue } from './semblables.ts';

/** Square kilometres of a territory. */
export type Superficie = (territoire: CleTerritoire<NiveauDePage>) => number;

export class Profils {
  readonly #bases: ReadonlyMap<CodeTerritoire, BaseTerritoire>;
  readonly #referentiel: Referentiel;
  readonly #surfaceOf: Superficie;
  readonly #known = new Map<CodeTerritoire, ProfilTerritoire>();

  constructor(bases: readonly BaseTerritoire[], referentiel: Referentiel, surfaceOf: Superficie) {
    this.#bases = new Map(bases.map((base) => [formatCode(base), base]));
    this.#referentiel = referentiel;
    this.#surfaceOf = surfaceOf;
  }

  /** The profile of a territory that has a page; nothing for another. */
  of(territoire: CleTerritoire<NiveauDePage>): ProfilTerritoire | undefined {
    const code = formatCode(territoire);
    const known = this.#known.get(code);
    const base = known ? undefined : this.#bases.get(code);
    if (!base) return known;
    const { niveau, nom, groupe, population } = base;
    const profil = {
      ...{ niveau, code: base.code, nom, groupe, population },
      // A region is never said to be rural: it holds towns and countryside.
      isRural: niveau !== 'region' && population / this.#surfaceOf(base) < DENSITE_RURALE,
      isOverseas: isOverseas(this.#referentiel, base.region.code),
    };
    this.#known.set(code, profil);
    return profil;
  }

  /** Where a project stands, seen by territories of one level. */
  situate(projet: Projet, niveau: NiveauDePage): ProjetSitue {
    return { id: projet.id, hotes: this.#hostsOf(projet, niveau) };
  }

  #hostsOf(projet: Projet, niveau: NiveauDePage): ProfilTerritoire[] {
    if (niveau === 'departement')
      return this.#all('departement', projet.departements, this.#crossed(projet, 'departements'));
    if (niveau === 'region') return this.#all('region', projet.regions, this.#crossed(projet, 'regions'));
    const { communes } = this.#referentiel;
    return projet.lieux.flatMap((lieu) => {
      const epci = lieu.niveau === 'commune' ? communes.get(lieu.code)?.epci : lieu.code;
      const place = lieu.niveau === 'commune' ? 'epci' : lieu.niveau;
      return (epci && this.of({ niveau: place, code: epci })) || [];
    });
  }

  /** The departments or regions where an EPCI of the project has only its lesser part: the project is not theirs. */
  #crossed({ lieux }: Projet, niveau: 'departements' | 'regions'): ReadonlySet<string> {
    const parts = lieux.map((lieu) => this.#partsOf(lieu, niveau));
    const main = new Set(parts.flatMap(([first]) => first ?? []));
    return new Set(parts.flatMap(([, ...others]) => others).filter((code) => !main.has(code)));
  }

  /** The departments or regions of a place, the one of most of its inhabitants first. */
  #partsOf({ niveau: own, code }: LieuProjet, niveau: 'departements' | 'regions'): readonly string[] {
    const { communes, epci } = this.#referentiel;
    if (own === 'epci') return epci.get(code)?.[niveau] ?? [];
    const commune = own === 'commune' ? communes.get(code) : undefined;
    if (commune) return [niveau === 'departements' ? commune.departement : commune.region];
    return `${own}s` === niveau ? [code] : [];
  }

  #all(
    niveau: NiveauDePage,
    places: readonly { id: string }[],
    crossed: ReadonlySet<string>,
  ): ProfilTerritoire[] {
    return places.flatMap(({ id }) => (crossed.has(id) ? [] : (this.of({ niveau, code: id }) ?? [])));
  }
}
