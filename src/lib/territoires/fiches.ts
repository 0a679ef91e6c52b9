/** The facts of a territory: its page and its index.json show the same. */
import type { ContratDeFiche, FicheTerritoire, MentionDeFiche } from '../../schemas/fiche-territoire.ts';
import type { CleTerritoire } from '../../schemas/territoire.ts';
import type { ZeroNonRecours } from '../../schemas/zero-non-recours.ts';
import { contratsOf, indexContrats } from '../contrats/territoires.ts';
import type { BaseTerritoire } from './base.ts';
import { Comparateur, libellesType, type Comparables } from './comparables.ts';
import type { Coordonnees } from './distance.ts';
import { laureatsOf } from './laureats.ts';
import { mentionsOf } from './mentions.ts';
import { makeProposer, type SourcesPropositions } from './propositions.ts';
import { IndexProjets } from './projets.ts';
import { isOverseas } from './referentiel.ts';
import { zeroNonRecoursOf } from './zero-non-recours.ts';

const PROCHES = 3;

/** What the facts are made from. */
interface SourcesFiches extends SourcesPropositions {
  contrats: readonly ContratDeFiche[];
  /** The widest territory first. */
  mentions: readonly MentionDeFiche[];
  zeroNonRecours: readonly ZeroNonRecours[];
  pointOf: (territoire: CleTerritoire) => Coordonnees;
  budgetOf: (region: string) => FicheTerritoire['budgetContrats'];
  millesime: string;
  miseAJour: string;
}

/** The facts of each territory of `bases`, in that order. */
export function makeFiches(sources: SourcesFiches): FicheTerritoire[] {
  const index = indexOf(sources);
  return sources.bases.map((base) => toFiche(base, sources, index));
}

/** What is the same for all the territories, computed once. */
function indexOf(sources: SourcesFiches) {
  const { referentiel, bases, projets, contrats } = sources;
  return {
    propose: makeProposer(sources),
    comparateur: new Comparateur(bases),
    index: new IndexProjets(projets, referentiel),
    contrats: indexContrats(contrats, referentiel),
    laureats: laureatsOf(projets, referentiel),
  };
}

function toFiche(
  own: BaseTerritoire,
  sources: SourcesFiches,
  { comparateur, index, contrats, laureats, propose }: ReturnType<typeof indexOf>,
): FicheTerritoire {
  const { niveau, code, groupe: _groupe, typeDepartement, codesCommunes, ...base } = own;
  const { referentiel } = sources;
  const projets = index.linkedTo({ niveau, code, communes: codesCommunes });
  const epci = new Set(niveau === 'epci' ? [code] : base.epci.map((member) => member.code));
  const isFar = isOverseas(referentiel, base.region.code);
  const zeroNonRecours = zeroNonRecoursOf(own, sources.zeroNonRecours);
  return {
    niveau,
    code,
    ...base,
    typeDepartement: typeDepartement && libellesType[typeDepartement],
    nombreCommunes: codesCommunes.length,
    millesime: sources.millesime,
    projets,
    projetsProches: projets.length > 0 ? [] : index.nearestTo(sources.pointOf(own), isFar, PROCHES),
    contrats: contratsOf(own, base.departements, contrats, referentiel),
    mentions: mentionsOf(own, sources.mentions),
    budgetContrats: sources.budgetOf(base.region.code),
    zeroNonRecours,
    ...propose(own, projets, zeroNonRecours),
    appelRural: laureats.filter((laureat) => epci.has(laureat.code)),
    ...comparablesOf(comparateur.of(own)),
    miseAJour: sources.miseAJour,
  };
}

function comparablesOf({ regle, territoires }: Comparables<BaseTerritoire>) {
  return {
    comparables: territoires.map(({ code, nom, adresse, population }) => ({
      code,
      nom,
      adresse,
      population,
    })),
    regleComparables: regle,
  };
}
