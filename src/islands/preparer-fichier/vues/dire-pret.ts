/** What is said of the corrected file: saved, with what it leaves out, or not saved, and why. */
import type { Provenance } from '../../../lib/imports/correspondance/fichier.ts';
import type { FichierPret } from '../../../lib/imports/preparation/fichiers.ts';
import { formatCount, formatDate } from '../../../lib/texte/format.ts';

/** It holds rows, loses nothing that nobody has said to leave, and says what was understood. */
export const isPretSur = ({ lignes, aDire, ecarts }: FichierPret): boolean =>
  lignes > 0 && aDire.length === 0 && ecarts.length === 0;

export function direPret(pret: FichierPret, provenance: Provenance | undefined): string {
  if (pret.lignes === 0) return 'Aucune ligne n’est prête : rien à enregistrer.';
  if (pret.aDire.length > 0) return direADire(pret.aDire);
  if (pret.ecarts.length > 0) return direEcarts(pret.ecarts);
  const avec = pret.revue === undefined ? '' : ', avec sa revue (deux fichiers à garder ensemble)';
  const relu =
    pret.reste === 0
      ? 'relues après écriture, sans rien à revoir'
      : `mais ${formatCount(pret.reste, 'remarque')} à la relecture : envoyez aussi le compte rendu`;
  return [
    `Enregistré : ${formatCount(pret.lignes, 'ligne')}${avec}, ${relu}.`,
    ...(pret.laissees.length > 0 ? [`Laissé de côté : ${pret.laissees.join(', ')}.`] : []),
    direEnvoi(provenance),
  ].join(' ');
}

function direADire(aDire: readonly string[]): string {
  const sujet = formatCount(aDire.length, 'colonne remplie est', 'colonnes remplies sont');
  return `Rien n’est enregistré : ${sujet} encore à dire, et le fichier les perdrait : ${aDire.join(', ')}. Plus haut, sous « Comment les colonnes sont lues », choisissez ce que chacune contient, ou « colonne non reprise ».`;
}

function direEcarts(ecarts: FichierPret['ecarts']): string {
  const [premier] = ecarts;
  if (!premier) return '';
  const { ligne, champ, compris, relu } = premier;
  const nombre = formatCount(ecarts.length, 'valeur ne serait pas relue', 'valeurs ne seraient pas relues');
  return `Rien n’est enregistré : ${nombre} comme nous les avons comprises ici. Ligne ${ligne}, ${champ} : compris « ${compris} », relu « ${relu} ». Récrivez cette case autrement, ou envoyez-nous votre tableau comme il est, avec le compte rendu.`;
}

/** The file says nothing of where it comes from. */
function direEnvoi(provenance: Provenance | undefined): string {
  if (!provenance)
    return 'Envoyez-nous ce que vous avez enregistré, en disant qui a donné ce tableau, quand, et sous quelle licence : le fichier ne le dit pas, et l’import le demandera.';
  const { donnePar, recuLe, licence } = provenance;
  return `Envoyez-nous ce que vous avez enregistré, en écrivant dans votre message : donné par ${donnePar}, reçu le ${formatDate(recuLe)}, licence ${licence}. Le fichier ne le dit pas, et l’import le demandera.`;
}
