/** The files of `dist` by their addresses: what they hold, what they weigh, what they need. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isPage } from '../../../lib/hors-connexion/liste.ts';
import { Balance } from './balance.ts';
import { LOURDS } from './rayons.ts';

interface Fichier {
  /** On the wire, compressed as hosts do. */
  octets: number;
  /** On the device. */
  place: number;
  empreinte: string;
  /** The addresses of the files that it names. */
  besoins: readonly string[];
}

const HASHED = '_astro/';
const NAME = /[\w.-]+/g;
const isText = (adresse: string) => /(?:\/|\.html|\.m?js|\.css)$/.test(adresse) || adresse === '';

export class FichiersDuSite {
  readonly #balance = new Balance();
  readonly #read = new Map<string, Fichier>();
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

  /** What a file weighs and needs; read once. */
  of(adresse: string): Fichier {
    const known = this.#read.get(adresse);
    if (known) return known;
    const bytes = readFileSync(this.pathOf(adresse));
    const fichier = {
      octets: this.#balance.octetsOf(adresse, bytes),
      place: bytes.length,
      empreinte: createHash('sha256').update(bytes).digest('hex').slice(0, 8),
      besoins: isText(adresse) ? this.#needsOf(bytes.toString('latin1'), isPage(adresse)) : [],
    };
    this.#read.set(adresse, fichier);
    return fichier;
  }

  /** The addresses and all that they name, in turn: sheets, scripts and those that they may ask for later, fonts. */
  withNeeds(adresses: Iterable<string>): Set<string> {
    const all = new Set(adresses);
    for (const adresse of all) for (const need of this.of(adresse).besoins) all.add(need);
    return all;
  }

  /** A page names files by their whole addresses; a script or a style by the names alone, which may stand anywhere. */
  #needsOf(text: string, isOfPage: boolean): string[] {
    const names = new Set(isOfPage ? namesAfter(HASHED, text) : text.match(NAME));
    return [...names]
      .filter((name) => this.#hashed.has(name))
      .map((name) => `${HASHED}${name}`)
      .filter((need) => !LOURDS.test(need))
      .sort();
  }
}

/** The name that follows each occurrence of `start`; looked for without trying an expression at every letter of the page. */
function namesAfter(start: string, text: string): string[] {
  const names: string[] = [];
  const name = new RegExp(NAME, 'y');
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    name.lastIndex = at + start.length;
    const found = name.exec(text)?.[0];
    if (found) names.push(found);
  }
  return names;
}
