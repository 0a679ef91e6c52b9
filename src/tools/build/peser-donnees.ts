/** How many bytes each file of data has and what it is known by, told in the descriptors once all the files are as they will be served. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { catalogueOf } from '../../lib/donnees/dcat.ts';
import type { dataPackageOf } from '../../lib/donnees/datapackage.ts';
import { readJson } from '../../reference/json.ts';

interface Pesee {
  octets: number;
  sha256: string;
}

/** Weighs what the package and the catalogue of `dist` name; a site without data keeps none of them. */
export function peserDonnees(dist: string): void {
  const peser = makePeser();
  completer<ReturnType<typeof dataPackageOf>>(join(dist, 'donnees/datapackage.json'), (paquet) => ({
    ...paquet,
    resources: paquet.resources.map((resource) => {
      const pesee = peser(join(dist, 'donnees', resource.path));
      return pesee ? { ...resource, bytes: pesee.octets, hash: `sha256:${pesee.sha256}` } : resource;
    }),
  }));
  completer<ReturnType<typeof catalogueOf>>(join(dist, 'donnees/dcat.jsonld'), (catalogue) => ({
    ...catalogue,
    'dcat:dataset': catalogue['dcat:dataset'].map((jeu) => ({
      ...jeu,
      'dcat:distribution': jeu['dcat:distribution'].map((distribution) => {
        const path = distribution['dcat:downloadURL'].slice(siteOf(catalogue).length);
        const pesee = peser(join(dist, decodeURIComponent(path)));
        return pesee ? { ...distribution, ...direPesee(pesee) } : distribution;
      }),
    })),
  }));
}

/** The address of the site, as the catalogue says its own. */
const siteOf = (catalogue: ReturnType<typeof catalogueOf>) => catalogue['@id'].replace(/donnees\/#.*$/, '');

const direPesee = ({ octets, sha256 }: Pesee) => ({
  'dcat:byteSize': `${octets}`,
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': sha256,
  },
});

function completer<T>(path: string, change: (contenu: T) => T): void {
  if (!existsSync(path)) return;
  writeFileSync(path, JSON.stringify(change(readJson<T>(path))));
}

/** Each file is read once, though both descriptors name it. */
function makePeser(): (path: string) => Pesee | undefined {
  const pesees = new Map<string, Pesee>();
  return (path) => {
    if (!existsSync(path) || !statSync(path).isFile()) return undefined;
    const known = pesees.get(path);
    if (known) return known;
    const octets = readFileSync(path);
    const pesee = { octets: octets.length, sha256: createHash('sha256').update(octets).digest('hex') };
    pesees.set(path, pesee);
    return pesee;
  };
}
