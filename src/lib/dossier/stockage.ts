/** The folder as a text that the device keeps. Reading never throws: it keeps what it can and says that something is lost. */
import { add, emptyDossier, isCle, type Dossier, type ElementDossier, type Genre } from './dossier.ts';

export interface Lecture {
  dossier: Dossier;
  /** The text was not what we write: something may be missing. */
  abime: boolean;
}

/** A later shape gets another number, and `readDossier` a way from the old one. */
const VERSION = 1;

export const writeDossier = (dossier: Dossier): string => JSON.stringify({ version: VERSION, ...dossier });

/** null is a device that has kept nothing yet. */
export function readDossier(text: string | null): Lecture {
  if (text === null) return { dossier: emptyDossier(), abime: false };
  try {
    return fromJson(JSON.parse(text) as Record<string, unknown>);
  } catch {
    return { dossier: emptyDossier(), abime: true };
  }
}

function fromJson(json: Record<string, unknown>): Lecture {
  const all = json['elements'] as unknown[] | undefined;
  const elements = Array.isArray(all) ? all.flatMap(toElement) : [];
  const known = { titre: words(json['titre']), introduction: words(json['introduction']) };
  const dossier = add({ ...known, elements: [] }, ...elements);
  return { dossier, abime: json['version'] !== VERSION || dossier.elements.length !== all?.length };
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** None when it is not one. */
export function toElement(value: unknown): ElementDossier[] {
  const { genre, id, titre, note } = (value ?? {}) as Record<string, unknown>;
  return isCle(genre, id)
    ? [{ genre: genre as Genre, id: String(id), titre: words(titre), note: words(note) }]
    : [];
}
