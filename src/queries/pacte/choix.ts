/** What the lists of choices of the assistant are made of. */
import { statutsContrat } from '../../schemas/contrat.ts';
import { libellesContrat } from '../../lib/contrats/contrats.ts';
import type { ListeDeChoix } from '../../lib/pacte/formulaire/champs.ts';
import { allAxes, allLeviers, allMesures, allPublics } from '../entries.ts';

type Choix = readonly (readonly [valeur: string, mots: string])[];

export async function choixDuPacte(): Promise<Partial<Record<ListeDeChoix, Choix>>> {
  const [axes, mesures, publics, leviers] = await Promise.all([
    allAxes(),
    allMesures(),
    allPublics(),
    allLeviers(),
  ]);
  return {
    axes: axes.map(({ id, data }) => [id, data.court]),
    mesures: mesures.map(({ id, data }) => [id, `${data.numero}. ${data.titre}`]),
    publics: publics.map(({ id, data }) => [id, data.nom]),
    leviers: leviers.map(({ id, data }) => [id, `${data.numero}. ${data.titre}`]),
    contrats: statutsContrat.map((statut) => [statut, libellesContrat[statut]]),
  };
}
