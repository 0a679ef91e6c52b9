/** A few files of the built site, one of each kind, as a site of its own: servers are asked about it, not about thousands. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LIEUX_A_INTEGRER } from '../../../src/lib/hebergement/regles.ts';
import { extensionOf } from '../../../src/lib/hebergement/types.ts';
import { writeHebergement } from '../../../src/tools/build/hebergement.ts';
import { compressFolder } from '../../../src/tools/publier/compresser.ts';
import { DIST, listFiles } from '../built-site.ts';

/** Every server is asked for these. */
export const CHEMINS = {
  accueil: '/',
  page: '/projets/',
  donnee: '/donnees/projets.json',
  tableau: '/donnees/projets.csv',
  dossierSansPage: '/donnees/contours/',
  cachee: '/.git/config',
  permise: '/.well-known/security.txt',
  sansCopie: '/sans-copie.txt',
};

export interface Echantillon {
  /** What the host serves at « / ». */
  racine: string;
  /** The folder of the site in it. */
  site: string;
  /** The files, from the root of the site: « /_astro/site.Bq3.css ». */
  fichiers: string[];
  remove: () => void;
}

/** `prefixe`: « / », or the folder of the site under the root of the host, « /atlas/ »; `more`: other files to have. */
export async function makeEchantillon(prefixe: string, more: readonly string[] = []): Promise<Echantillon> {
  const racine = mkdtempSync(join(tmpdir(), 'atlas-hote-'));
  // Apache and nginx may read it under another name.
  chmodSync(racine, 0o755);
  const site = join(racine, prefixe);
  const fichiers = [...new Set([...chosenFiles(), ...more])];
  for (const file of fichiers) cpSync(join(DIST, file), join(site, file));
  for (const file of [CHEMINS.cachee, CHEMINS.permise]) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), 'x');
  }
  await compressFolder(site);
  writeFileSync(join(site, CHEMINS.sansCopie), 'Texte sans copie compressée. '.repeat(200));
  writeHebergement(site, { racine: prefixe }, []);
  return { racine, site, fichiers, remove: () => rmSync(racine, { recursive: true, force: true }) };
}

function chosenFiles(): string[] {
  const all = listFiles(DIST).map((file) => `/${file}`);
  const oneOfEach = Map.groupBy(
    all.filter((file) => !file.startsWith('/_hebergement/')),
    (file) => `${file.split('/')[1]} ${extensionOf(file)}`,
  );
  const named = [
    '/404.html',
    '/integrer/atlas-solidarites.js',
    '/projets/index.html',
    CHEMINS.donnee,
    CHEMINS.tableau,
    '/donnees/contours/france.json',
  ];
  const framed = LIEUX_A_INTEGRER.map((path) => `${path}index.html`);
  return [
    ...new Set([
      ...named,
      ...framed,
      '/index.html',
      ...[...oneOfEach.values()].flatMap(([file]) => file ?? []),
    ]),
  ];
}
