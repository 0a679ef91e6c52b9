/** The lists of what a device may keep, from the site as it was built. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GUIDE, SOCLE } from '../../../lib/hors-connexion/ensembles.ts';
import { isPage, type ListeAGarder } from '../../../lib/hors-connexion/liste.ts';
import { readDepartement, type DepartementAGarder } from './departement.ts';
import { FichiersDuSite } from './fichiers.ts';
import { isDepartDeProjet, isOfGuide, isOfSocle, NOYAU } from './rayons.ts';

/** What a department may weigh on the wire with the guide, bytes. */
export const PLAFOND = 2_000_000;
/** What the starts from projects may weigh in every set, bytes on the wire. */
const DEPARTS_LEGERS = 50_000;
/** No sheet of a project is as light, bytes on the wire: with less room than this, none is weighed. */
const PLUS_LEGERE = 2_000;

/** All the lists of the site; their version is one, and changes with any of their files or with `code`, what the guardian does. */
export function makeListes(dist: string, code: string): ListeAGarder[] {
  const fichiers = new FichiersDuSite(dist);
  const adresses = listAdresses(dist);
  const noyau = fichiers.withNeeds(NOYAU.filter((adresse) => fichiers.has(adresse)));
  const socle = fichiers.withNeeds([
    ...noyau,
    ...adresses.filter(isOfSocle),
    ...departsLegers(fichiers, adresses),
  ]);
  const guide = fichiers.withNeeds([...socle, ...adresses.filter(isOfGuide)]);
  const codes = readdirSync(join(dist, 'donnees/lieux/codes')).sort();
  const departements = adresses
    .filter((adresse) => /^territoires\/(?:\d[\dab]|97\d)-[^/]+\/$/.test(adresse))
    .map((adresse) => readDepartement(fichiers, adresse, codes));
  const national = listeOf(fichiers, GUIDE, 'Le guide et la méthode', guide);
  const listes = [
    { ...listeOf(fichiers, SOCLE, 'Les pages des menus', socle), noyau: noyau.size },
    national,
    ...departements.map((departement) => listeOfDepartement(fichiers, departement, guide, national.octets)),
  ];
  const version = createHash('sha256')
    .update(JSON.stringify([code, listes]))
    .digest('hex')
    .slice(0, 12);
  return listes.map((liste) => ({ ...liste, version }));
}

/** All of them while they are few; a country of projects leaves those of the region of each department. */
function departsLegers(fichiers: FichiersDuSite, adresses: string[]): string[] {
  const departs = adresses.filter(isDepartDeProjet);
  const octets = departs.reduce((sum, adresse) => sum + fichiers.of(adresse).octets, 0);
  return octets <= DEPARTS_LEGERS ? departs : [];
}

function listeOfDepartement(
  fichiers: FichiersDuSite,
  { code, nom, lieux, projets }: DepartementAGarder,
  guide: ReadonlySet<string>,
  octets: number,
): ListeAGarder {
  const own = (adresses: Iterable<string>) =>
    [...fichiers.withNeeds(adresses)].filter((file) => !guide.has(file));
  const weight = (files: string[]) => files.reduce((sum, file) => sum + fichiers.of(file).octets, 0);
  const files = new Set(own(lieux));
  let total = octets + weight([...files]);
  let laisses = 0;
  for (const projet of projets) {
    const isFull = total + PLUS_LEGERE > PLAFOND;
    const added = isFull ? [] : own([projet]).filter((file) => !files.has(file));
    const more = weight(added);
    if (isFull || total + more > PLAFOND) {
      laisses += 1;
      continue;
    }
    for (const file of added) files.add(file);
    total += more;
  }
  return {
    ...listeOf(fichiers, code.toLowerCase(), nom, files),
    avec: GUIDE,
    ...(laisses > 0 && { laisses }),
  };
}

function listeOf(
  fichiers: FichiersDuSite,
  ensemble: string,
  titre: string,
  adresses: Iterable<string>,
): ListeAGarder {
  const files = [...adresses];
  const read = files.map((file) => fichiers.of(file));
  return {
    ensemble,
    version: '',
    titre,
    octets: read.reduce((sum, fichier) => sum + fichier.octets, 0),
    place: read.reduce((sum, fichier) => sum + fichier.place, 0),
    fichiers: files.map((file, i) => [file, read[i]?.empreinte ?? '']),
  };
}

/** The addresses of the pages and of the data of the site, sorted: « leviers/ », « methode/pacte.json ». */
function listAdresses(dist: string): string[] {
  // With their types: without, Node asks the system for each file whether it is a folder.
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .filter((adresse) => isPage(adresse) || /\.(?:json|svg)$/.test(adresse))
    .sort();
}
