/** What a layer of the map must say, beyond the shape of its front matter. */
import { SIGNES_DU_TEXTE } from '../../../schemas/couche.ts';
import type { Faute } from '../../contenu/faute.ts';
import type { Brut } from '../../contenu/validation.ts';

/** The layers whose text is too short to help a reader; tags and comments do not count. */
export function checkTextesDesCouches(couches: Brut[]): Faute[] {
  return couches.flatMap(({ fichier, id, corps = '' }): Faute[] => {
    const { length } = corps
      .replace(/\{\/\*[^]*?\*\/\}|<[^>]*>|\]\([^)]*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (length >= SIGNES_DU_TEXTE) return [];
    const probleme = `le texte sous l’en-tête est trop court (${length} signes, sans les balises)`;
    const remede = `écrire ${SIGNES_DU_TEXTE} signes au moins : ce que la couche montre, comment la lire, ce qu’elle ne dit pas`;
    return [{ fichier, id, probleme, remede }];
  });
}
