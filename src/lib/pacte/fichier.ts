/** A file of the assistant as a text: written, read again, refused with a sentence when it cannot be. */
import { FORMAT_PACTE, VERSION_PACTE } from '../../schemas/pacte-choix.ts';
import { pacteSchema, type Pacte } from '../../schemas/pacte.ts';

/** What reading gives: the file, or why not. */
type FichierRelu = { pacte: Pacte } | { refus: string };

/** Turns a file of a version into one of the next. A later shape adds its step here. */
type Migration = (file: Record<string, unknown>) => Record<string, unknown>;
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

export const MAX_FICHIER = 5_000_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function migrate(file: Record<string, unknown>, migrations: ReadonlyMap<number, Migration>) {
  let at = file;
  for (let step = migrations.get(Number(at['version'])); step; step = migrations.get(Number(at['version'])))
    at = step(at);
  return at;
}

/** What Word, LibreOffice and PDF readers write: documents of a pact, from which it cannot be made again. */
const DOCUMENT = /^(?:PK\u0003\u0004|%PDF)/;

const REFUS = {
  grand: 'Ce fichier est trop grand pour être celui d’un pacte.',
  illisible: 'Ce fichier est abîmé, ou n’est pas au format JSON : reprenez une copie plus ancienne.',
  document:
    'Ce fichier est un document, pas un pacte : choisissez le fichier « pacte-….json » que « Enregistrer le fichier » a donné.',
  etranger: 'Ce fichier n’a pas été fait par « Monter un pacte » : choisissez un fichier « pacte-….json ».',
  recent:
    'Ce fichier vient d’une version plus récente de l’Atlas : rechargez la page, puis ouvrez-le de nouveau.',
};

/** Why a text cannot be a file of ours, before its fields are read; or the file. */
function recognize(text: string): Record<string, unknown> | string {
  if (text.length > MAX_FICHIER) return REFUS.grand;
  const file = parse(text);
  if (file === undefined) return DOCUMENT.test(text) ? REFUS.document : REFUS.illisible;
  if (!isRecord(file) || file['format'] !== FORMAT_PACTE) return REFUS.etranger;
  return Number(file['version']) > VERSION_PACTE ? REFUS.recent : file;
}

/** Reads a file that a reader gives. Nothing is guessed: what is not whole is refused, and it is said where. */
export function readFichier(text: string, migrations = MIGRATIONS): FichierRelu {
  const file = recognize(text);
  if (typeof file === 'string') return { refus: file };
  const read = pacteSchema.safeParse(migrate(file, migrations));
  if (read.success) return { pacte: read.data };
  const where = read.error.issues[0]?.path.join('.') ?? '';
  return {
    refus: `Ce fichier est abîmé${where ? ` (à « ${where} »)` : ''} : reprenez une copie plus ancienne.`,
  };
}

export const writeFichier = (pacte: Pacte): string => `${JSON.stringify(pacte, null, 2)}\n`;
