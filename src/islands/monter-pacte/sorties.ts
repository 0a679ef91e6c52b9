/** Writes the documents of a pact; loaded when one is asked for, and with it the library that writes it. */
import { valueOf } from '../../lib/pacte/avis.ts';
import { datesOf } from '../../lib/pacte/dates.ts';
import { classeurOf } from '../../lib/pacte/documents/classeur.ts';
import { documentConseil } from '../../lib/pacte/documents/conseil.ts';
import { documentConvention } from '../../lib/pacte/documents/convention.ts';
import { documentCourrier } from '../../lib/pacte/documents/courriers.ts';
import { DESTINATAIRES } from '../../lib/pacte/documents/destinataires.ts';
import { budgetCsv } from '../../lib/pacte/documents/csv.ts';
import { documentFiche } from '../../lib/pacte/documents/fiche-action.ts';
import { toIcs } from '../../lib/pacte/documents/ics.ts';
import { documentPublic } from '../../lib/pacte/documents/public.ts';
import { documentRelecture } from '../../lib/pacte/documents/relecture.ts';
import type { ContexteDeDocument } from '../../lib/pacte/documents/tete.ts';
import { fichesTenues } from '../../lib/pacte/financement.ts';
import { fichierDuPacte } from '../../lib/pacte/mots-du-dossier.ts';
import { slugify } from '../../lib/texte/texte.ts';
import type { PieceDeDocument } from '../../lib/dossier/pieces.ts';
import { download } from '../commun/download.ts';
import { load } from './chargement.ts';
import type { AtelierPacte } from './atelier.ts';
import { loadMots, type MotsDuPacte } from './mots.ts';
import { printPieces } from './papier.ts';

const TYPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Format = 'docx' | 'odt' | 'papier';

async function writeTexte(
  pieces: PieceDeDocument[],
  format: 'docx' | 'odt',
  meta: { titre: string; site: string },
): Promise<Blob> {
  if (format === 'docx')
    return (await load(() => import('../commun/documents/docx.ts'))).writeDocx(pieces, meta);
  return (await load(() => import('../commun/documents/odt.ts'))).writeOdt(pieces, meta);
}

type Writer = (atelier: AtelierPacte, contexte: ContexteDeDocument, mots: MotsDuPacte) => PieceDeDocument[];

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['convention', ({ pacte, avis }, contexte) => documentConvention(pacte, avis, contexte)],
  ['conseil', ({ pacte, avis }, contexte) => documentConseil(pacte, avis, contexte)],
  [
    'relecture',
    ({ pacte, avis }, contexte, { regles }) => documentRelecture(pacte, avis, contexte, new Map(regles)),
  ],
  ['public', ({ pacte }, contexte) => documentPublic(pacte, contexte)],
]);

function piecesOf(sortie: string, atelier: AtelierPacte, contexte: ContexteDeDocument, mots: MotsDuPacte) {
  const { pacte, avis } = atelier;
  if (sortie.startsWith('fiche:')) {
    const fiche = fichesTenues(pacte).find(({ id }) => `fiche:${id}` === sortie);
    return fiche && documentFiche(fiche, pacte, contexte);
  }
  const to = DESTINATAIRES.find((it) => `courrier:${it}` === sortie);
  if (to) return documentCourrier(to, pacte, avis, contexte);
  return WRITERS.get(sortie)?.(atelier, contexte, mots);
}

/** « pacte-lodevois-convention », « pacte-lodevois-fiche-2 » */
function nameOf({ pacte }: AtelierPacte, sortie: string): string {
  const fiche = pacte.fiches.findIndex(({ id }) => `fiche:${id}` === sortie);
  return `${fichierDuPacte(pacte)}-${fiche < 0 ? slugify(sortie) : `fiche-${fiche + 1}`}`;
}

async function giveTexte(atelier: AtelierPacte, sortie: string, format: Format) {
  const words = await loadMots();
  const contexte = {
    jour: atelier.contexte.aujourdhui,
    site: words.site,
    partDesAutres: valueOf(atelier.pacte, atelier.contexte, 'cofinancement-moitie'),
    adresse: location.href.split('#')[0] ?? '',
    mots: new Map(words.mots),
  };
  const pieces = piecesOf(sortie, atelier, contexte, words);
  if (!pieces) return;
  if (format === 'papier') {
    const root = document.querySelector<HTMLElement>('monter-pacte');
    if (root) printPieces(root, pieces);
    return;
  }
  const meta = { titre: atelier.pacte.nom || 'Pacte local des solidarités', site: words.site };
  download(await writeTexte(pieces, format, meta), `${nameOf(atelier, sortie)}.${format}`);
}

async function giveClasseur(atelier: AtelierPacte) {
  const { writeXlsx } = await load(() => import('../commun/documents/xlsx.ts'));
  const percent = valueOf(atelier.pacte, atelier.contexte, 'cofinancement-moitie');
  const bytes = await writeXlsx(classeurOf(atelier.pacte, percent));
  download(new Blob([new Uint8Array(bytes)], { type: TYPE_XLSX }), `${nameOf(atelier, 'budget')}.xlsx`);
}

function giveCalendrier(atelier: AtelierPacte) {
  const { id, nom } = atelier.pacte;
  const text = toIcs(datesOf(atelier.pacte), {
    id,
    nom: nom || 'Pacte local',
    now: new Date().toISOString(),
  });
  download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${nameOf(atelier, 'calendrier')}.ics`);
}

function giveCsv(atelier: AtelierPacte) {
  const text = budgetCsv(atelier.pacte);
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${nameOf(atelier, 'budget')}.csv`);
}

const isFormat = (format: string): format is Format => ['docx', 'odt', 'papier'].includes(format);

/** Gives one document. @throws {Error} when the library or the words do not come. */
export async function give(atelier: AtelierPacte, sortie: string, format: string): Promise<void> {
  if (format === 'xlsx') await giveClasseur(atelier);
  else if (format === 'csv') giveCsv(atelier);
  else if (format === 'ics') giveCalendrier(atelier);
  else if (isFormat(format)) await giveTexte(atelier, sortie, format);
}
