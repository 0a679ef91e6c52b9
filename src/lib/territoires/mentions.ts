/** What the documents say of a territory, projects and contracts aside. */
import type { MentionDeFiche } from '../../schemas/fiche-territoire.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { CodeTerritoire, Niveau } from '../../schemas/territoire.ts';
import type { BaseTerritoire } from './base.ts';
import { codeOfDepartement, formatCode, requireCode } from './code.ts';
import { requireTerritoire, type Referentiel } from './referentiel.ts';

/** The widest territory first. */
const RANKS: Record<Niveau, number> = { region: 0, departement: 1, epci: 2, commune: 3 };

/** A passage that names three territories makes three entries. */
export function spreadMentions(mentions: readonly Mention[], referentiel: Referentiel): MentionDeFiche[] {
  return mentions
    .flatMap(({ id: _id, territoires, ...mention }) =>
      territoires.map((territoire) => ({
        territoire,
        nom: requireTerritoire(referentiel, territoire).nom,
        ...mention,
      })),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ territoire }: MentionDeFiche): number {
  return RANKS[requireCode(territoire).niveau];
}

/** What is said of the territory, of its parts, and, for an EPCI, of its department. */
export function mentionsOf(own: BaseTerritoire, mentions: readonly MentionDeFiche[]): MentionDeFiche[] {
  const near = new Set<CodeTerritoire>([
    formatCode(own),
    ...own.departements.map(({ code }) => codeOfDepartement(code)),
    ...own.epci.map(({ code }) => formatCode({ niveau: 'epci', code })),
  ]);
  return mentions.filter(({ territoire }) => near.has(territoire));
}
