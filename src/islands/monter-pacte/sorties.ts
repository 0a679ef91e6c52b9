/** Writes the documents of a pact; loaded when one is asked for, and with it the library that writes it. */
import { valueOf } from '../../lib/pacte/avis.ts';
import { classeurOf } from '../../lib/pacte/documents/classeur.ts';
import { documentConseil } from '../../lib/pacte/documents/conseil.ts';
import { documentConvention } from '../../lib/pacte/documents/convention.ts';
import { DESTINATAIRES, documentCourrier } from '../../lib/pacte/documents/courriers.ts';
import { documentFiche } from '../../lib/pacte/documents/fiche-action.ts';
import { toIcs } from '../../lib/pacte/documents/ics.ts';
import { documentPublic } from '../../lib/pacte/documents/public.ts';
import { documentRelecture, type RegleCitee } from '../../lib/pacte/documents/relecture.ts';
import type { ContexteDeDocument } from '../../lib/pacte/documents/tete.ts';
import { fichesTenues } from '../../lib/pacte/financement.ts';
import { slugify } from '../../lib/texte/texte.ts';
import type { PieceDeDocument } from '../../lib/dossier/pieces.ts';
import { download } from '../commun/download.ts';
import { fetchJson, once } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import type { AtelierPacte } from './atelier.ts';
import { datesOf } from './relire.ts';

/** The words of the site that the documents need: names of ids, sentences of rules. */
export interface MotsDuPacte {
  site: string;
  mots: [id: string, nom: string][];
  regles: [id: string, regle: RegleCitee][];
}

const loadMots = once(() => orNewVersion(fetchJson<MotsDuPacte>('/methode/pacte.json')));

const TYPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Format = 'docx' | 'odt';

async function writeTexte(
  pieces: PieceDeDocument[],
  format: Format,
  meta: { titre: string; site: string },
): Promise<Blob> {
  if (format === 'docx')
    return (await orNewVersion(import('../commun/documents/docx.ts'))).writeDocx(pieces, meta);
  return (await orNewVersion(import('../commun/documents/odt.ts'))).writeOdt(pieces, meta);
}

function piecesOf(
  sortie: string,
  { pacte, avis }: AtelierPacte,
  contexte: ContexteDeDocument,
  { regles }: MotsDuPacte,
) {
  if (sortie.startsWith('fiche:')) {
    const fiche = fichesTenues(pacte).find(({ id }) => `fiche:${id}` === sortie);
    return fiche && documentFiche(fiche, pacte, contexte);
  }
  const to = DESTINATAIRES.find((it) => `courrier:${it}` === sortie);
  if (to) return documentCourrier(to, pacte, avis, contexte);
  return {
    convention: () => documentConvention(pacte, avis, contexte),
    conseil: () => documentConseil(pacte, avis, contexte),
    relecture: () => documentRelecture(pacte, avis, contexte, new Map(regles)),
    public: () => documentPublic(pacte, contexte),
  }[sortie as 'convention']?.();
}

/** « pacte-lodevois-convention » */
const nameOf = ({ pacte }: AtelierPacte, sortie: string) =>
  `pacte-${slugify(pacte.nom) || pacte.id}-${slugify(sortie.replace(':', '-'))}`;

async function giveTexte(atelier: AtelierPacte, sortie: string, format: Format) {
  const words = await loadMots();
  const contexte = {
    jour: atelier.contexte.aujourdhui,
    site: words.site,
    adresse: location.href.split('#')[0] ?? '',
    mots: new Map(words.mots),
  };
  const pieces = piecesOf(sortie, atelier, contexte, words);
  if (!pieces) return;
  const meta = { titre: atelier.pacte.nom || 'Pacte local des solidarités', site: words.site };
  download(await writeTexte(pieces, format, meta), `${nameOf(atelier, sortie)}.${format}`);
}

async function giveClasseur(atelier: AtelierPacte) {
  const { writeXlsx } = await orNewVersion(import('../commun/documents/xlsx.ts'));
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

/** Gives one document. @throws {Error} when the library or the words do not come. */
export async function give(atelier: AtelierPacte, sortie: string, format: string): Promise<void> {
  if (format === 'xlsx') await giveClasseur(atelier);
  else if (format === 'ics') giveCalendrier(atelier);
  else if (format === 'docx' || format === 'odt') await giveTexte(atelier, sortie, format);
}
