import { formatCount } from '../../../lib/texte/format.ts';
import { make } from '../../commun/dom.ts';
import { download } from '../../commun/download.ts';
import type { Ouvrier } from '../appels.ts';
import type { Fichiers } from '../atelier.ts';
import { bouton } from './bouton.ts';

/** The files to take away: made when they are asked for, from the state of that moment. */
export function faireEmporter(nom: string, ouvrier: Ouvrier): HTMLElement {
  const racine = nom.replace(/\.[^.]+$/, '');
  const statut = make('p', { role: 'status', 'data-part': 'enregistre' });
  const champs = faireProvenance();
  const dits = () => champs.map(({ input }) => input.value.trim());

  async function prendre(donner: (fichiers: Fichiers) => string): Promise<void> {
    const [donnePar = '', recuLe = '', licence = ''] = dits();
    const isDite = donnePar !== '' && recuLe !== '' && licence !== '';
    statut.textContent = 'Écriture…';
    try {
      statut.textContent = donner(
        await ouvrier.appeler('fichiers', isDite ? { donnePar, recuLe, licence } : undefined),
      );
    } catch (error) {
      statut.textContent = error instanceof Error ? error.message : String(error);
    }
  }
  const offrir = (libelle: string, donner: (fichiers: Fichiers) => string, classe?: string) =>
    bouton(libelle, () => void prendre(donner), classe);

  return make(
    'section',
    { class: 'stack emporter', 'aria-label': 'Emporter les fichiers' },
    make('h2', {}, 'Emporter'),
    make('p', {}, INVITE),
    make('div', { class: 'provenance' }, ...champs.map(({ label }) => label)),
    make(
      'div',
      { class: 'filtres' },
      offrir('Enregistrer les lignes prêtes (CSV)', (fichiers) => donnerPret(fichiers, racine), 'button'),
      offrir('Enregistrer les lignes à régler (CSV)', ({ reste }) => {
        donnerCsv(reste, `${racine}-a-regler.csv`);
        return 'Lignes à régler enregistrées : rouvrez ce fichier ici quand vous voudrez.';
      }),
      offrir('Enregistrer le compte rendu à imprimer', (fichiers) => donnerRapport(fichiers, racine)),
    ),
    statut,
  );
}

const INVITE =
  'Dites d’où vient ce tableau : un service, jamais une personne. Le compte rendu le rappelle, et l’import le demande.';

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

function donnerRapport({ rapport }: Fichiers, racine: string): string {
  download(new Blob([rapport], { type: 'text/html' }), `${racine}-compte-rendu.html`);
  return 'Compte rendu enregistré : ouvrez-le, puis imprimez-le.';
}

/** The review goes with the file when an answer fits in no cell. */
function donnerPret({ pret }: Fichiers, racine: string): string {
  if (pret.lignes === 0) return 'Aucune ligne n’est prête : rien à enregistrer.';
  donnerCsv(pret.csv, `${racine}-pret.csv`);
  if (pret.revue !== undefined) donnerCsv(pret.revue, `${racine}-revue.csv`);
  const avec = pret.revue === undefined ? '' : ', avec sa revue (deux fichiers à garder ensemble)';
  const relu =
    pret.reste === 0
      ? 'relues après écriture, sans rien à revoir'
      : `mais ${formatCount(pret.reste, 'remarque')} à la relecture : envoyez aussi le compte rendu`;
  return `Enregistré : ${formatCount(pret.lignes, 'ligne')}${avec}, ${relu}. Envoyez-nous ce que vous avez enregistré.`;
}
