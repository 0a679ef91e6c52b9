/** A resource leads somewhere, or says why not: exactly one of a printed link, an address found, a reason. */
import { LIEN_ABSENT, ressourceSchema, type Ressource } from '../../schemas/ressource.ts';
import type { Faute } from '../contenu/faute.ts';
import type { Brut } from '../contenu/validation.ts';

export function checkLiens(entrees: Brut[]): Faute[] {
  return entrees.flatMap((entree) => {
    // A malformed row is already reported by its shape.
    const { success, data } = ressourceSchema.safeParse(entree.valeurs);
    const said = success ? waysOf(data) : ['url'];
    if (said.length === 1) return [];
    const { fichier, ligne, id } = entree;
    return [
      {
        fichier,
        ...(ligne === undefined ? {} : { ligne }),
        id,
        champ: said.length === 0 ? 'sansLien' : said.join(' et '),
        probleme:
          said.length === 0
            ? 'ni lien, ni adresse, ni raison de leur absence'
            : 'un lien, une adresse trouvée et une raison de leur absence s’excluent',
        remede: `remplir une seule de ces colonnes : url (sinon « ${LIEN_ABSENT} »), adresse, sansLien`,
      },
    ];
  });
}

function waysOf({ url, adresse, sansLien }: Ressource): string[] {
  return [
    ...(url === LIEN_ABSENT ? [] : ['url']),
    ...(adresse === '' ? [] : ['adresse']),
    ...(sansLien === '' ? [] : ['sansLien']),
  ];
}
