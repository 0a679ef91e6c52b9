import { make } from '../../commun/dom.ts';
import { download } from '../../commun/download.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import type { Provenance } from '../../../lib/imports/correspondance/fichier.ts';
import type { Ouvrier } from '../appels.ts';
import type { Fichiers } from '../atelier.ts';
import { bouton } from './bouton.ts';
import { direPret, isPretSur } from './dire-pret.ts';

interface Emporter {
  section: HTMLElement;
  /** What was saved is no more what is shown. */
  oublier: () => void;
}

/** Gives the files, or does not, and says so. */
type Donner = (fichiers: Fichiers, provenance: Provenance | undefined) => { dit: string; isDonne: boolean };

/** The files to take away: made when they are asked for, from the state of that moment. */
export function faireEmporter(nom: string, ouvrier: Ouvrier): Emporter {
  const racine = nom.replace(/\.[^.]+$/, '');
  const statut = make('p', { role: 'status', 'data-part': 'enregistre' });
  const champs = faireProvenance();
  let isEnregistre = false;

  async function prendre(donner: Donner): Promise<void> {
    const [donnePar = '', recuLe = '', licence = ''] = champs.map(({ input }) => input.value.trim());
    const isDite = donnePar !== '' && recuLe !== '' && licence !== '';
    const provenance = isDite ? { donnePar, recuLe, licence } : undefined;
    statut.textContent = 'Écriture…';
    try {
      const fichiers = await ouvrier.appeler('fichiers', provenance);
      const { dit, isDonne } = donner(fichiers, provenance);
      statut.textContent = setTypographie(dit);
      isEnregistre = isDonne;
    } catch (error) {
      statut.textContent = error instanceof Error ? error.message : String(error);
    }
  }
  const oublier = () => {
    statut.textContent = isEnregistre ? PERIME : '';
    isEnregistre = false;
  };

  const section = make(
    'section',
    { class: 'stack emporter', 'aria-label': 'Emporter les fichiers' },
    make('h2', {}, 'Emporter'),
    make('p', {}, INVITE),
    make('div', { class: 'provenance' }, ...champs.map(({ label }) => label)),
    make('div', { class: 'filtres' }, ...faireBoutons(racine, prendre)),
    statut,
  );
  return { section, oublier };
}

function faireBoutons(racine: string, prendre: (donner: Donner) => Promise<void>): HTMLButtonElement[] {
  const offrir = (libelle: string, donner: Donner, classe?: string) =>
    bouton(libelle, () => void prendre(donner), classe);
  return [
    offrir('Enregistrer les lignes prêtes (CSV)', donnerPret(racine), 'button'),
    offrir('Enregistrer les lignes à régler (CSV)', ({ reste }) => {
      donnerCsv(reste, `${racine}-a-regler.csv`);
      return donne('Lignes à régler enregistrées : rouvrez ce fichier ici quand vous voudrez.');
    }),
    offrir('Enregistrer le compte rendu à imprimer', (fichiers) => donnerRapport(fichiers, racine)),
  ];
}

const INVITE =
  'Dites d’où vient ce tableau : un service, jamais une personne. Le compte rendu le rappelle ; le fichier prêt ne le dit pas, et l’import le demande : écrivez-le aussi dans votre message.';
const PERIME = 'Le tableau a changé depuis ce que vous avez enregistré : enregistrez-le de nouveau.';

const PROVENANCE = [
  { id: 'donnePar', libelle: 'Qui l’a donné', type: 'text' },
  { id: 'recuLe', libelle: 'Reçu le', type: 'date' },
  { id: 'licence', libelle: 'Licence', type: 'text' },
];

const faireProvenance = () =>
  PROVENANCE.map(({ id, libelle, type }) => {
    const input = make('input', { class: 'field', type, name: id, autocomplete: 'off' });
    return { input, label: make('label', {}, `${libelle} `, input) };
  });

const donnerCsv = (texte: string, nom: string) => download(new Blob([texte], { type: 'text/csv' }), nom);

const donne = (dit: string) => ({ dit, isDonne: true });

function donnerRapport({ rapport }: Fichiers, racine: string): ReturnType<Donner> {
  download(new Blob([rapport], { type: 'text/html' }), `${racine}-compte-rendu.html`);
  return donne('Compte rendu enregistré : ouvrez-le, puis imprimez-le.');
}

/** The review goes with the file when an answer fits in no cell. A file that would lose or change something is not given. */
const donnerPret =
  (racine: string): Donner =>
  ({ pret }, provenance) => {
    const isDonne = isPretSur(pret);
    if (isDonne) {
      donnerCsv(pret.csv, `${racine}-pret.csv`);
      if (pret.revue !== undefined) donnerCsv(pret.revue, `${racine}-revue.csv`);
    }
    return { dit: direPret(pret, provenance), isDonne };
  };
