/** Who reads the rows: what the Atlas holds, and what the file says of all its rows. */
import type { Correspondance } from '../../lib/imports/correspondance/fichier.ts';
import { idDeDocument } from '../../lib/ressources/recus.ts';
import { makeLectureContrats } from '../../lib/imports/lignes/contrats.ts';
import { makeLectureProjets } from '../../lib/imports/lignes/projets.ts';
import type { ChercheurDeLieux } from '../../lib/imports/territoires/lieux.ts';
import { lexiquesDe, type Atlas } from './nous.ts';
import type { CadreImport } from './options.ts';

interface Faits {
  nom: string;
  sansFeuilles: boolean;
  chercher: ChercheurDeLieux;
  /** Filled with the ids of the rows of ours that the file speaks of. */
  rencontrees: Set<string>;
}

/** « Tableau « x.xlsx » (DREETS Occitanie) », by its id. */
export const documentsDe = ({ lignes }: Atlas): ReadonlyMap<string, string> =>
  new Map(
    lignes('ressources').map(({ id = '', titre = '', auteur = '' }) => [
      id,
      titre.includes(auteur) ? titre : `${titre} (${auteur})`,
    ]),
  );

export function lecture(
  atlas: Atlas,
  { feuille, cadre, provenance, jeu }: Correspondance,
  { nom, sansFeuilles, chercher, rencontrees }: Faits,
) {
  const { contrats: statutsContrats, ...lexiques } = lexiquesDe(atlas);
  const aujourdHui = new Date().toISOString().slice(0, 10);
  // A text has no sheet: the name of the one that we read is ours.
  const cadrage = { source: idDeDocument(nom), feuille: sansFeuilles ? '' : feuille, aujourdHui };
  if (jeu === 'contrats')
    return makeLectureContrats({
      contrats: atlas.lignes('contrats'),
      statuts: statutsContrats,
      cadrage,
      chercher,
      documents: documentsDe(atlas),
      rencontrees,
    });
  const nomsPublics = new Map(
    atlas.lignes('publics').map(({ id = '', nom: nomPublic = '' }) => [id, nomPublic]),
  );
  return makeLectureProjets({
    projets: atlas.lignes('projets'),
    porteurs: atlas
      .lignes('porteurs')
      .map(({ id = '', nom: nomPorteur = '', nomSource = '' }) => ({ id, nom: nomPorteur, nomSource })),
    lexiques,
    cadrage: { ...cadrage, cadre: toCadre(cadre), publieLe: provenance?.recuLe ?? aujourdHui, nomsPublics },
    chercher,
    documents: documentsDe(atlas),
    rencontrees,
  });
}

const toCadre = (cadre: string | undefined): CadreImport | undefined =>
  cadre === 'pacte' || cadre === 'contrat' || cadre === 'autre' ? cadre : undefined;
