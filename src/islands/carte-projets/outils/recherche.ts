import type { Lieu } from '../../../lib/territoires/chercher/entree.ts';
import { phraseOfCollectivite } from '../../../lib/territoires/collectivites.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import type { Child } from '../../commun/dom.ts';
import { write } from '../../commun/write.ts';
import type { Hote } from '../types.ts';
import { resolve } from './fichiers.ts';
import { sayFailure } from './messages.ts';
import { link } from '../../commun/prose.ts';

/** The territory field of the page leads to the place on the map instead of leaving the page. */
export function listenToSearch(racine: HTMLElement, hote: Hote): void {
  racine.addEventListener('atlas:lieu', ({ detail }) => void goTo(detail, racine, hote), {
    signal: hote.signal,
  });
}

async function goTo(lieu: Lieu, racine: HTMLElement, hote: Hote): Promise<void> {
  const say = (...content: Child[]) => write(racine, 'choix', ...content);
  const place = placeOf(lieu);
  hote.alert('', 'recherche');
  if (!place) {
    // What the map showed before is not what was asked for.
    hote.close();
    say(...sayCollectivite(lieu));
    return;
  }
  try {
    const territoire = await resolve(place);
    if (!territoire) return;
    // A choice takes away what was said before.
    await hote.choose(territoire);
    say(lieu.niveau === 'commune' ? `${lieu.nom} : voici ${territoire.nom}.` : '');
  } catch {
    hote.alert(sayFailure('recherche'), 'recherche');
  }
}

/** « Nouméa. Nouvelle-Calédonie : nos sources… »: the map draws no collectivity, and says so. */
function sayCollectivite({ nom, collectivite, code, niveau }: Lieu): Child[] {
  const named = collectivite && collectivite.nom !== nom ? `${nom}. ` : '';
  return [
    `${named}${collectivite ? phraseOfCollectivite(collectivite) : `${nom}.`} La carte ne la dessine pas. `,
    link('En savoir plus', `/territoires/#${niveau}-${code}`),
  ];
}

/** A commune is shown by its EPCI, else by its department; the overseas collectivities have neither. */
function placeOf({ niveau, code, epci, departement, region }: Lieu): CodeCarte | undefined {
  if (niveau === 'collectivite') return undefined;
  if (niveau !== 'commune') return { niveau, code };
  if (epci) return { niveau: 'epci', code: epci };
  return region ? { niveau: 'departement', code: departement } : undefined;
}
