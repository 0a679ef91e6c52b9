/** What a project belongs to and how far it has come, its codes resolved. */
import { formatListe } from '../lib/texte/format.ts';
import { requireTerritoire } from '../lib/territoires/referentiel.ts';
import { libellesCadre, libellesStatutProjet, type CadreProjet, type Suivi } from '../lib/projets/suivi.ts';
import { readReferentiel } from '../reference/territoires.ts';
import type { LigneProjet } from '../schemas/projet.ts';
import { requireEntry } from './entries.ts';

export async function suiviOf(row: LigneProjet): Promise<Suivi> {
  const { avancement, debut, fin, partEtatEuros, cofinanceurs, sourceLigne, publieLe } = row;
  return {
    ...{ avancement, debut, fin, partEtatEuros, cofinanceurs, sourceLigne, publieLe },
    cadre: row.cadre && {
      id: row.cadre,
      nom: libellesCadre[row.cadre],
      de: row.cadreId === '' ? null : await namedBy(row.cadre, row.cadreId),
    },
    statut: row.statut && { id: row.statut, nom: libellesStatutProjet[row.statut] },
  };
}

/** The pact or the contract of an id; the check of the content has seen that it exists. */
async function namedBy(cadre: NonNullable<LigneProjet['cadre']>, id: string): Promise<CadreProjet['de']> {
  if (cadre === 'pacte') {
    const { data } = await requireEntry('projets', id);
    return { id, nom: data.titre, adresse: `/projets/${id}/` };
  }
  const { data } = await requireEntry('contrats', id);
  const noms = data.territoire.map((code) => requireTerritoire(readReferentiel(), code).nom);
  return {
    id,
    nom: `Contrat local des solidarités : ${formatListe(noms)}`,
    adresse: `/territoires/contrats/${id}/`,
  };
}
