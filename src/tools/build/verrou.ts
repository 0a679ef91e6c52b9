/** What package-lock.json says of every package that the project installs. */
import { readJson } from '../../reference/json.ts';

export interface Paquet {
  /** Where it is installed: « node_modules/docx/node_modules/nanoid ». */
  dossier: string;
  nom: string;
  version: string;
  /** As the package writes it, an SPDX expression as a rule; undefined where it says nothing. */
  licence: string | undefined;
  /** « sha512-… », in base64; undefined where the registry that made the lock did not hold the package. */
  integrite: string | undefined;
  dependances: string[];
  isDev: boolean;
  isOptional: boolean;
}

interface Entree {
  version?: string;
  license?: unknown;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface Verrou {
  /** The project itself: its direct dependencies. */
  racine: Paquet;
  /** By folder. */
  paquets: ReadonlyMap<string, Paquet>;
}

const MODULES = 'node_modules/';

/** « node_modules/a/node_modules/@b/c » → « @b/c » */
const nomOf = (dossier: string): string => dossier.slice(dossier.lastIndexOf(MODULES) + MODULES.length);

function paquetOf(dossier: string, entree: Entree, nom = nomOf(dossier)): Paquet {
  const { version = '', license, integrity, dependencies, optionalDependencies } = entree;
  return {
    ...{ dossier, nom, version, integrite: integrity },
    licence: typeof license === 'string' ? license : undefined,
    dependances: Object.keys({ ...dependencies, ...optionalDependencies }),
    isDev: entree.dev === true || entree.devOptional === true,
    isOptional: entree.optional === true || entree.devOptional === true,
  };
}

export function readVerrou(file = 'package-lock.json'): Verrou {
  const { name, packages } = readJson<{
    name: string;
    packages: Record<string, Entree & { devDependencies?: Record<string, string> }>;
  }>(file);
  const { '': root = {}, ...others } = packages;
  const dependencies = { ...root.dependencies, ...root.devDependencies };
  return {
    racine: paquetOf('', { ...root, dependencies }, name),
    paquets: new Map(Object.entries(others).map(([dossier, entree]) => [dossier, paquetOf(dossier, entree)])),
  };
}

/** The package that `nom` means to a package: the nearest above it, as Node looks for it. Undefined where it is not installed. */
export function resoudre({ paquets }: Verrou, depuis: string, nom: string): Paquet | undefined {
  for (let room = depuis; ; room = room.slice(0, Math.max(0, room.lastIndexOf(`/${MODULES}`)))) {
    const found = paquets.get(room === '' ? MODULES + nom : `${room}/${MODULES}${nom}`);
    if (found || room === '') return found;
  }
}
