/** The folder as a text that the device keeps. Reading never throws: it keeps what it can and says what is lost. */
import { add, emptyDossier, isCle, type Dossier, type Element, type Genre } from './dossier.ts';

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
    return { dossier: add(emptyDossier(), ...rescue(text)), abime: true };
  }
}

function fromJson(json: Record<string, unknown>): Lecture {
  const all = Array.isArray(json['elements']) ? (json['elements'] as unknown[]) : [];
  const elements = all.flatMap(toElement);
  const known = { titre: words(json['titre']), introduction: words(json['introduction']) };
  const dossier = add({ ...known, elements: [] }, ...elements);
  const whole = json['version'] === VERSION && Array.isArray(json['elements']);
  return { dossier, abime: !whole || dossier.elements.length < all.length };
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function toElement(value: unknown): Element[] {
  const { genre, id, titre, note } = (value ?? {}) as Record<string, unknown>;
  return isCle(genre, id)
    ? [{ genre: genre as Genre, id: String(id), titre: words(titre), note: words(note) }]
    : [];
}

/** What can still be recognised in a text that is no longer JSON. */
function rescue(text: string): Element[] {
  return [...text.matchAll(/"genre":\s*"(\w+)",\s*"id":\s*"([^"]+)"/g)].flatMap(([, genre, id]) =>
    toElement({ genre, id }),
  );
}
