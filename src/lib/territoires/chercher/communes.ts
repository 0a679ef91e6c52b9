/** The communes of a file, unpacked into places. */
import { departementOfCode } from '../departement-of-code.ts';
import { departementIn, makeLieu, placeWords, type Faits, type Fonds, type Lieu } from './entree.ts';
import type { LigneCommune, NatureAncien } from './format.ts';

const NATURES: Record<NatureAncien, string> = {
  d: 'commune déléguée',
  a: 'commune associée',
  m: 'arrondissement',
  n: 'ancien nom',
  f: 'ancienne commune',
  c: 'ancien code',
};

/** Unpacks the rows of a file of communes. */
export function openCommunes(lignes: LigneCommune[], fonds: Fonds): Lieu[] {
  const divided = new Set(lignes.filter(([, , , , , nature]) => nature === 'm').map(([, code]) => code));
  return lignes.map((ligne) => openCommune(ligne, divided, fonds));
}

/** `divided`: the codes of the communes that have arrondissements. */
function openCommune(ligne: LigneCommune, divided: ReadonlySet<string>, fonds: Fonds): Lieu {
  const [nom, code, postaux, rang, poids, nature, nomActuel = nom] = ligne;
  const departement = departementOfCode(code);
  const codesPostaux = postaux.split(' ').filter(Boolean);
  const place = departementIn(fonds.parCode, departement);
  const faits: Faits = {
    niveau: 'commune',
    code,
    nom: nomActuel,
    departement,
    region: place?.region ?? '',
    epci: fonds.epci[rang] ?? null,
    codesPostaux,
    poids,
    ...(place?.collectivite && { collectivite: place.collectivite }),
    ...ancienOf(ligne),
  };
  // « 75018 Paris » is the arrondissement, « 75000 Paris » the whole city.
  const numbers = divided.has(code) && !nature ? [`${departement}000`] : codesPostaux;
  return makeLieu(faits, [...placeWords(departement, fonds), ...numbers]);
}

/** The other name or code that leads there, if any. */
function ancienOf([nom, , , , , nature, , code = '']: LigneCommune): Pick<Faits, 'ancien'> {
  return nature ? { ancien: { nom, nature: NATURES[nature], code } } : {};
}
