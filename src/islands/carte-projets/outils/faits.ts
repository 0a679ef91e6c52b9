import { countsSentence, rankSentence } from '../../../lib/carte/couches/phrase.ts';
import { ligneOf, type Couche, type NiveauCouche } from '../../../lib/carte/couches/modele.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import { sizeOf } from '../../../lib/territoires/presentation.ts';
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import { element, link } from '../../commun/prose.ts';

/** What the panel says of a territory before its projects: who it is, and its value in the layer. */
export function factsOf(fiche: FicheTerritoire, couche: Couche | undefined): HTMLElement[] {
  return [
    element('p', [fiche.sorte, sizeOf(fiche), ...whereIs(fiche)].join(', '), 'small'),
    ...(couche ? valueOf(fiche, couche) : []),
  ];
}

/** Departments and region, each name once: overseas they bear the same. */
function whereIs({ niveau, nom, region, departements }: FicheTerritoire): string[] {
  if (niveau === 'region') return [formatCount(departements.length, 'département')];
  const inside = niveau === 'epci' ? departements.map((departement) => departement.nom) : [];
  return [...new Set([...inside, region.nom])].filter((name) => name !== nom);
}

/** The value of the territory; of what holds it, or of what it holds, when the layer is of another level. */
function valueOf(fiche: FicheTerritoire, couche: Couche): HTMLElement[] {
  const codes = codesAt(fiche, couche.niveau);
  const [first] = codes;
  const ligne = codes.length === 1 && first ? ligneOf(couche, first) : undefined;
  if (!ligne) {
    const counts = countsSentence(couche, codes);
    return counts ? [element('p', `${couche.court}. ${counts}.`)] : [];
  }
  const isOwn = couche.niveau === fiche.niveau;
  const rank = isOwn ? rankSentence(couche, ligne) : '';
  return [
    element('p', `${couche.court}${isOwn ? '' : `, ${ligne.nom}`} : ${ligne.texte}.`, 'value'),
    ...(rank ? [element('p', `${rank}.`, 'small')] : []),
    ...(ligne.note ? [element('p', ligne.note, 'small muted')] : []),
    element('p', `Donnée : ${couche.date}. `, 'small muted', [
      link('Sources et limites', `/carte/${couche.id}/`),
    ]),
  ];
}

/** The same in one answer, for who compares: the value, of which territory when it is that of what holds it. */
export function answerOf(fiche: FicheTerritoire, couche: Couche): string {
  const codes = codesAt(fiche, couche.niveau);
  const [first] = codes;
  const ligne = codes.length === 1 && first ? ligneOf(couche, first) : undefined;
  if (!ligne) return countsSentence(couche, codes) || 'Non renseigné';
  return couche.niveau === fiche.niveau ? ligne.texte : `${ligne.texte} (${ligne.nom})`;
}

function codesAt(fiche: FicheTerritoire, niveau: NiveauCouche): string[] {
  if (niveau === fiche.niveau) return [fiche.code];
  if (niveau === 'region') return [fiche.region.code];
  return (niveau === 'departement' ? fiche.departements : fiche.epci).map(({ code }) => code);
}
