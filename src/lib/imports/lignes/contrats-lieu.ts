/** The territory of a contract: said as such, or by its department and who signs it. */
import { codeOfDepartement } from '../../territoires/code.ts';
import { direLieu, nomDeLieu, type ChercheurDeLieux } from '../territoires/lieux.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { direAbsent } from './absents.ts';
import type { Lecteur } from './lecteur.ts';
import { lireLieu, lireMots, NULLE_PART, situerLieu, type LieuLu } from './lieu.ts';

/** « Conseil départemental de l’Ain », « Département du Rhône », « CD 43 », « CD Ardèche ». */
const DEPARTEMENT = /\bd[ée]partement|^cd(?:\b|\d)|^cg(?:\b|\d)/i;

export function lireLieuDeContrat(
  lecteur: Lecteur,
  chercher: ChercheurDeLieux,
  interpretations: string[],
): LieuLu {
  if (['territoire', 'codes'].some((champ) => !isInconnu(lecteur.texte(champ))))
    return lireLieu(lecteur, chercher, interpretations);
  const contexte = situerLieu(lecteur, chercher);
  const signataire = lecteur.texte('signataire');
  const isDepartement = isInconnu(signataire) || DEPARTEMENT.test(signataire);
  if (!isDepartement) return lireMots(lecteur, 'signataire', signataire, contexte, chercher, interpretations);
  const lieu = contexte.departement
    ? chercher(contexte.departement).find(
        ({ lieu: { niveau, code } }) => niveau === 'departement' && code === contexte.departement,
      )?.lieu
    : undefined;
  if (lieu)
    return {
      territoires: [codeOfDepartement(lieu.code)],
      lieux: [nomDeLieu(lieu)],
      dits: [direLieu(lieu)],
      isPartie: false,
    };
  direAbsent(lecteur, ouEstLeLieu(lecteur), 'territoire-absent', {
    probleme: 'la ligne ne dit pas de quel département ou de quelle métropole est le contrat',
    remede: 'écrire le département, par son nom ou son numéro, ou la métropole qui signe',
  });
  return NULLE_PART;
}

/** The column that says where, when one is to be looked at. */
export function ouEstLeLieu(lecteur: Lecteur): string {
  const pleine = ['territoire', 'codes'].find((champ) => !isInconnu(lecteur.texte(champ)));
  if (pleine) return pleine;
  const signataire = lecteur.texte('signataire');
  return isInconnu(signataire) || DEPARTEMENT.test(signataire) ? 'departement' : 'signataire';
}
