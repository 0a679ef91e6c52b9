/** The files of the assistant on this device: one key a file, so that two tabs on two files never cross. */
import { CLES } from '../../lib/memoire/cles.ts';
import { newPacte } from '../../lib/pacte/vierge.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { conform } from '../../lib/pacte/conforme.ts';

/** What keeping gave: nothing can be kept here, or no room is left. */
export type Garde = 'gardee' | 'refusee';

export const cleOf = (id: string) => CLES.pacte + id;

/** A name that no other file of the device has. Not randomUUID, which browsers refuse in http. */
export const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function keep(pacte: Pacte): Garde {
  try {
    localStorage.setItem(cleOf(pacte.id), JSON.stringify(pacte));
    localStorage.setItem(CLES.pacteCourant, pacte.id);
    return 'gardee';
  } catch {
    return 'refusee';
  }
}

/** Whether this browser keeps anything here: some refuse as soon as they are asked. */
export function canKeep(): Garde {
  try {
    const held = localStorage.getItem(CLES.pacteCourant);
    localStorage.setItem(CLES.pacteCourant, held ?? '');
    if (held === null) localStorage.removeItem(CLES.pacteCourant);
    return 'gardee';
  } catch {
    return 'refusee';
  }
}

/** One file; undefined where there is none. `isDamaged`: something of it could not be read, what could is there. */
export function read(id: string): { pacte: Pacte; isDamaged: boolean } | undefined {
  const text = readText(cleOf(id));
  if (text === null) return undefined;
  try {
    return conform(JSON.parse(text), newPacte(id));
  } catch {
    return { pacte: newPacte(id), isDamaged: true };
  }
}

function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The files of the device by name, and the one that was open. */
export function list(): { pactes: { id: string; nom: string }[]; courant: string } {
  try {
    const ids = Object.keys(localStorage).filter((key) => key.startsWith(CLES.pacte));
    const pactes = ids
      .map((key) => key.slice(CLES.pacte.length))
      .map((id) => ({ id, nom: read(id)?.pacte.nom ?? '' }));
    return {
      pactes: pactes.sort((a, b) => a.nom.localeCompare(b.nom, 'fr')),
      courant: readText(CLES.pacteCourant) ?? '',
    };
  } catch {
    return { pactes: [], courant: '' };
  }
}

/** A text that could not be read whole is put aside before anything is written over it. */
export function putAside(id: string): boolean {
  try {
    const text = localStorage.getItem(cleOf(id));
    if (text !== null) localStorage.setItem(CLES.pacteAbime + id, text);
    return true;
  } catch {
    return false;
  }
}

export function forget(id: string): void {
  try {
    for (const key of [cleOf(id), CLES.pacteAbime + id]) localStorage.removeItem(key);
  } catch {
    // Nothing was kept: nothing to forget.
  }
}
