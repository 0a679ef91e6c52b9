/** The frozen versions, the latest first, and what changed in a dataset from one to the next. */
import { getCollection } from 'astro:content';
import type { TableOuverte } from '../../lib/donnees/tables.ts';
import { ecartEnMots } from '../../lib/donnees/versions.ts';
import { isGarde } from '../../reference/fige.ts';
import type { FichierFige, Version } from '../../schemas/version.ts';

export interface VersionPubliee extends Version {
  fichiers: readonly FichierFige[];
  /** Its files may be taken. */
  isGardee: boolean;
}

/** Every version, the latest first. */
export async function allVersions(): Promise<VersionPubliee[]> {
  const [versions, fichiers] = await Promise.all([getCollection('versions'), getCollection('fichiersFiges')]);
  const byVersion = Map.groupBy(fichiers, ({ data }) => data.version);
  return versions
    .map(({ data }) => ({
      ...data,
      fichiers: (byVersion.get(data.id) ?? []).map((fichier) => fichier.data),
      isGardee: isGarde(process.cwd(), data.paquet),
    }))
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** What changed in these tables, version by version: a sentence each, none where nothing did. */
export async function changementsOf(tables: readonly TableOuverte[]) {
  const titres = new Map(tables.map(({ nom, titre }) => [nom, titre]));
  return (await allVersions()).flatMap(({ fichiers }) =>
    fichiers.flatMap((fichier) => {
      const titre = titres.get(fichier.table);
      const phrase = ecartEnMots(fichier);
      return titre && phrase ? [{ version: fichier.version, titre, phrase }] : [];
    }),
  );
}
