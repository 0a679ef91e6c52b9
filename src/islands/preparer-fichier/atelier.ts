/** The work on a file, away from the page, which stays alive: runs in the worker. */
import { lireClasseur } from '../../lib/imports/lecture/classeur.ts';
import type { Classeur } from '../../lib/imports/lecture/feuille.ts';
import type { Constat } from '../../lib/imports/lignes/constats.ts';
import { choisir } from '../../lib/imports/preparation/choix.ts';
import {
  ecrireCompteRendu,
  ecrirePret,
  ecrireReste,
  type FichierPret,
} from '../../lib/imports/preparation/fichiers.ts';
import type { Geste } from '../../lib/imports/preparation/gestes.ts';
import { LIEUX, NOUS, type NousPourImport } from '../../lib/imports/preparation/nous.ts';
import { ouvrir, relire, type Contexte, type Etape } from '../../lib/imports/preparation/preparation.ts';
import {
  voir,
  voirPage,
  type Filtre,
  type VueEtape,
  type VuePage,
} from '../../lib/imports/preparation/vue.ts';
import type { Provenance } from '../../lib/imports/correspondance/fichier.ts';
import { makeChercheur } from '../../lib/imports/territoires/chercheur.ts';
import { fetchJson } from '../commun/fetch-json.ts';

export interface Avancee {
  quoi: string;
  /** From 0 to 1; undefined when nobody knows. */
  part?: number;
}

export interface Etat {
  format: string;
  remarques: string[];
  feuilles: string[];
  vue: VueEtape;
  /** Corrections made so far. */
  gestes: number;
  /** Cells that the last one changed. */
  cases: number;
  axes: { id: string; nom: string }[];
  publics: { id: string; nom: string }[];
}

export interface Fichiers {
  pret: FichierPret;
  reste: string;
  rapport: string;
}

export type Atelier = ReturnType<typeof makeAtelier>;

export function makeAtelier(dire: (avancee: Avancee) => void) {
  let fichiers = new Map<string, unknown>();
  const absents = new Set<string>();
  let classeur: Classeur = { format: '', feuilles: [], remarques: [] };
  let contexte: Contexte;
  let tableau: Etape['tableau'];
  let gestes: Geste[] = [];
  let etape: Etape;

  /** Wordings that no name answers to ask for more files: the table is read again with them. */
  async function refaire(provenance?: Provenance): Promise<Etape> {
    const avancer = (faites: number, total: number) =>
      dire({ quoi: 'Examen des lignes', part: faites / Math.max(1, total) });
    for (;;) {
      absents.clear();
      const lue = relire(classeur, tableau, gestes, contexte, { provenance, avancer });
      if (absents.size === 0) return lue;
      dire({ quoi: 'Recherche des territoires mal écrits' });
      await Promise.all(
        [...absents].map(async (path) => fichiers.set(path, await fetchJson(`/donnees/lieux/${path}.json`))),
      );
    }
  }

  function etat(): Etat {
    const { axes, publics } = contexte.nous;
    const dernier = gestes.at(-1);
    return {
      ...{ format: classeur.format, remarques: classeur.remarques, gestes: gestes.length },
      feuilles: classeur.feuilles.filter(({ lignes }) => lignes.length > 0).map(({ nom }) => nom),
      vue: voir(etape),
      cases: dernier?.sorte === 'cases' ? dernier.cases.length : 0,
      axes: axes.map(({ id = '', titre = '' }) => ({ id, nom: titre })),
      publics: publics.map(({ id = '', nom = '' }) => ({ id, nom })),
    };
  }

  async function agir(geste: Geste): Promise<Etat> {
    gestes.push(geste);
    etape = await refaire();
    return etat();
  }

  return {
    /** @throws {ImportImpossible} when the file cannot be read. */
    async ouvrir(octets: ArrayBuffer, nom: string, aujourdHui: string): Promise<Etat> {
      dire({ quoi: 'Lecture du fichier' });
      classeur = await lireClasseur(new Uint8Array(octets), nom);
      dire({ quoi: 'Chargement des noms des territoires (0,8 Mo)' });
      const [nous, lieux] = await Promise.all([
        fetchJson<NousPourImport>(NOUS),
        fetchJson<Record<string, unknown>>(LIEUX),
      ]);
      fichiers = new Map(Object.entries(lieux));
      contexte = { nom, nous, chercher: makeChercheur(fichiers, absents), aujourdHui };
      tableau = ouvrir(classeur, contexte);
      etape = await refaire();
      return etat();
    },
    /** @throws {ImportImpossible} when the sheet has no titles. */
    async choisirFeuille(nom: string): Promise<Etat> {
      tableau = ouvrir(classeur, contexte, nom);
      gestes = [];
      etape = await refaire();
      return etat();
    },
    agir,
    choisir: (constat: Constat, decision: string): Promise<Etat> =>
      agir(choisir(constat, decision, { ...etape, porteurs: contexte.nous.porteurs })),
    async annuler(): Promise<Etat> {
      gestes.pop();
      etape = await refaire();
      return etat();
    },
    page: async (filtre: Filtre, page: number): Promise<VuePage> => voirPage(etape, filtre, page),
    async fichiers(provenance: Provenance | undefined): Promise<Fichiers> {
      const own = provenance ? await refaire(provenance) : etape;
      return {
        pret: await ecrirePret(etape, contexte),
        reste: ecrireReste(etape, contexte),
        rapport: ecrireCompteRendu(own, contexte),
      };
    },
  };
}
