/** The day of the latest change of each dataset, the same in every edition: from whole tables, not from those that an edition cuts. */
import type { CollectionEntry } from 'astro:content';
import { jourDuChangement, joursOfLignes } from '../../lib/donnees/jour-du-changement.ts';
import { tables } from '../../lib/donnees/tables.ts';
import { readEdition } from '../../reference/edition.ts';
import { once, onceByKey } from '../../reference/once.ts';
import { readDepuisLaVersion } from '../../reference/tables-changees.ts';
import { toutesLesLignesOf } from './tables.ts';
import { allVersions } from './versions.ts';

const joursOfJeu = onceByKey(async (jeu: string): Promise<string[]> => {
  const own = tables.filter((table) => table.jeu === jeu);
  return joursOfLignes((await Promise.all(own.map(toutesLesLignesOf))).flat());
});

const latestOfAtlas = once(async (): Promise<string> => {
  const days = await Promise.all([...new Set(tables.map(({ jeu }) => jeu))].map(joursOfJeu));
  return [readEdition().miseAJour, ...days.flat()].sort().at(-1) ?? '';
});

/** The versions where a table of the dataset came, went or changed. */
async function versionsOfJeu(noms: ReadonlySet<string>): Promise<string[]> {
  return (await allVersions()).flatMap(({ id, fichiers }) =>
    fichiers.some(({ table, ajoutees, retirees, modifiees }) => {
      return noms.has(table) && ajoutees + retirees + modifiees > 0;
    })
      ? [id]
      : [],
  );
}

const depuis = once(() => readDepuisLaVersion(process.cwd()));

/** AAAA-MM-JJ, for the page, the catalogue and the schemas alike (src/lib/donnees/jour-du-changement.ts). */
export async function jourDuJeu({ id, data }: CollectionEntry<'origines'>): Promise<string> {
  const noms = new Set(tables.filter(({ jeu }) => jeu === id).map(({ nom }) => nom));
  const { version, changees } = depuis();
  return jourDuChangement({
    consulteLe: data.consulteLe,
    changeLe: data.changeLe,
    lignes: await joursOfJeu(id),
    versions: await versionsOfJeu(noms),
    figeeLe: [...noms].some((nom) => changees.has(nom)) ? version : undefined,
    atlas: await latestOfAtlas(),
  });
}
