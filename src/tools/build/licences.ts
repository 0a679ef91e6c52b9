/** The licences of what the site sends to browsers: they ask to travel with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../reference/json.ts';
import { dossiersPublies } from './paquets-publies.ts';
import { readVerrou, resoudre, type Verrou } from './verrou.ts';

interface Notice {
  nom: string;
  version: string;
  /** SPDX. */
  licence: string;
  /** Where its sources are, as a page to read; undefined where it does not say. */
  page: string | undefined;
  /** The terms, word for word. */
  texte: string;
}

interface Manifeste {
  license?: string;
  author?: string | { name: string };
  homepage?: string;
  repository?: string | { url: string };
}

/** Declarations that vanish when the code is made. */
const isTypes = (nom: string) => nom.startsWith('@types/') || nom === 'undici-types';

/** What a package is made of may be inside its own files: its dependencies are named with it, but for those of one machine only. */
function withDependencies(verrou: Verrou, dossiers: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (dossier: string) => {
    const paquet = verrou.paquets.get(dossier);
    if (!paquet || seen.has(dossier) || isTypes(paquet.nom) || paquet.isOptional) return;
    seen.add(dossier);
    for (const nom of paquet.dependances) {
      const found = resoudre(verrou, dossier, nom);
      if (found) visit(found.dossier);
    }
  };
  dossiers.forEach(visit);
  return [...seen];
}

const pageOf = ({ homepage, repository }: Manifeste) => {
  const url = homepage ?? (typeof repository === 'object' ? repository.url : repository);
  const page = url
    ?.replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/\.git$/, '');
  return page?.startsWith('https://') ? page : undefined;
};

function noticeOf(verrou: Verrou, dossier: string): Notice {
  const manifeste = readJson<Manifeste>(join(dossier, 'package.json'));
  const { nom = '', version = '', licence } = verrou.paquets.get(dossier) ?? {};
  const author = typeof manifeste.author === 'object' ? manifeste.author.name : manifeste.author;
  return {
    ...{ nom, version, page: pageOf(manifeste) },
    licence: licence ?? manifeste.license ?? 'voir ses termes',
    texte: readTermes(dossier) || termesMit(author ?? `the authors of ${nom}`),
  };
}

const TERMES = /^(?:licen[cs]e|copying|notice|third.?party)/i;

/** Its own files of terms, several where it has several, or a folder of them; else what its README says of them. */
function readTermes(dossier: string): string {
  const entries = readdirSync(dossier, { withFileTypes: true });
  const read = (name: string) => readFileSync(join(dossier, name), 'utf8').trim();
  const files = entries
    .filter(({ name }) => TERMES.test(name))
    .flatMap((entry) =>
      entry.isFile()
        ? entry.name
        : readdirSync(join(dossier, entry.name)).map((name) => join(entry.name, name)),
    );
  if (files.length > 0) return files.map(read).join('\n\n');
  const readme = entries.find(({ name }) => /^readme\.md$/i.test(name));
  return readme ? licenceIn(read(readme.name)) : '';
}

/** What stands under « ## License », to the next title. */
const licenceIn = (readme: string): string =>
  /^#+ Licen[cs]e.*\n([^]*?)(?=^#+ |$(?![^]))/im.exec(readme)?.[1]?.trim() ?? '';

/** The words of the MIT licence, from ours, for who names it and forgets them. */
function termesMit(author: string): string {
  const [, permission = ''] =
    /(Permission is hereby granted[^]*?SOFTWARE\.)\n/.exec(readFileSync('LICENSE', 'utf8')) ?? [];
  return `Copyright (c) ${author}\n\n${permission}`;
}

/** One a package, by name. While one writes the site (`npm run dev`), nothing is built: the list is empty. */
export function notices(): Notice[] {
  const verrou = readVerrou();
  return withDependencies(verrou, dossiersPublies() ?? [])
    .map((dossier) => noticeOf(verrou, dossier))
    .sort((a, b) => a.nom.localeCompare(b.nom, 'en') || a.version.localeCompare(b.version, 'en'));
}

const RULE = `\n\n${'='.repeat(80)}\n\n`;

/** Our own licence, then that of every package that the site publishes, each under its name, version and terms. */
export function licenceNotices(): string {
  const others = notices().map(
    ({ nom, version, licence, texte }) => `${nom} ${version} (${licence})\n\n${texte}`,
  );
  return [readFileSync('LICENSE', 'utf8').trim(), ...others].join(RULE);
}
