/** How far the command is, how fast it goes, what is left. */
import { formatCount, formatNombre } from '../../lib/texte/format.ts';

/** Milliseconds between two lines, so that a log stays short. */
const RYTHME = 1000;

export function makeAvancee(ecrire: (ligne: string) => void): (faites: number, total: number) => void {
  const debut = performance.now();
  let last = 0;
  return (faites, total) => {
    const now = performance.now();
    if (now - last < RYTHME || faites === 0) return;
    last = now;
    const parSeconde = faites / ((now - debut) / 1000);
    const reste = Math.ceil((total - faites) / parSeconde);
    ecrire(
      `${formatCount(faites, 'ligne')} sur ${formatNombre(total)}, ${formatNombre(Math.round(parSeconde))} par seconde, reste ${formatNombre(reste)} s`,
    );
  };
}
