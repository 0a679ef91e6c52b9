/** The software bill of materials of the site, in CycloneDX 1.6: every package that builds it, derived from the lock. The same bytes each time. */
import { createHash } from 'node:crypto';
import { resoudre, type Paquet, type Verrou } from './verrou.ts';

const SPEC = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
};

/** « pkg:npm/%40astrojs/mdx@8.0.2 » (package-url). */
const purlOf = ({ nom, version }: Paquet) =>
  `pkg:npm/${nom.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;

const hexOf = (integrite: string) => Buffer.from(integrite.replace(/^sha512-/, ''), 'base64').toString('hex');

/** Why a package is there: without it the site is not built, it may be missing, or it only checks. */
const scopeOf = ({ isDev, isOptional }: Paquet) =>
  isDev ? 'excluded' : isOptional ? 'optional' : 'required';

function componentOf(paquet: Paquet) {
  const { nom, version, licence, integrite } = paquet;
  const [group, name] = nom.startsWith('@') ? nom.split('/') : [undefined, nom];
  return {
    type: 'library',
    'bom-ref': purlOf(paquet),
    ...(group ? { group } : {}),
    ...{ name, version, scope: scopeOf(paquet) },
    ...(integrite ? { hashes: [{ alg: 'SHA-512', content: hexOf(integrite) }] } : {}),
    ...(licence ? { licenses: [{ expression: licence }] } : {}),
    purl: purlOf(paquet),
  };
}

function dependsOn(verrou: Verrou, paquet: Paquet): string[] {
  const found = paquet.dependances.flatMap((nom) => resoudre(verrou, paquet.dossier, nom) ?? []);
  return [...new Set(found.map(purlOf))].sort();
}

/** One entry a name and a version: what several folders hold is one thing. */
function uniques(paquets: Iterable<Paquet>): Paquet[] {
  const byPurl = new Map<string, Paquet>();
  for (const paquet of paquets) {
    const known = byPurl.get(purlOf(paquet));
    if (!known || rankOf(paquet) < rankOf(known)) byPurl.set(purlOf(paquet), paquet);
  }
  return [...byPurl].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, paquet]) => paquet);
}
const rankOf = (paquet: Paquet) => ['required', 'optional', 'excluded'].indexOf(scopeOf(paquet));

/** An identifier made from the contents: two builds of one commit have the same. */
function serialOf(contents: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(contents)).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** `jour`: the day of the contents, « 2026-11-28 »; a clock would give other bytes each time. */
export function sbomOf(verrou: Verrou, jour: string) {
  const { racine, paquets } = verrou;
  const all = uniques(paquets.values());
  const contents = {
    metadata: {
      timestamp: `${jour}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: { ...componentOf(racine), type: 'application', scope: undefined },
    },
    components: all.map(componentOf),
    dependencies: [racine, ...all].map((paquet) => ({
      ref: purlOf(paquet),
      dependsOn: dependsOn(verrou, paquet),
    })),
  };
  return { ...SPEC, serialNumber: serialOf(contents), version: 1, ...contents };
}
