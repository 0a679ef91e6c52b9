import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { Atelier, SiteInjoignable } from './atelier.ts';
import type { CauseDePanne, Demande, ReponseOuvrier } from './appels.ts';

const dire = (reponse: ReponseOuvrier) => postMessage(reponse);
const atelier = new Atelier((avancee) => dire({ sorte: 'avancee', avancee }));

/** One request after the other: each reads what the one before has made of the file. */
let derniere: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Demande>) => {
  derniere = derniere.then(() => repondre(data));
});

async function repondre({ id, methode, args }: Demande): Promise<void> {
  try {
    // The type of a request ties its arguments to its method; a call through a name loses it.
    const resultat = await (atelier[methode] as (...args: unknown[]) => Promise<unknown>).apply(
      atelier,
      args,
    );
    dire({ sorte: 'resultat', id, resultat });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    dire({ sorte: 'erreur', id, message, cause: causeDe(error) });
  }
}

function causeDe(error: unknown): CauseDePanne {
  if (error instanceof ImportImpossible) return 'fichier';
  return error instanceof SiteInjoignable ? 'connexion' : 'page';
}
