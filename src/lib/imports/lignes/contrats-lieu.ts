/** The territories of a contract: said as such, or by its department and who signs it. */
import { codeOfDepartement } from '../../territoires/code.ts';
import { direLieu, nomDeLieu, type Contexte } from '../territoires/lieux.ts';
import { resoudre } from '../territoires/resoudre.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { AutourDuContrat } from './contrats-nos.ts';
import { proposerGroupe } from './contrats-groupe.ts';
import { departagerSignataire, SIGNE_DEPARTEMENT } from './contrats-signataire.ts';
import { RETIRER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import { situerLieu } from './contexte-de-ligne.ts';
import { lireCodes, lireMots, lireSansLieu, type LieuLu } from './lieu.ts';

export function lireLieuDeContrat(lecteur: Lecteur, autour: AutourDuContrat): LieuLu {
  const champ = ouEstLeLieu(lecteur);
  const texte = lecteur.texte(champ);
  if (champ === 'departement')
    return departagerSignataire(lecteur, lireDepartementSeul(lecteur, autour), autour);
  const contexte = situerLieu(lecteur, autour.chercher);
  const lireTexte = () => lirePlaces(lecteur, champ, texte, contexte, autour);
  // « 2A », « Corse »: the name is that of who signs for both departments.
  const isCorps = autour.nous.ofSignataire(lecteur.texte('territoire')).length > 0;
  const lieu =
    champ === 'codes' && !isCorps ? lireCodes(lecteur, { ...autour, contexte }, lireTexte) : lireTexte();
  return champ === 'signataire' ? lieu : departagerSignataire(lecteur, lieu, autour);
}

type ChampDeLieu = 'codes' | 'territoire' | 'departement' | 'signataire';

function lirePlaces(
  lecteur: Lecteur,
  champ: ChampDeLieu,
  texte: string,
  contexte: Contexte,
  { nous, chercher, interpretations }: AutourDuContrat,
): LieuLu {
  const isDecide = lecteur.decision(champ, texte) !== undefined;
  const dit = isDecide ? texte : preciser(texte, contexte, { nous, chercher });
  return lireMots(lecteur, champ, dit, contexte, chercher, interpretations);
}

/** A name that a region and its department share is that of the one which has a contract; that of a body, its territories. */
function preciser(
  texte: string,
  contexte: Contexte,
  { nous, chercher }: Pick<AutourDuContrat, 'nous' | 'chercher'>,
): string {
  const signes = nous.ofSignataire(texte);
  const ici = signes.filter((code) => code === codeOfDepartement(contexte.departement ?? ''));
  if (signes.length > 0) return (ici.length > 0 ? ici : signes).join(' | ');
  const resolution = resoudre({ texte, contexte, chercher });
  if (resolution.etat === 'resolu') return texte;
  const noms = new Set(resolution.alternatives.map(({ nom }) => nom.replace(/,.*/, '')));
  const [seule, ...autres] = resolution.alternatives.filter(({ code }) => nous.ofTerritoire(code));
  return seule && noms.size === 1 && autres.length === 0 ? seule.code : texte;
}

/** « 44 »; « 67 ; 68 » or « Alsace », which are several. */
function lireDepartementSeul(lecteur: Lecteur, autour: AutourDuContrat): LieuLu {
  const { nous, chercher, interpretations } = autour;
  const texte = lecteur.texte('departement');
  const dit = preciser(texte, {}, autour);
  const resolution = resoudre({ texte: dit, contexte: {}, chercher });
  if (resolution.etat === 'resolu' && resolution.codes.length > 1)
    return lirePlaces(lecteur, 'departement', texte, {}, { nous, chercher, interpretations });
  const contexte = situerLieu(lecteur, chercher);
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
  return lireSansLieu(
    lecteur,
    'departement',
    { contexte, chercher, interpretations },
    {
      probleme: 'la ligne ne dit pas de quel département ou de quelle métropole est le contrat',
      remede: 'écrire le département, par son nom ou son numéro, ou la métropole qui signe',
    },
  );
}

/** The column that says where, when one is to be looked at. */
export function ouEstLeLieu(lecteur: Lecteur): ChampDeLieu {
  const pleine = (['codes', 'territoire'] as const).find((champ) => !isInconnu(lecteur.texte(champ)));
  if (pleine) return pleine;
  const signataire = lecteur.texte('signataire');
  return isInconnu(signataire) || SIGNE_DEPARTEMENT.test(signataire) ? 'departement' : 'signataire';
}

/** A place that signs no contract: the row is refused, unless the group of its commune signs one. */
export function direSansContrat(
  lecteur: Lecteur,
  { territoires, dits }: Pick<LieuLu, 'territoires' | 'dits'>,
  autour: Pick<AutourDuContrat, 'nous' | 'chercher'>,
): void {
  const groupe = proposerGroupe(territoires, autour);
  const choix = groupe.map(({ nom }) => ` ; choisir ${nom}, si c’est elle qui signe`).join('');
  lecteur.dire('ligne-refusee', ouEstLeLieu(lecteur), {
    probleme: `l’Atlas ne connaît pas de contrat possible pour ${dits.join(' ; ')}`,
    remede: `vérifier le territoire : un contrat est signé par un département ou une métropole${choix} ; sinon, retirer la ligne`,
    propositions: [...groupe, { decision: RETIRER, nom: 'laisser cette ligne de côté' }],
  });
}
