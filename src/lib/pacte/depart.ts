/** What a page of the Atlas gives to begin a file with: a lever, a project. Made at build, adopted by the assistant. */
import { PRIORITES_AU_PLUS } from '../../schemas/pacte-choix.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { lowerFirst } from '../texte/initiale.ts';
import { marquer } from './repris.ts';
import { newItem } from './vierge.ts';

/** /methode/depart/levier-<id>.json; for projects, by id in /methode/depart/projets-<lot>.json. */
export interface DepartDePacte {
  /** Where it comes from, after « repris »: « du levier 10 », « du projet « Mob’iness » ». */
  de: string;
  titre: string;
  /** A sentence that says what it is about. */
  presentation: string;
  axes: string[];
  mesures: string[];
  /** Ids, and the same in words. */
  publics: string[];
  publicsEnMots: string;
  /** Ids; '' for none. */
  levier: string;
  projet: string;
  etapes: string[];
  partenaires: { nom: string; genre: string; role: string }[];
}

/** Projects stand together in so many files at most, however many they are. */
const LOTS = 64;

/** The file that holds what a project gives: /methode/depart/projets-<lot>.json. */
export const lotOfProjet = (id: string): number =>
  Array.from(id).reduce((sum, mark) => (sum * 31 + (mark.codePointAt(0) ?? 0)) % 65_521, 0) % LOTS;

type Name = () => string;

/** The same file with one more priority, which the page began; its id is given back. */
export function beginPriorite(
  pacte: Pacte,
  depart: DepartDePacte,
  name: Name,
): { pacte: Pacte; priorite: string } {
  const priorite = {
    ...newItem('priorites', name()),
    titre: depart.titre,
    axes: depart.axes,
    // Which of several is for the reader to say.
    mesures: depart.mesures.length === 1 ? depart.mesures : [],
    publics: depart.publics,
  };
  return { pacte: { ...pacte, priorites: [...pacte.priorites, priorite] }, priorite: priorite.id };
}

/** The one priority that shares an axis with the page; '' when none does, or several: the reader chooses. */
function prioriteNear({ priorites }: Pacte, { axes }: DepartDePacte): string {
  const near = priorites.filter((priorite) => priorite.axes.some((axe) => axes.includes(axe)));
  const [only] = near;
  return only && near.length === 1 ? only.id : '';
}

function ficheOf(depart: DepartDePacte, name: Name): Pacte['fiches'][number] {
  const blank = newItem('fiches', name());
  return {
    ...blank,
    titre: depart.titre,
    presentation: marquer(depart.presentation, depart.de),
    public: { ...blank.public, qui: marquer(depart.publicsEnMots, depart.de) },
    calendrier: {
      ...blank.calendrier,
      etapes: depart.etapes.map((quoi) => ({ le: '', quoi: marquer(quoi, depart.de) })),
    },
    mesure: depart.mesures.length === 1 ? (depart.mesures[0] ?? '') : '',
    levier: depart.levier,
    depuis: depart.projet,
  };
}

/** Those whom the file does not know yet: to be contacted, none of them has promised anything. */
function partenairesOf(pacte: Pacte, depart: DepartDePacte, name: Name): Pacte['partenaires'] {
  const known = new Set(pacte.partenaires.map(({ nom }) => nom));
  return depart.partenaires
    .filter(({ nom }) => !known.has(nom))
    .map(({ nom, genre, role }) => ({
      ...newItem('partenaires', name()),
      nom,
      genre,
      etat: 'a-contacter',
      engagements: [
        {
          ...newItem('partenaires.engagements', ''),
          quoi: marquer(`Engagement à demander. Son rôle, selon le guide : ${lowerFirst(role)}`, depart.de),
        },
      ],
    }));
}

/** The same file with one more action sheet, under the priority that it answers: one of its `own`, or where the file has none. */
export function beginFiche(pacte: Pacte, depart: DepartDePacte, name: Name, own = false): Pacte {
  const begun =
    own || pacte.priorites.length === 0
      ? beginPriorite(pacte, depart, name)
      : { pacte, priorite: prioriteNear(pacte, depart) };
  const fiche = { ...ficheOf(depart, name), priorite: begun.priorite };
  return {
    ...begun.pacte,
    fiches: [...pacte.fiches, fiche],
    partenaires: [...pacte.partenaires, ...partenairesOf(pacte, depart, name)],
  };
}

/** The same file with a problem in the words of the reader, and the sheets that answer it, each under the priority that it makes. */
export function beginProbleme(
  pacte: Pacte,
  constat: string,
  departs: readonly DepartDePacte[],
  name: Name,
): Pacte {
  const begun = departs.reduce(
    (at, depart) => beginFiche(at, depart, name, at.priorites.length < PRIORITES_AU_PLUS),
    pacte,
  );
  const besoin = {
    ...newItem('besoins', name()),
    constat,
    priorite: begun.fiches[pacte.fiches.length]?.priorite ?? '',
  };
  return { ...begun, besoins: [...begun.besoins, besoin] };
}
