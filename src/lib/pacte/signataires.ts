/** Who signs the convention, by name: its bearer first, who is not always written among the partners. */
import type { Pacte } from '../../schemas/pacte.ts';
import { isSaid } from './avis.ts';
import { nameOfPartenaire } from './mots-du-dossier.ts';

export function signatairesOf({ cadre: { porteur }, partenaires }: Pacte): string[] {
  const names = partenaires.filter(({ signataire }) => signataire).map(nameOfPartenaire);
  const bearer = porteur.nom.trim();
  return [...new Set([...(isSaid(bearer) ? [bearer] : []), ...names])];
}
