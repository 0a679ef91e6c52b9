import type { APIRoute } from 'astro';
import { siteAddress } from '../../lib/adresse/site.ts';
import { libellesGenre, nomsDesDocuments } from '../../lib/bilan/controles/libelles.ts';
import { decimalComma, toCsvText } from '../../lib/texte/csv.ts';
import { allControles, type FicheControle } from '../../queries/bilan/controles.ts';

const nameOf = (source: string | undefined) =>
  source ? (nomsDesDocuments[source] ?? source) : 'Découpage administratif de 2026';

const COLONNES: [string, (controle: FicheControle, site: string) => string][] = [
  ['Sujet', (c) => c.sujet],
  ['Sorte', (c) => libellesGenre[c.genre].titre],
  ['Verdict', (c) => (c.verdict === 'ecart' ? 'écart' : 'cohérent')],
  ['Annoncé', (c) => c.annonceTexte],
  ['Ce qui est annoncé', (c) => c.annonceLibelle],
  ['Document', (c) => nameOf(c.annonceSource)],
  ['Où', (c) => c.annonceRepere],
  ['Calculé ou lu ailleurs', (c) => c.calculeTexte],
  ['D’après', (c) => c.operandesLibelles.join(' | ')],
  ['Autre document', (c) => nameOf(c.autreSource[0])],
  ['Où, dans cet autre document', (c) => c.autreRepere],
  ['Calcul', (c) => c.phrase],
  [
    'Tolérance',
    (c) => (c.tolerance === 0 ? 'aucune' : `${decimalComma(c.tolerance)} (${c.toleranceRaison})`),
  ],
  ['Ce que montre l’Atlas', (c) => c.retenu],
  ['Page', (c, site) => new URL(c.adresse, site).href],
];

export const GET: APIRoute = async ({ site }) => {
  const address = siteAddress(site);
  const rows = (await allControles()).map((controle) => COLONNES.map(([, read]) => read(controle, address)));
  return new Response(toCsvText([COLONNES.map(([name]) => name), ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
