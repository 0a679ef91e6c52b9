/** The bearer of a row: one of ours, near one, new, or a name that is not enough. */
import { isGenerique, nommerDeSaCommune } from '../porteurs/generiques.ts';
import type { NouveauPorteur, PorteursLus } from '../porteurs/porteurs.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { GARDER, NOUVEAU } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import type { Nommer } from './noms.ts';
import type { Valeurs } from './valeurs.ts';

interface PorteurLu {
  id: string;
  nouveau?: NouveauPorteur;
}

interface Savoir {
  nommer: Nommer;
  chercher: ChercheurDeLieux;
}

/** Undefined when the row says no bearer that one could tell from others. */
export function lirePorteur(
  lecteur: Lecteur,
  valeurs: Valeurs,
  connus: PorteursLus,
  { nommer, chercher }: Savoir,
): PorteurLu | undefined {
  if (isGenerique(valeurs.porteur)) return lireGenerique(lecteur, valeurs, connus, chercher);
  const { porteur } = valeurs;
  if (isListe(lecteur.texte('porteur'))) direPlusieurs(lecteur, porteur);
  const reponse = lecteur.decision('porteur', porteur);
  const rapproche = connus.rapprocher(porteur, reponse === GARDER ? NOUVEAU : reponse);
  if (reponse !== undefined && !MOTS.has(reponse))
    direChoisi(lecteur, porteur, connus.nomDe(reponse) ?? reponse);
  if (rapproche.etat === 'connu') return { id: rapproche.id };
  if (rapproche.etat === 'proche') {
    const proches = rapproche.ids.map((id) => ({ decision: id, nom: nommer.valeur('porteur', id) }));
    lecteur.dire('porteur-proche', 'porteur', {
      probleme: `une lettre le sépare de ${proches.map(({ nom }) => `« ${nom} »`).join(', ')}`,
      remede: 'prendre le porteur connu ; si c’en est un autre, écrire « nouveau », ou son nom exact',
      propositions: [...proches, { decision: NOUVEAU, nom: 'un autre porteur' }],
    });
  }
  return { id: rapproche.nouveau.id, nouveau: rapproche.nouveau };
}

/** Signs that part two names, and that the name of one body hardly holds: « CCAS de Bourges ; Le Relais ». */
const ENTRE_NOMS = /[;|\n]|\s[/+]\s/;
const isListe = (texte: string) => texte.split(ENTRE_NOMS).filter((nom) => nom.trim().length > 2).length > 1;

/** A project has one bearer in the Atlas. */
const direPlusieurs = (lecteur: Lecteur, porteur: string) =>
  lecteur.dire('porteur-plusieurs', 'porteur', {
    probleme: `la case semble nommer plusieurs porteurs : le projet n’en a qu’un, qui s’appellera « ${porteur} »`,
    remede: 'rien, si cela convient ; sinon, n’écrire que celui qui porte l’action',
  });

const MOTS = new Set([GARDER, NOUVEAU]);

const direChoisi = (lecteur: Lecteur, porteur: string, nom: string) =>
  lecteur.choix.push({
    champ: 'porteur',
    phrase: `Porteur : la source écrit « ${porteur} » ; une personne a choisi « ${nom} ».`,
  });

/** « CCAS » is that of the commune of the row; without one commune, nobody knows whose. */
function lireGenerique(
  lecteur: Lecteur,
  { porteur, territoires, lieux, interpretations }: Valeurs,
  connus: PorteursLus,
  chercher: ChercheurDeLieux,
): PorteurLu | undefined {
  if (territoires.length === 0) return undefined;
  // The answer holds for these places, not for all that bear the words.
  const cle = `${porteur} (${lieux.join(' ; ')})`;
  const reponse = lecteur.decision('porteur', cle) ?? '';
  const isNom = reponse !== '' && !MOTS.has(reponse) && !isGenerique(reponse);
  const nom = isNom ? reponse : nommerDeSaCommune(porteur, territoires, chercher);
  if (nom === undefined) {
    lecteur.dire('porteur-generique', 'porteur', {
      ...{ valeur: cle, vu: porteur },
      probleme: `beaucoup d’organismes s’appellent « ${porteur} », et la ligne ne dit pas lequel`,
      remede:
        'écrire son nom entier, avec celui de son territoire : « CCAS de Lunel », « Département de l’Hérault »',
    });
    return undefined;
  }
  if (isNom) direChoisi(lecteur, porteur, nom);
  else interpretations.push(`Porteur : la source écrit « ${porteur} », lu « ${nom} » d’après la commune.`);
  const rapproche = connus.rapprocher(nom, isNom ? nom : NOUVEAU);
  return rapproche.etat === 'connu'
    ? { id: rapproche.id }
    : { id: rapproche.nouveau.id, nouveau: rapproche.nouveau };
}
