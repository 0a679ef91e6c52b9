import type { Partage } from '../../lib/dossier/partage.ts';
import { countElements, isSame, type Cle, type Dossier } from '../../lib/dossier/dossier.ts';
import type { DossierGarde } from './reparer.ts';

export const REFUSED =
  'Votre navigateur refuse de garder le dossier : il sera perdu en quittant cette page. Copiez son adresse, plus bas, ou téléchargez-le avant.';
export const NEWER =
  'Le dossier gardé sur cet appareil vient d’une version plus récente de l’Atlas : cette page ne le change pas. Rechargez-la pour le retrouver entier. Ce que vous faites ici en attendant n’est pas gardé.';
const DAMAGED = 'Le dossier gardé sur cet appareil était abîmé. Ce qui est lisible est là :';
const MANGLED = 'Cette adresse de dossier est abîmée ou coupée.';

/** What the reader must know of where the folder comes from. */
export function alertsOf(
  { dossier, refusee, reparee, recente }: DossierGarde,
  partage: Partage | undefined,
): string[] {
  const ignored = partage?.ignores ?? [];
  return [
    ...(refusee ? [REFUSED] : []),
    ...(recente ? [NEWER] : []),
    ...(reparee ? [`${DAMAGED} ${countElements(dossier)} : le reste n’a pas pu être lu. Vérifiez-le.`] : []),
    ...(ignored.length > 0
      ? [
          `${MANGLED} Partie ignorée : « ${ignored.join(' », « ')} ». Demandez l’adresse entière à qui vous l’a envoyée.`,
        ]
      : []),
  ];
}

/** Where an element has been moved. */
export function sayPlace({ elements }: Dossier, cle: Cle): string {
  const place = elements.findIndex((element) => isSame(element, cle)) + 1;
  return `Placé en position ${place} sur ${elements.length}.`;
}

/** « Élément retiré du dossier : Hérault. »: who does not see the list hears which one has left it. */
export function sayRemoved({ elements }: Dossier, cle: Cle): string {
  const element = elements.find((it) => isSame(it, cle));
  return `Élément retiré du dossier : ${element?.titre || cle.id}.`;
}
