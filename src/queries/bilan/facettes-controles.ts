/** The choices that narrow the list of contradictions: kind, document, axis, size, reading. */
import { countValeurs } from '../../lib/adresse/compte.ts';
import { libellesGenre, nomsDesDocuments } from '../../lib/bilan/controles/libelles.ts';
import { lectures, libellesLecture } from '../../lib/bilan/controles/lecture.ts';
import { libellesTaille, tailles } from '../../lib/bilan/controles/taille.ts';
import { genres } from '../../schemas/controle.ts';
import { allAxes } from '../entries.ts';
import type { FicheControle } from './controles.ts';

export async function facettesOfControles(ecarts: FicheControle[]) {
  const axes = new Map((await allAxes()).map(({ id, data }) => [id, data.court]));
  const facette = (id: string, nom: string, order: readonly string[], read: Reader) => ({
    id,
    nom,
    options: countValeurs(ecarts, read).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  });
  return [
    facette('genre', 'Sorte', genres, ({ genre }) => [{ id: genre, nom: libellesGenre[genre].titre }]),
    facette('document', 'Document', Object.keys(nomsDesDocuments), documentsOf),
    facette('axe', 'Axe', [...axes.keys()], (controle) =>
      controle.axes.map((id) => ({ id, nom: axes.get(id) ?? id })),
    ),
    facette('taille', 'Taille de l’écart', tailles, ({ taille }) => [
      { id: taille, nom: libellesTaille[taille] },
    ]),
    facette('lecture', 'Lecture', lectures, ({ lecture }) => [
      { id: lecture, nom: libellesLecture[lecture] },
    ]),
  ];
}

type Reader = (controle: FicheControle) => { id: string; nom: string }[];

const documentsOf: Reader = ({ annonceSource, autreSource }) =>
  [...new Set([annonceSource, ...autreSource])].map((id) => ({ id, nom: nomsDesDocuments[id] ?? id }));
