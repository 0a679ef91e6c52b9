/** The checks are checked: a verdict that the data do not give stops the build. */
import { controleSchema, type Controle } from '../../../schemas/controle.ts';
import type { Faute } from '../../contenu/faute.ts';
import { texteDe } from '../../contenu/valeur.ts';
import type { Referentiel } from '../../territoires/referentiel.ts';
import type { Brut, Jeu } from '../../contenu/validation.ts';
import type { Lookup } from './operandes.ts';
import { formatPhrase } from './phrase.ts';
import { createLookup } from './references.ts';
import { judge } from './verdict.ts';

/** Every check whose arithmetic fails, or gives another verdict than the expected one. */
export function checkControles(jeux: Jeu[], referentiel: Referentiel): Faute[] {
  const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
  // A malformed row is already reported by its shape.
  const rows = entries('controles').flatMap((entree) => {
    const { success, data } = controleSchema.safeParse(entree.valeurs);
    return success ? [{ entree, controle: data }] : [];
  });
  const lookup = createLookup({
    chiffres: numbersOf(entries('chiffres'), 'valeur'),
    objectifs: numbersOf(entries('objectifs'), 'tauxPourcent'),
    controles: new Map(rows.map(({ controle }) => [controle.id, controle])),
    referentiel,
  });
  return rows.flatMap(({ entree, controle }) => checkControle(entree, controle, lookup));
}

function checkControle(entree: Brut, controle: Controle, lookup: Lookup): Faute[] {
  const place = {
    fichier: entree.fichier,
    ...(entree.ligne === undefined ? {} : { ligne: entree.ligne }),
    id: entree.id,
  };
  const labels = controle.operandesLibelles.length;
  const misnamed: Faute[] =
    labels > 1 && labels !== controle.operandes.length
      ? [
          {
            ...place,
            champ: 'operandesLibelles',
            probleme: `${labels} libellés pour ${controle.operandes.length} opérandes`,
            remede: 'écrire un libellé par opérande, ou un seul pour tous',
          },
        ]
      : [];
  return [...misnamed, ...checkVerdict(place, controle, lookup)];
}

function checkVerdict(
  place: Pick<Faute, 'fichier' | 'ligne' | 'id'>,
  controle: Controle,
  lookup: Lookup,
): Faute[] {
  try {
    const { verdict } = judge(controle, lookup);
    if (verdict === controle.verdict) return [];
    return [
      {
        ...place,
        champ: 'verdict',
        valeur: controle.verdict,
        probleme: `le calcul donne « ${verdict} » : ${formatPhrase(controle, lookup)}`,
        remede: 'corriger les nombres, la tolérance ou le verdict attendu',
      },
    ];
  } catch (error) {
    return [
      {
        ...place,
        champ: 'operandes',
        valeur: controle.operandes.join(' | '),
        probleme: `le calcul est impossible : ${error instanceof Error ? error.message : String(error)}`,
        remede:
          'écrire des nombres ou des références qui existent (chiffre:, objectif:, calcul:, communes:…)',
      },
    ];
  }
}

function numbersOf(entrees: Brut[], champ: string): Map<string, number> {
  return new Map(
    entrees.flatMap(({ id, valeurs }): [string, number][] => {
      const text = texteDe(valeurs[champ]).trim();
      return /^\d+(?:\.\d+)?$/.test(text) ? [[id, Number(text)]] : [];
    }),
  );
}
