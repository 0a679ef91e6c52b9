/** The folder as a text that the device keeps. Reading never throws: it keeps what it can and says that something is lost. */
import { add, emptyDossier, toCle, type Dossier, type PageGardee } from './dossier.ts';

export interface DossierRelu {
  dossier: Dossier;
  /**
   * « abime »: the text was not what we write, something may be missing. « recent »: a newer version of the Atlas has written
   * it, what we recognise is there, the rest is not ours to rewrite.
   */
  defaut?: 'abime' | 'recent' | undefined;
}

/** A later shape gets another number, and `readDossier` a way from the old one. */
const VERSION = 1;

export const writeDossier = (dossier: Dossier): string => JSON.stringify({ version: VERSION, ...dossier });

/** null is a device that has kept nothing yet. */
export function readDossier(text: string | null): DossierRelu {
  if (text === null) return { dossier: emptyDossier() };
  try {
    return fromJson(fieldsOf(JSON.parse(text)));
  } catch {
    return { dossier: emptyDossier(), defaut: 'abime' };
  }
}

function fromJson(json: Record<string, unknown>): DossierRelu {
  const all: unknown[] | undefined = Array.isArray(json['elements']) ? json['elements'] : undefined;
  const elements = (all ?? []).flatMap(toElement);
  const known = { titre: words(json['titre']), introduction: words(json['introduction']) };
  const dossier = add({ ...known, elements: [] }, ...elements);
  const newer = Number(json['version']) - VERSION;
  if (newer > 0) return { dossier, defaut: 'recent' };
  return newer === 0 && dossier.elements.length === all?.length ? { dossier } : { dossier, defaut: 'abime' };
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** None when it is not one. */
export function toElement(value: unknown): PageGardee[] {
  const { genre, id, titre, note } = fieldsOf(value);
  const cle = toCle(genre, id);
  return cle ? [{ ...cle, titre: words(titre), note: words(note) }] : [];
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
