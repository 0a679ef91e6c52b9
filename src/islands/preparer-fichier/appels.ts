/** Calls from the page to the worker, which answers each by its number. */
import type { Atelier, Avancee } from './atelier.ts';

type Methode = keyof Atelier;

export type Demande = {
  [M in Methode]: { id: number; methode: M; args: Parameters<Atelier[M]> };
}[Methode];

export type ReponseOuvrier =
  | { sorte: 'avancee'; avancee: Avancee }
  | { sorte: 'resultat'; id: number; resultat: unknown }
  | { sorte: 'erreur'; id: number; message: string; isDuFichier: boolean };

/** Whatever failed says it in the words of its library: the reader gets ours. */
const PANNE = 'Cela n’a pas pu être fait : vérifiez votre connexion, puis recommencez.';

/** The file itself cannot be read: the message says why and what to do. */
export class FichierIllisible extends Error {}

type Attente = Pick<PromiseWithResolvers<unknown>, 'resolve' | 'reject'>;

export interface Ouvrier {
  appeler: <M extends Methode>(
    methode: M,
    ...args: Parameters<Atelier[M]>
  ) => Promise<Awaited<ReturnType<Atelier[M]>>>;
  /** Stops whatever it is doing; what was asked is never answered. */
  arreter: () => void;
}

export function engager(surAvancee: (avancee: Avancee) => void): Ouvrier {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const attentes = new Map<number, Attente>();
  const refuserTout = () => {
    for (const { reject } of attentes.values()) reject(new Error('Le lecteur de tableurs s’est arrêté.'));
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
    else attente?.reject(data.isDuFichier ? new FichierIllisible(data.message) : new Error(PANNE));
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
