/** What asks, and is not asked: « qui aide les jeunes à Auch ? » looks for « les jeunes à Auch ». */
import type { TableSynonymes } from '../mots/synonymes.ts';
import { expressionsOf } from './equivalents.ts';
import { hasMotPlein, readQuestion } from './mots.ts';

const APOSTROPHE = "['’]";
const EST_CE = `(?:est[- ]ce[- ]qu(?:e|i|${APOSTROPHE}))`;
const AIDER =
  `(?:aide(?:nt)?|accompagne(?:nt)?|soutien(?:t|nent)|propos(?:e|ent)|conseille(?:nt)?|re[çc]oi(?:t|vent)|accueille(?:nt)?|` +
  `s${APOSTROPHE}occupe(?:nt)?|peu(?:t|vent) (?:m${APOSTROPHE}|nous |les |l${APOSTROPHE})?` +
  `(?:aider|accompagner|soutenir|conseiller|recevoir|accueillir))`;
const TROUVER =
  '(?:trouver?|cherch(?:er|e)|recherche|obtenir|avoir|aller|demander|faire|sont|est|se trouve(?:nt)?)';
const ILS = '(?:ils?|elles?|on)';

/** In turn: « est-ce que », « qui aide », « où trouver », « comment faire », « combien de », « quelles sont », « je cherche », « y a-t-il », « a-t-il ». */
const DEMANDES = [
  `^\\W*(?:qu${APOSTROPHE})?${EST_CE}`,
  `^\\W*qui (?:${EST_CE} )?${AIDER}(?![\\p{L}])`,
  `^\\W*(?:o[uù]|comment) (?:${EST_CE} ?)?(?:(?:je|on|nous) )?(?:peu(?:x|t)|pouvons|puis)?[- ]?(?:(?:je|on|nous) )?${TROUVER}(?![\\p{L}])`,
  `^\\W*combien (?:y[- ]a[- ]t[- ]il )?(?:de |d${APOSTROPHE})`,
  `^\\W*quel(?:le)?s? (?:est|sont)(?![\\p{L}])`,
  `^\\W*(?:je|nous|on) (?:re)?cherch(?:e|ons)(?![\\p{L}])`,
  `(?<![\\p{L}-])(?:y[- ]a|a|ont|est|sont|existe(?:nt)?)[- ](?:t[- ])?${ILS}(?![\\p{L}])`,
  `(?<![\\p{L}-])il (?:y a|existe)(?![\\p{L}])`,
].map((source) => new RegExp(source, 'giu'));

/** The question without what asks; as it is when nothing else would be left, or when people say it so (« trouver du boulot »). */
export function withoutDemande(q: string, table: TableSynonymes): string {
  const reste = DEMANDES.reduce((text, demande) => text.replace(demande, ' '), q)
    .replace(/\s+/g, ' ')
    .trim();
  if (reste === q.trim() || !hasMotPlein(reste)) return q;
  return countDites(reste, table) < countDites(q, table) ? q : reste;
}

/** How many expressions of several words it holds. */
const countDites = (q: string, table: TableSynonymes) =>
  expressionsOf(readQuestion(q).mots, table).filter(({ debut, fin }) => fin - debut > 1).length;
