import { part } from '../commun/part.ts';
import { keep, recall } from './memoire.ts';
import { messages } from './messages.ts';

/** The name of the commune, for the printed sheet: it goes with the answers of the device, never in the address. */
export class ChampNom {
  readonly field: HTMLInputElement;

  constructor(racine: HTMLElement) {
    this.field = fieldIn(part(racine, 'nom'));
  }

  get value(): string {
    return this.field.value.trim();
  }

  /** The name that the device keeps; none beside the answers of another’s address. */
  fill(isLinked: boolean) {
    this.field.value = isLinked ? recall('commune') : '';
  }

  /** Takes the name that another tab has written, unless it is being written here. */
  follow() {
    if (this.field !== document.activeElement) this.fill(true);
  }

  /** False when the device refuses. */
  save(): boolean {
    return keep('commune', this.value);
  }

  erase() {
    this.field.value = '';
    this.save();
  }
}

/** Copies the address; where the browser refuses, shows it selected in the field `around`. Returns what to say. */
export async function copyAddress(address: string, around: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return messages.copie;
  } catch {
    offerText(around, address);
    return messages.copieRefusee;
  }
}

function offerText(around: HTMLElement, text: string) {
  const field = fieldIn(around);
  field.value = text;
  around.hidden = false;
  field.focus();
  field.select();
}

function fieldIn(around: HTMLElement): HTMLInputElement {
  const field = around.querySelector('input');
  if (!field) throw new Error('auto-diagnostic : un champ de saisie manque dans le HTML de la page.');
  return field;
}
