/** What is new in a file of the assistant: everything is there, nothing is said. The schema gives the same (tests compare them). */
import { FORMAT_PACTE, VERSION_PACTE } from '../../schemas/pacte-choix.ts';
import type { Pacte } from '../../schemas/pacte.ts';

type Item<L extends keyof ListesDuPacte> = ListesDuPacte[L];

/** The lists of the file, by the path of each without ranks, and what they hold. */
interface ListesDuPacte {
  'cadre.reglages': Pacte['cadre']['reglages'][number];
  besoins: Pacte['besoins'][number];
  priorites: Pacte['priorites'][number];
  fiches: Pacte['fiches'][number];
  'fiches.objectifs': Pacte['fiches'][number]['objectifs'][number];
  'fiches.calendrier.etapes': Pacte['fiches'][number]['calendrier']['etapes'][number];
  'fiches.engagements': Pacte['fiches'][number]['engagements'][number];
  'fiches.depenses': Pacte['fiches'][number]['depenses'][number];
  'fiches.recettes': Pacte['fiches'][number]['recettes'][number];
  'fiches.indicateurs': Pacte['fiches'][number]['indicateurs'][number];
  partenaires: Pacte['partenaires'][number];
  'partenaires.engagements': Pacte['partenaires'][number]['engagements'][number];
  'gouvernance.reunions': string;
}

const makers: { [L in keyof ListesDuPacte]: (id: string) => Item<L> } = {
  'cadre.reglages': () => ({ regle: 'cofinancement-moitie', valeur: '', le: '', origine: '' }),
  besoins: (id) => ({
    id,
    priorite: '',
    constat: '',
    valeur: '',
    unite: '',
    territoire: '',
    annee: '',
    document: '',
    lien: '',
    origine: '',
  }),
  priorites: (id) => ({
    id,
    titre: '',
    axes: [],
    mesures: [],
    justification: '',
    publics: [],
    preuvePublic: '',
    perimetre: '',
    pilote: '',
    comite: { membres: '', rythme: '' },
    contrat: '',
    articulation: '',
  }),
  fiches: (id) => ({
    id,
    priorite: '',
    etat: 'brouillon',
    raisonAbandon: '',
    titre: '',
    presentation: '',
    objectifs: [],
    perimetre: '',
    public: { qui: '', nombre: '', reperage: '' },
    calendrier: { debut: '', fin: '', etapes: [] },
    engagements: [],
    depenses: [],
    recettes: [],
    resteEnFinDAnnee: '',
    indicateurs: [],
    impact: {
      change: '',
      pourQui: '',
      depart: '',
      cible: '',
      le: '',
      comment: '',
      qui: '',
      impossible: false,
      pourquoi: '',
    },
    participation: { conception: '', miseEnOeuvre: '', evaluation: '', temoins: '' },
    pilote: '',
    mesure: '',
    levier: '',
    apres: '',
    depuis: '',
  }),
  'fiches.objectifs': () => ({ verbe: '', nombre: '', unite: '', le: '' }),
  'fiches.calendrier.etapes': () => ({ le: '', quoi: '' }),
  'fiches.engagements': () => ({ partenaire: '', engagement: '' }),
  'fiches.depenses': () => ({ quoi: '', annee: '', montant: '' }),
  'fiches.recettes': () => ({ qui: '', origine: '', annee: '', montant: '', etat: '' }),
  'fiches.indicateurs': () => ({ indicateur: '', depart: '', cible: '', frequence: '', qui: '' }),
  partenaires: (id) => ({
    id,
    nom: '',
    genre: '',
    fonction: '',
    signataire: false,
    instance: '',
    datePrevue: '',
    dateObtenue: '',
    etat: '',
    engagements: [],
  }),
  'partenaires.engagements': () => ({ sorte: '', quoi: '', montant: '' }),
  'gouvernance.reunions': () => '',
};

export const isListeDuPacte = (path: string): path is keyof ListesDuPacte => path in makers;

/** A new item of a list; `id` names it where its kind has a name. */
export const newItem = <L extends keyof ListesDuPacte>(liste: L, id: string): Item<L> => makers[liste](id);

const newCadre = (): Pacte['cadre'] => ({
  territoire: null,
  epci: null,
  departement: null,
  region: null,
  population: '',
  contrat: '',
  annee: '',
  porteur: { nom: '', genre: '' },
  instance: { genre: '', laquelle: '' },
  demarche: '',
  pacteRejoint: '',
  premiereReunion: '',
  lectureEtat: '',
  lectureCommissaire: '',
  signature: '',
  reglages: [],
});

/** A file that says nothing yet. */
export const newPacte = (id: string): Pacte => ({
  format: FORMAT_PACTE,
  version: VERSION_PACTE,
  id,
  nom: '',
  invente: false,
  millesime: 2024,
  modifieLe: '',
  cadre: newCadre(),
  besoins: [],
  priorites: [],
  fiches: [],
  partenaires: [],
  participation: { qui: '', comment: '', accompagnement: '', presentation: '' },
  gouvernance: {
    reunions: [],
    objet: '',
    duree: '',
    adhesion: '',
    revision: '',
    chefDeProjet: '',
    durable: '',
  },
  annexes: { insee: '', diagnostic: '', plans: '', offre: '' },
  justifications: {},
});
