/** What the device keeps, in lines. */
import { LUS, SOCLE } from '../../lib/hors-connexion/ensembles.ts';
import type { ListeGardee } from '../../lib/hors-connexion/liste.ts';
import { formatPoids } from '../../lib/hors-connexion/poids.ts';
import { formatCount, formatDate } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';

/** A set, with its size, its day, and what can be done with it. `latest`: the version that the site has, when it could be read. */
export function lineOfEnsemble(liste: ListeGardee, latest: string | undefined): HTMLLIElement {
  const { ensemble, titre, version, place, fichiers, gardeLe } = liste;
  const isOld = latest !== undefined && version !== latest;
  const facts = `${formatCount(fichiers.length, 'fichier')}, ${formatPoids(place)} sur l’appareil, gardé le ${formatDate(gardeLe.slice(0, 10))}`;
  const line = make('li', {}, make('strong', {}, titre), `\u00a0: ${facts}.`);
  if (isOld) line.append(' Une version plus récente est en ligne. ');
  if (ensemble !== SOCLE) {
    const about = { type: 'button', class: 'chip', 'data-ensemble': ensemble };
    line.append(
      ' ',
      make(
        'button',
        { ...about, 'data-action': 'retirer', 'aria-label': `Retirer\u00a0: ${titre}` },
        'Retirer',
      ),
    );
    if (isOld)
      line.append(
        ' ',
        make(
          'button',
          { ...about, 'data-action': 'renouveler', 'aria-label': `Mettre à jour\u00a0: ${titre}` },
          'Mettre à jour',
        ),
      );
  }
  return line;
}

/** The pages that were opened, kept by themselves. */
export function lineOfLues(count: number): HTMLLIElement {
  return make(
    'li',
    {},
    make('strong', {}, 'Les pages que vous avez lues'),
    `\u00a0: ${formatCount(count, 'page')}, les plus récentes. `,
    make(
      'button',
      {
        type: 'button',
        class: 'chip',
        'data-action': 'retirer',
        'data-ensemble': LUS,
        'aria-label': 'Retirer les pages lues',
      },
      'Retirer',
    ),
  );
}
