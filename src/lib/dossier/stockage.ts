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
  try {
    return text === null ? { dossier: emptyDossier() } : fromJson(fieldsOf(JSON.parse(text)));
  } catch {
    return { dossier: emptyDossier(), defaut: 'abime' };
  }
}

function fromJson({ version, titre, introduction, elements }: Record<string, unknown>): DossierRelu {
  const all: unknown[] = Array.isArray(elements) ? elements : [undefined];
  const known = { titre: words(titre), introduction: words(introduction), elements: [] };
  const dossier = add(known, ...all.flatMap(toElement));
  if (Number(version) > VERSION) return { dossier, defaut: 'recent' };
  return {
    dossier,
    defaut: version === VERSION && dossier.elements.length === all.length ? undefined : 'abime',
  };
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** None when it is not one. */
export function toElement(value: unknown): PageGardee[] {
  const { genre, id, titre, note, section } = fieldsOf(value);
  const cle = toCle(genre, id);
  if (!cle) return [];
  return [
    { ...cle, titre: words(titre), note: words(note), ...(words(section) && { section: words(section) }) },
  ];
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
