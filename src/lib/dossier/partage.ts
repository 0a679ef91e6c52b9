/** A folder as an address that people can read: « #titre=Conseil+de+mars&levier=01-petite-enfance&note=À+voir ». */
import { add, emptyDossier, toCle, type Dossier } from './dossier.ts';

/** Some mail programs cut an address that is longer. Counted with the name of the site. */
export const MAX_ADRESSE = 2000;

/** The part after « # », which a browser sends to nobody. Without comments, the introduction stays home too. */
export function writeShare({ titre, introduction, elements }: Dossier, withNotes: boolean): string {
  const query = new URLSearchParams();
  if (titre) query.append('titre', titre);
  if (introduction && withNotes) query.append('introduction', introduction);
  for (const { genre, id, note, section } of elements) {
    query.append(genre, id);
    if (section) query.append('section', section);
    if (note && withNotes) query.append('note', note);
  }
  return query.toString();
}

export interface Partage {
  dossier: Dossier;
  /** The parts of the address that say nothing we know. */
  ignores: string[];
}

/** undefined when the address shares nothing (no « # », or an anchor of the page). */
export function readShare(hash: string): Partage | undefined {
  if (!hash.includes('=')) return undefined;
  const text = hash.replace(/^#/, '');
  const partage: Partage = { dossier: emptyDossier(), ignores: [] };
  for (const [key, value] of new URLSearchParams(text.slice(0, MAX_ADRESSE))) readPart(partage, key, value);
  if (text.length > MAX_ADRESSE) partage.ignores.push(`la fin, après ${MAX_ADRESSE} caractères`);
  return partage;
}

function readPart(partage: Partage, key: string, value: string) {
  const { dossier, ignores } = partage;
  const last = dossier.elements.at(-1);
  const cle = toCle(key, value);
  if (key === 'titre' || key === 'introduction') dossier[key] = value;
  else if ((key === 'note' || key === 'section') && last) last[key] = value;
  else if (cle) partage.dossier = add(dossier, { ...cle, titre: '', note: '' });
  else ignores.push(`${key}=${value}`.slice(0, 60));
}
