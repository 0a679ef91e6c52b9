/** The corrected file against the table that it was made from: the import must understand the very same thing. */
import { nomDeChamp } from '../correspondance/champs.ts';
import type { Examen, LigneExaminee } from '../examen.ts';

/** A value that the written file no longer says as it was understood. */
export interface EcartRelu {
  /** Row of the file that one gave. */
  ligne: number;
  champ: string;
  compris: string;
  relu: string;
}

/** What a row owes to its place in its file, or to the rows around it. */
const DU_FICHIER = new Set(['id', 'source', 'sourceRepere', 'sourceLigne']);
const ABSENTE = 'ligne absente';

/** `lignes`: those that were written, in their order. */
export function comparerRelecture(lignes: readonly LigneExaminee[], relu: Examen): EcartRelu[] {
  const parLigne = new Map(relu.lignes.map((ligne) => [ligne.ligne, ligne]));
  return lignes.flatMap((avant, rang) => {
    const apres = parLigne.get(relu.correspondance.ligneTitres + rang + 1);
    return comparerLigne(avant, apres);
  });
}

function comparerLigne(avant: LigneExaminee, apres: LigneExaminee | undefined): EcartRelu[] {
  const compris = direLigne(avant);
  const relus = apres ? direLigne(apres) : new Map([['verdict', ABSENTE]]);
  const champs = [...new Set([...compris.keys(), ...relus.keys()])];
  return champs
    .map((champ) => ({
      ligne: avant.ligne,
      champ: nomDeChamp('projets', champ),
      compris: compris.get(champ) ?? '',
      relu: relus.get(champ) ?? '',
    }))
    .filter((ecart) => ecart.compris !== ecart.relu);
}

/** Everything that an import would write of the row, by field. */
function direLigne({ valeurs = {}, verdict, change = '', porteur, lieux = [] }: LigneExaminee) {
  const dits = Object.entries(valeurs).filter(([champ]) => !DU_FICHIER.has(champ));
  return new Map<string, string>([
    ...dits,
    ['verdict', verdict],
    ['change', change],
    ['territoire', lieux.join(' ; ')],
    ...(porteur ? [['porteur', porteur.nom] satisfies [string, string]] : []),
  ]);
}
