/** Zoom and pan by a press, for who makes no gesture; the first press opens the interactive map. */
import { targetOf } from '../../commun/dom.ts';
import { part } from '../../commun/part.ts';
import { gesteOf } from '../gestes.ts';
import type { Hote } from '../types.ts';

export function listenToCommandes(carte: HTMLElement, hote: Hote): void {
  const onPress = async (event: Event) => {
    const geste = gesteOf(targetOf(event)?.closest('button'));
    if (!geste) return;
    await hote.start();
    const moteur = hote.moteur();
    if (moteur) geste.act(moteur);
  };
  part(carte, 'commandes').addEventListener('click', (event) => void onPress(event), { signal: hote.signal });
}
