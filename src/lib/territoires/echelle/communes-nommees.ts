/** The communes that the sources name one by one, filed by the territories that hold them. */
import type { ContratDeFiche } from '../../../schemas/fiche-territoire.ts';
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import type { Projet } from '../../projets/projet.ts';
import { codeOfDepartement, codeOfRegion, formatCode, parseCode } from '../code.ts';
import type { Referentiel } from '../referentiel.ts';
import type { CommuneNommee, CommunesNommees } from './marches.ts';

interface SourcesCommunes {
  referentiel: Referentiel;
  projets: readonly Pick<Projet, 'id' | 'titre' | 'lieux'>[];
  contrats: readonly ContratDeFiche[];
  essais: readonly { id: string; territoire: string }[];
}

/** Each named commune, under its EPCI, its department and its region. */
export function fileCommunesNommees(sources: SourcesCommunes): CommunesNommees {
  const named = gather(sources);
  const filed = new Map<CodeTerritoire, CommuneNommee[]>();
  for (const commune of named.values()) {
    const row = sources.referentiel.communes.get(commune.code);
    if (!row) continue;
    const around = [codeOfDepartement(row.departement), codeOfRegion(row.region)];
    if (row.epci) around.push(formatCode({ niveau: 'epci', code: row.epci }));
    for (const code of around) filed.set(code, [...(filed.get(code) ?? []), commune]);
  }
  return filed;
}

function gather({ referentiel, projets, contrats, essais }: SourcesCommunes): Map<string, CommuneNommee> {
  const named = new Map<string, CommuneNommee>();
  const at = (code: string): CommuneNommee => {
    const nom = referentiel.communes.get(code)?.nom ?? code;
    const commune = named.get(code) ?? { code, nom, projets: [], essais: [], contrats: [] };
    named.set(code, commune);
    return commune;
  };
  for (const { id, titre, lieux } of projets)
    for (const { niveau, code } of lieux) if (niveau === 'commune') at(code).projets.push({ id, titre });
  for (const contrat of contrats) {
    const cle = parseCode(contrat.territoire, ['commune']);
    if (cle) at(cle.code).contrats.push(contrat);
  }
  for (const { id, territoire } of essais) {
    const cle = parseCode(territoire, ['commune']);
    if (cle) at(cle.code).essais.push({ id });
  }
  return named;
}
