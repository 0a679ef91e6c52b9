/** The outlines of data/contours: without them, or with others, every map would fail or lie. */
import { statSync } from 'node:fs';
import type { Faute } from '../../lib/contenu/faute.ts';
import { expectedOf } from '../../lib/contours/levels.ts';
import { checkOfficial } from '../../lib/contours/official.ts';
import type { NiveauOfficiel } from '../../lib/contours/official-features.ts';
import { pathOf } from '../../reference/dossiers.ts';
import { readRows } from '../../reference/territoires.ts';
import { readTexte } from './fichier.ts';

const NIVEAUX: readonly NiveauOfficiel[] = ['regions', 'departements', 'epci'];

/** Every fault of the three levels. */
export const checkContours = (root: string): Faute[] =>
  NIVEAUX.flatMap((niveau) => checkNiveau(root, niveau));

/** The same file has the same faults: three megabytes are read once a process. */
const known = new Map<string, Faute[]>();

function checkNiveau(root: string, niveau: NiveauOfficiel): Faute[] {
  const fichier = `data/contours/${niveau}.geojson`;
  const stat = statSync(pathOf(root, fichier), { throwIfNoEntry: false });
  if (!stat?.isFile()) return faultsOf(root, fichier, niveau);
  const key = [niveau, stat.dev, stat.ino, stat.mtimeMs, stat.size].join(' ');
  const fautes = known.get(key) ?? faultsOf(root, fichier, niveau);
  known.set(key, fautes);
  return fautes;
}

function faultsOf(root: string, fichier: string, niveau: NiveauOfficiel): Faute[] {
  const fautes: Faute[] = [];
  const remede = 'remettre le fichier à sa place, ou refaire les contours : npm run contours';
  const text = readTexte(root, fichier, fautes, remede);
  if (text === undefined) return fautes;
  const attendus = expectedOf({
    epci: readRows('epci'),
    departements: readRows('departements'),
    regions: readRows('regions'),
  })[niveau];
  try {
    return checkOfficial({ niveau, fichier, contenu: JSON.parse(text), attendus });
  } catch (error) {
    return [{ fichier, probleme: `ce n’est pas du JSON (${String(error)})`, remede }];
  }
}
