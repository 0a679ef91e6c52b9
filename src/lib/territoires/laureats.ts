/** Whom the call « Pauvreté en milieu rural » has kept. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { Projet } from '../projets/projet.ts';
import { compareNoms } from '../texte/format.ts';
import { pathOfEpci } from './adresses.ts';
import type { Referentiel } from './referentiel.ts';

/**
 * The EPCI that the call for rural projects has kept, each once, however many projects it bears: those that a row
 * names. One where a commune is kept, or a part of a wider area, is not kept itself.
 */
export function laureatsOf(
  projets: readonly Pick<Projet, 'nature' | 'isWider' | 'lieux'>[],
  { epci }: Pick<Referentiel, 'epci'>,
): FicheTerritoire['appelRural'] {
  const kept = projets.filter(({ nature, isWider }) => nature.id === 'laureat-ami-ruralite' && !isWider);
  const named = kept.flatMap(({ lieux }) => lieux.filter(({ niveau }) => niveau === 'epci'));
  return [...new Set(named.map(({ code }) => code))]
    .flatMap((code) => epci.get(code) ?? [])
    .map((group) => ({ code: group.code, nom: group.nom, adresse: pathOfEpci(group) }))
    .sort((a, b) => compareNoms(a.nom, b.nom));
}
