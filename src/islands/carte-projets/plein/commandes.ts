/** Zoom and pan by a press, for who makes no gesture; the first press opens the interactive map. */
import { METROPOLE } from '../../../lib/carte/vues.ts';
import { targetOf } from '../../commun/dom.ts';
import { part } from '../../commun/part.ts';
import type { Hote, MoteurCarte } from '../types.ts';

/** Share of the map that a press moves. */
const PAS = 0.25;

const GESTES: Record<string, (moteur: MoteurCarte) => void> = {
  nord: (moteur) => moteur.panBy(0, -PAS),
  sud: (moteur) => moteur.panBy(0, PAS),
  ouest: (moteur) => moteur.panBy(-PAS, 0),
  est: (moteur) => moteur.panBy(PAS, 0),
  plus: (moteur) => moteur.zoomBy(1),
  moins: (moteur) => moteur.zoomBy(-1),
  metropole: (moteur) => moteur.frame(METROPOLE),
};

export function listenToCommandes(carte: HTMLElement, hote: Hote): void {
  const onPress = async (event: Event) => {
    const geste = GESTES[targetOf(event)?.closest('button')?.value ?? ''];
    if (!geste) return;
    await hote.start();
    const moteur = hote.moteur();
    if (moteur) geste(moteur);
  };
  part(carte, 'commandes').addEventListener('click', (event) => void onPress(event), { signal: hote.signal });
}
