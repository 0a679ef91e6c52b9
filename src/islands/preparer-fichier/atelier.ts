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
import type { GestePreparation } from '../../lib/imports/preparation/gestes.ts';
import { LIEUX, lireNous, NOUS, type NousPublie } from '../../lib/imports/preparation/nous.ts';
import {
  ouvrir,
  relire,
  type ContextePreparation,
  type EtapePreparation,
} from '../../lib/imports/preparation/preparation.ts';
import { restentOuverts } from '../../lib/imports/preparation/reponse.ts';
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

export interface EtatAtelier {
  format: string;
  feuilles: string[];
  sansFeuilles?: true;
  vue: VueEtape;
  /** Corrections made so far. */
  gestes: number;
  /** Cells that the last one changed. */
  cases: number;
  /** What it has left unsettled where it was made. */
  reste: { constat: Constat; compte: number } | undefined;
  axes: { id: string; nom: string }[];
  publics: { id: string; nom: string }[];
}

export interface Fichiers {
  pret: FichierPret;
  reste: string;
  rapport: string;
}

/** A file of the site has not come, or another came in its place. */
export class SiteInjoignable extends Error {}

/** @throws {SiteInjoignable} */
async function lireDuSite<T extends object>(path: string): Promise<T> {
  const lu = await fetchJson<T | null>(path).catch((cause: unknown) => {
    throw new SiteInjoignable(path, { cause });
  });
  if (lu === null) throw new SiteInjoignable(path);
  return lu;
}

/** One file at a time. */
export class Atelier {
  #fichiers = new Map<string, unknown>();
  readonly #absents = new Set<string>();
  #classeur: Classeur = { format: '', feuilles: [], remarques: [] };
  #gestes: GestePreparation[] = [];
  #ouvert:
    | { contexte: ContextePreparation; tableau: EtapePreparation['tableau']; etape: EtapePreparation }
    | undefined;
  readonly #dire: (avancee: Avancee) => void;

  constructor(dire: (avancee: Avancee) => void) {
    this.#dire = dire;
  }

  /** @throws {ImportImpossible} when the file cannot be read. */
  async ouvrir(octets: ArrayBuffer, nom: string, aujourdHui: string): Promise<EtatAtelier> {
    this.#dire({ quoi: 'Lecture du fichier' });
    this.#classeur = await lireClasseur(new Uint8Array(octets), nom);
    this.#dire({ quoi: 'Chargement des noms des territoires (0,8 Mo)' });
    const [publie, lieux] = await Promise.all([
      lireDuSite<NousPublie>(NOUS),
      lireDuSite<Record<string, unknown>>(LIEUX),
    ]);
    this.#fichiers = new Map(Object.entries(lieux));
    const chercher = makeChercheur(this.#fichiers, this.#absents);
    return this.#commencer({ nom, nous: lireNous(publie), chercher, aujourdHui });
  }

  /** @throws {ImportImpossible} when the sheet has no titles. */
  choisirFeuille(nom: string): Promise<EtatAtelier> {
    return this.#commencer(this.#session.contexte, nom);
  }

  agir(geste: GestePreparation): Promise<EtatAtelier> {
    return this.#changer([...this.#gestes, geste]);
  }

  choisir(constat: Constat, decision: string): Promise<EtatAtelier> {
    const { etape, contexte } = this.#session;
    return this.agir(choisir(constat, decision, { ...etape, porteurs: contexte.nous.porteurs }));
  }

  annuler(): Promise<EtatAtelier> {
    return this.#changer(this.#gestes.slice(0, -1));
  }

  page(filtre: Filtre, page: number): Promise<VuePage> {
    return Promise.resolve(voirPage(this.#session.etape, filtre, page));
  }

  async fichiers(provenance: Provenance | undefined): Promise<Fichiers> {
    const { etape, contexte, tableau } = this.#session;
    const own = provenance ? await this.#relire(contexte, tableau, this.#gestes, provenance) : etape;
    return {
      pret: await ecrirePret(etape, contexte),
      reste: ecrireReste(etape, contexte),
      rapport: ecrireCompteRendu(own, contexte),
    };
  }

  get #session() {
    if (this.#ouvert) return this.#ouvert;
    throw new Error('Aucun fichier n’est ouvert.');
  }

  async #commencer(contexte: ContextePreparation, feuille?: string): Promise<EtatAtelier> {
    const tableau = ouvrir(this.#classeur, contexte, feuille);
    return this.#passer(contexte, tableau, []);
  }

  async #changer(gestes: GestePreparation[]): Promise<EtatAtelier> {
    const { contexte, tableau } = this.#session;
    return this.#passer(contexte, tableau, gestes);
  }

  /** All or nothing: a reading that fails leaves the work as it was. */
  async #passer(
    contexte: ContextePreparation,
    tableau: EtapePreparation['tableau'],
    gestes: GestePreparation[],
  ): Promise<EtatAtelier> {
    const etape = await this.#relire(contexte, tableau, gestes);
    this.#gestes = gestes;
    this.#ouvert = { contexte, tableau, etape };
    return this.#etat();
  }

  /** Wordings that no name answers to ask for more files: the table is read again with them. */
  async #relire(
    contexte: ContextePreparation,
    tableau: EtapePreparation['tableau'],
    gestes: readonly GestePreparation[],
    provenance?: Provenance,
  ): Promise<EtapePreparation> {
    const avancer = (faites: number, total: number) =>
      this.#dire({ quoi: 'Examen des lignes', part: faites / Math.max(1, total) });
    for (;;) {
      this.#absents.clear();
      const lue = relire(this.#classeur, tableau, gestes, contexte, { provenance, avancer });
      if (this.#absents.size === 0) return lue;
      this.#dire({ quoi: 'Recherche des territoires mal écrits' });
      await Promise.all([...this.#absents].map((path) => this.#charger(path)));
    }
  }

  async #charger(path: string): Promise<void> {
    this.#fichiers.set(path, await lireDuSite(`/donnees/lieux/${path}.json`));
  }

  #etat(): EtatAtelier {
    const { contexte, etape } = this.#session;
    const { axes, publics } = contexte.nous;
    const { format, feuilles, sansFeuilles } = this.#classeur;
    const dernier = this.#gestes.at(-1);
    const restes = restentOuverts(etape.examen, dernier);
    return {
      ...{ format, gestes: this.#gestes.length },
      feuilles: feuilles.filter(({ lignes }) => lignes.length > 0).map(({ nom }) => nom),
      ...(sansFeuilles ? { sansFeuilles } : {}),
      vue: voir(etape),
      cases: dernier?.sorte === 'cases' ? dernier.cases.length : 0,
      reste: restes[0] && { constat: restes[0], compte: restes.length },
      axes: axes.map(({ id = '', numero = '', titre = '' }) => ({ id, nom: `${numero} · ${titre}` })),
      publics: publics.map(({ id = '', nom = '' }) => ({ id, nom })),
    };
  }
}
