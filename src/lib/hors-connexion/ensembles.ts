/**
 * What a device keeps to be read without a network: sets of files, each in a cache of its own, named by the version of the
 * site that it comes from. Versions never mix: a page reads what its own version has kept.
 */

/** The menus, the guide, the method, the assistant: kept by itself at the first visit. */
export const SOCLE = 'socle';
/** The pages that were opened, and what they read. */
export const LUS = 'lus';
/** All the reading pages: a department is kept with them. */
export const GUIDE = 'guide';

export interface EnsembleGarde {
  version: string;
  /** `socle`, `lus`, `guide`, or the number of a department in small letters: « 34 », « 2a ». */
  ensemble: string;
}

/** Several editions may share a host: the caches of each begin by its address. */
const prefixeOf = (scope: string): string => `atlas:${new URL(scope).pathname}:`;

export const nomOf = (scope: string, { version, ensemble }: EnsembleGarde): string =>
  `${prefixeOf(scope)}${version}:${ensemble}`;

/** The sets of this site among the names of all the caches of the host, in the same order. */
export function ensemblesOf(scope: string, noms: readonly string[]): EnsembleGarde[] {
  const prefixe = prefixeOf(scope);
  return noms
    .filter((nom) => nom.startsWith(prefixe))
    .map((nom) => nom.slice(prefixe.length).split(':'))
    .map(([version = '', ensemble = '']) => ({ version, ensemble }));
}

/** The sets by version, in the order where a page is looked for: the version at work first, then the newest. `ensembles`: oldest first. */
export function groupesOf(ensembles: readonly EnsembleGarde[], version: string): EnsembleGarde[][] {
  const versions = [...new Set(ensembles.map((ensemble) => ensemble.version))].reverse();
  return [version, ...versions.filter((other) => other !== version)]
    .map((wanted) => ensembles.filter((ensemble) => ensemble.version === wanted))
    .map((group) => group.toSorted((a, b) => rank(a) - rank(b)))
    .filter((group) => group.length > 0);
}

/** What was opened is the freshest of a version. */
const rank = ({ ensemble }: EnsembleGarde) => (ensemble === LUS ? 0 : 1);

/**
 * What may go when `version` takes over: all that it has too, and what was never whole. A department that it could not fetch
 * stays as it was, and so do the pages opened in the version before. `ensembles`: oldest first.
 */
export function perimes(
  ensembles: readonly (EnsembleGarde & { complet: boolean })[],
  version: string,
): EnsembleGarde[] {
  const others = ensembles.filter((ensemble) => ensemble.version !== version);
  const here = ensembles.filter((ensemble) => ensemble.version === version && ensemble.complet);
  const lastLus = others.findLast(({ ensemble }) => ensemble === LUS);
  return others.filter((other) => {
    if (other.ensemble === LUS) return other !== lastLus;
    const isReplaced = here.some(({ ensemble }) => ensemble === other.ensemble);
    return other.ensemble === SOCLE || isReplaced || !other.complet;
  });
}
