/** The files of `dist` by their addresses: what they hold, what they weigh, what they need. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isPage } from '../../../lib/hors-connexion/liste.ts';
import { LOURDS } from './rayons.ts';

interface Pesee {
  /** On the wire, compressed as hosts do. */
  octets: number;
  /** On the device. */
  place: number;
  empreinte: string;
}

const HASHED = '_astro/';
/** A page names files by their whole addresses; a script or a style by the names alone, which may stand anywhere. */
const NAMES = { page: /(?<=_astro\/)[\w.-]+/g, other: /[\w.-]+/g };
const isText = (adresse: string) => /(?:\/|\.html|\.m?js|\.css)$/.test(adresse) || adresse === '';

export class FichiersDuSite {
  readonly #pesees = new Map<string, Pesee>();
  readonly #besoins = new Map<string, string[]>();
  readonly #hashed: ReadonlySet<string>;
  readonly dist: string;

  constructor(dist: string) {
    this.dist = dist;
    this.#hashed = new Set(readdirSync(join(dist, HASHED)));
  }

  /** Where the file of an address is: « leviers/ » is leviers/index.html. */
  pathOf(adresse: string): string {
    return join(this.dist, adresse === '' || adresse.endsWith('/') ? `${adresse}index.html` : adresse);
  }

  has(adresse: string): boolean {
    const path = this.pathOf(adresse);
    return existsSync(path) && statSync(path).isFile();
  }

  weigh(adresse: string): Pesee {
    const known = this.#pesees.get(adresse);
    if (known) return known;
    const bytes = readFileSync(this.pathOf(adresse));
    const pesee = {
      octets: /\.(?:woff2|png)$/.test(adresse) ? bytes.length : gzipSync(bytes).length,
      place: bytes.length,
      empreinte: createHash('sha256').update(bytes).digest('hex').slice(0, 8),
    };
    this.#pesees.set(adresse, pesee);
    return pesee;
  }

  /** The addresses and all that they name, in turn: sheets, scripts and those that they may ask for later, fonts. */
  withNeeds(adresses: Iterable<string>): Set<string> {
    const all = new Set(adresses);
    for (const adresse of all) for (const need of this.#needsOf(adresse)) all.add(need);
    return all;
  }

  #needsOf(adresse: string): string[] {
    if (!isText(adresse)) return [];
    const known = this.#besoins.get(adresse);
    if (known) return known;
    const pattern = isPage(adresse) ? NAMES.page : NAMES.other;
    const names = new Set(readFileSync(this.pathOf(adresse), 'utf8').match(pattern) ?? []);
    const needs = [...names]
      .filter((name) => this.#hashed.has(name))
      .map((name) => `${HASHED}${name}`)
      .filter((need) => !LOURDS.test(need))
      .sort();
    this.#besoins.set(adresse, needs);
    return needs;
  }
}
