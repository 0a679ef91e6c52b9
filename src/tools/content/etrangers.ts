/** What lies in content/ and data/ and is read by nothing: see lib/contenu/etrangers.ts. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { strangersOf, type Piece } from '../../lib/contenu/etrangers.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { placesOf, pathOf, roomsOf } from '../../reference/dossiers.ts';
import { fichiersOf } from '../../reference/tableaux.ts';
import { dossiers, tableaux } from '../../schemas/jeux.ts';
import { attenduDans, isPage } from './pages.ts';

/** What folders of data/ hold beside tables, origins and the scripts that make them. */
const AUTRES: ReadonlyMap<string, RegExp> = new Map([
  ['contours', /^(?:(?:regions|departements|epci|voisins)\.geojson|mesure\.json)$/],
  ['methode', /^(?:exemple-pacte|pactes-reels)\.json$/],
  ['projets', /^imports\/[a-z0-9-]+\.yaml$/],
  ['contrats', /^imports\/[a-z0-9-]+\.yaml$/],
  ['versions', /^contenus\/[0-9a-f]{64}\.gz$/],
]);
const SANS_TABLE = 'contours';

/** Every file and folder that nothing reads. */
export function checkEtrangers(root: string): Faute[] {
  return [
    ...['content', 'data'].flatMap((folder) => looseOf(root, folder)),
    ...roomsOf(root, 'data').flatMap((room) => dataStrangers(root, room)),
    ...roomsOf(root, 'content').flatMap((room) => proseStrangers(root, room)),
  ];
}

/** Files right under content/ or data/: only the settings of the edition are. */
function looseOf(root: string, folder: string): Faute[] {
  const fichiers = placesOf(root, folder)
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
  return strangersOf({
    dossier: folder,
    fichiers,
    isRead: (nom) => folder === 'content' && nom === 'edition.json',
    attendu: 'des dossiers',
  });
}

function dataStrangers(root: string, room: string): Faute[] {
  const dossier = `data/${room}`;
  const tables = Object.values(tableaux).filter(({ fichier }) => fichier.startsWith(`${dossier}/`));
  if (tables.length === 0 && room !== SANS_TABLE)
    return [unknownRoom(dossier, 'une ligne dans src/schemas/jeux.ts')];
  const read = new Set(tables.flatMap((table) => fichiersOf(root, table)));
  const isRead: Piece['isRead'] = (fichier) =>
    read.has(`${dossier}/${fichier}`) ||
    fichier === 'origine.json' ||
    /^[a-z-]+\.ts$/.test(fichier) ||
    (AUTRES.get(room)?.test(fichier) ?? false);
  const names = tables.map(({ fichier }) => fichier.slice(dossier.length + 1));
  const beside = tables.some(({ tousLesCsv }) => tousLesCsv)
    ? '<nom>.csv (minuscules, chiffres, traits d’union)'
    : '<département>.csv';
  const attendu = [...names, beside, 'origine.json'].join(', ');
  return strangersOf({ dossier, fichiers: filesOf(pathOf(root, dossier)), isRead, attendu });
}

function proseStrangers(root: string, room: string): Faute[] {
  const dossier = `content/${room}`;
  if (!Object.values(dossiers).some((it) => it.dossier === dossier))
    return [
      unknownRoom(
        dossier,
        Object.values(dossiers)
          .map((it) => it.dossier)
          .join(', '),
      ),
    ];
  return strangersOf({
    dossier,
    fichiers: filesOf(pathOf(root, dossier)),
    isRead: (fichier) => isPage(dossier, fichier),
    attendu: attenduDans(dossier),
  });
}

const unknownRoom = (dossier: string, attendu: string): Faute => ({
  fichier: dossier,
  probleme: 'ce dossier n’est lu par rien',
  remede: `corriger son nom, ou le ranger ailleurs ; attendu : ${attendu}`,
});

function filesOf(path: string): string[] {
  return readdirSync(path, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !statSync(`${path}/${name}`, { throwIfNoEntry: false })?.isDirectory())
    .sort();
}
