/** Reads every file of content/ and data/ from disk for the checks, keeping lines and collecting faults. */
import { existsSync, readdirSync } from 'node:fs';
import { dossiers, tableaux, type JeuDossier } from '../../schemas/jeux.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { pathOf } from '../../reference/dossiers.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';
import { readPage } from './entete.ts';
import { isPage } from './pages.ts';
import { readTexte } from './fichier.ts';
import { readOrigines } from './origines.ts';
import { readTable } from './tables.ts';

interface Lecture {
  jeux: Jeu[];
  fautes: Faute[];
}

/** All the collections under `root`, and the faults that reading them has met. */
export function readContent(root: string): Lecture {
  const fautes: Faute[] = [];
  const jeux: Jeu[] = [
    ...Object.entries(tableaux).map(([nom, tableau]) => readTable(root, nom, tableau, fautes)),
    ...Object.entries(dossiers).map(([nom, dossier]) => readFolder(root, nom, dossier, fautes)),
    readOrigines(root, fautes),
  ];
  return { jeux, fautes };
}

function readFolder(root: string, nom: string, { dossier, schema }: JeuDossier, fautes: Faute[]): Jeu {
  const path = pathOf(root, dossier);
  if (!existsSync(path)) {
    const remede = 'remettre le dossier à sa place';
    fautes.push({ fichier: dossier, probleme: 'le dossier manque', remede });
    return { nom, schema, entrees: [], incomplet: true };
  }
  const before = fautes.length;
  const names = readdirSync(path, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => isPage(dossier, name));
  const entrees = names.sort().flatMap((name): Brut[] => {
    const fichier = `${dossier}/${name}`;
    const text = readTexte(root, fichier, fautes);
    if (text === undefined) return [];
    const page = readPage(text, fichier, fautes);
    return page ? [{ fichier, id: name.replace(/\.mdx$/, ''), ...page }] : [];
  });
  return { nom, schema, entrees, incomplet: fautes.length > before };
}
