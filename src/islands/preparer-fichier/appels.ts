/** Calls from the page to the worker, which answers each by its number. */
import type { Atelier, Avancee } from './atelier.ts';
import { FichierIllisible } from './illisible.ts';

type Methode = keyof Atelier;

export type Demande = {
  [M in Methode]: { id: number; methode: M; args: Parameters<Atelier[M]> };
}[Methode];

export type ReponseOuvrier =
  | { sorte: 'avancee'; avancee: Avancee }
  | { sorte: 'resultat'; id: number; resultat: unknown }
  | { sorte: 'erreur'; id: number; message: string; cause: CauseDePanne };

/** What failed: the file, the way to the files of the site, or this page itself. */
export type CauseDePanne = 'fichier' | 'connexion' | 'page';

/** Whatever failed says it in the words of its library: the reader gets ours, and nothing is accused that is not at fault. */
const PANNES: Record<Exclude<CauseDePanne, 'fichier'>, string> = {
  connexion:
    'Les noms des territoires n’ont pas pu être chargés : vérifiez votre connexion, puis recommencez.',
  page: 'Cette page a rencontré une erreur qui ne vient ni de votre fichier ni de votre connexion. Rechargez-la et recommencez ; si l’erreur revient, signalez-la nous en disant ce que vous faisiez.',
};
const ARRET =
  'Le lecteur de tableurs n’a pas pu démarrer, ou s’est arrêté : rechargez la page, puis recommencez.';

type Attente = Pick<PromiseWithResolvers<unknown>, 'resolve' | 'reject'>;

export interface Ouvrier {
  appeler: <M extends Methode>(
    methode: M,
    ...args: Parameters<Atelier[M]>
  ) => Promise<Awaited<ReturnType<Atelier[M]>>>;
  /** Stops whatever it is doing; what was asked is never answered. */
  arreter: () => void;
}

const enErreur = ({ cause, message }: Extract<ReponseOuvrier, { sorte: 'erreur' }>) =>
  cause === 'fichier' ? new FichierIllisible(message) : new Error(PANNES[cause]);

export function engager(surAvancee: (avancee: Avancee) => void): Ouvrier {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const attentes = new Map<number, Attente>();
  const refuserTout = () => {
    for (const { reject } of attentes.values()) reject(new Error(ARRET));
    attentes.clear();
  };
  worker.addEventListener('error', refuserTout);
  worker.addEventListener('message', ({ data }: MessageEvent<ReponseOuvrier>) => {
    if (data.sorte === 'avancee') {
      surAvancee(data.avancee);
      return;
    }
    const attente = attentes.get(data.id);
    attentes.delete(data.id);
    if (data.sorte === 'resultat') attente?.resolve(data.resultat);
    else attente?.reject(enErreur(data));
  });
  let id = 0;
  return {
    appeler(methode, ...args) {
      id += 1;
      worker.postMessage({ id, methode, args });
      // The worker answers with what the method of that name gives.
      return new Promise((resolve, reject) =>
        attentes.set(id, { resolve: resolve as Attente['resolve'], reject }),
      );
    },
    arreter: () => worker.terminate(),
  };
}
