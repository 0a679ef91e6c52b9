import { etatOf } from '../../lib/bilan/statuts.ts';
import { libellesStatut } from '../../lib/texte/libelles.ts';
import type { FaitsDuPacte } from '../../lib/pacte/faits.ts';
import { readEdition } from '../../reference/edition.ts';
import { allMesures, objectifsOfMesure } from '../entries.ts';
import { reglesDesPactes } from '../methode.ts';

const ARRETES: readonly string[] = ['abandonne', 'en-pause'];

/** The measures none of whose objectives goes on, by id, with the words of their state. */
export async function mesuresArretees(): Promise<[string, string][]> {
  const found = await Promise.all(
    (await allMesures()).map(async ({ id }) => {
      const etats = (await objectifsOfMesure(id)).map(({ data }) => etatOf(data));
      const [first] = etats;
      if (!first || !etats.every((etat) => ARRETES.includes(etat))) return [];
      const said: [string, string] = [id, libellesStatut[first].toLowerCase()];
      return [said];
    }),
  );
  return found.flat();
}

/** What the checks know besides the file, as the page carries it. */
export async function faitsDuPacte(): Promise<FaitsDuPacte> {
  const regles = await reglesDesPactes();
  return {
    regles: regles.map(({ id, data: { valeur, portee, niveau, millesime } }) => [
      id,
      valeur,
      portee,
      niveau,
      millesime,
    ]),
    mesuresArretees: await mesuresArretees(),
    miseAJour: readEdition().miseAJour,
  };
}
