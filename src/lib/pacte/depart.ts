/** What a page of the Atlas gives to begin a file with: a lever, a project. Made at build, adopted by the assistant. */
import type { Pacte } from '../../schemas/pacte.ts';
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

/** What every text that was taken over ends with, so that nobody takes it for theirs. */
const markOf = ({ de }: DepartDePacte) => `(repris ${de})`;

const marked = (text: string, depart: DepartDePacte) => (text === '' ? '' : `${text} ${markOf(depart)}`);

/** The same file with one more priority, which the page began; its id is given back. */
export function beginPriorite(
  pacte: Pacte,
  depart: DepartDePacte,
  name: Name,
): { pacte: Pacte; priorite: string } {
  const priorite = {
    ...newItem('priorites', name()),
    titre: marked(depart.titre, depart),
    axes: depart.axes,
    mesures: depart.mesures,
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
    titre: marked(depart.titre, depart),
    presentation: marked(depart.presentation, depart),
    public: { ...blank.public, qui: marked(depart.publicsEnMots, depart) },
    calendrier: {
      ...blank.calendrier,
      etapes: depart.etapes.map((quoi) => ({ le: '', quoi: marked(quoi, depart) })),
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
        { ...newItem('partenaires.engagements', ''), quoi: marked(`À demander. ${role}`, depart) },
      ],
    }));
}

/** The same file with one more action sheet, `under` a priority when one is given; a file without any priority gets that one too. */
export function beginFiche(pacte: Pacte, depart: DepartDePacte, name: Name, under?: string): Pacte {
  const begun =
    pacte.priorites.length === 0
      ? beginPriorite(pacte, depart, name)
      : { pacte, priorite: under ?? prioriteNear(pacte, depart) };
  const fiche = { ...ficheOf(depart, name), priorite: begun.priorite };
  return {
    ...begun.pacte,
    fiches: [...pacte.fiches, fiche],
    partenaires: [...pacte.partenaires, ...partenairesOf(pacte, depart, name)],
  };
}

/** The same file with a problem in the words of the reader, and the sheets that answer it, all under one priority. */
export function beginProbleme(
  pacte: Pacte,
  constat: string,
  departs: readonly DepartDePacte[],
  name: Name,
): Pacte {
  const [first, ...others] = departs;
  let begun = first ? beginFiche(pacte, first, name) : pacte;
  const priorite = first ? (begun.fiches.at(-1)?.priorite ?? '') : '';
  begun = others.reduce((at, depart) => beginFiche(at, depart, name, priorite), begun);
  const besoin = { ...newItem('besoins', name()), constat, priorite };
  return { ...begun, besoins: [...begun.besoins, besoin] };
}
