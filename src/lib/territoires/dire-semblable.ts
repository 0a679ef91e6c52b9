/** A territory in words, and why it is like another: « communauté urbaine comme vous, de 210 000 habitants ». */
import { formatNombre } from '../texte/format.ts';
import type { GroupeTerritoire } from './comparables.ts';
import { ALL_TRAITS, sharedTraits, type ProfilTerritoire } from './semblables.ts';

const SORTES: Record<GroupeTerritoire, { mot: string; feminin: boolean }> = {
  CC: { mot: 'communauté de communes', feminin: true },
  CA: { mot: 'communauté d’agglomération', feminin: true },
  CU: { mot: 'communauté urbaine', feminin: true },
  metropoles: { mot: 'métropole', feminin: true },
  departements: { mot: 'département', feminin: false },
  regions: { mot: 'région', feminin: true },
  'regions-outre-mer': { mot: 'région', feminin: true },
};

/** « communauté de communes rurale de 16 000 habitants », for a territory or for what two of them share. */
export function sayProfil({ groupe, isRural, isOverseas, population }: ProfilTerritoire): string {
  const { mot, feminin } = SORTES[groupe];
  const rural = isRural ? (feminin ? ' rurale' : ' rural') : '';
  return `${mot}${rural}${isOverseas ? ' d’outre-mer' : ''} de ${sayPopulation(population)}`;
}

/** « comme vous, communauté de communes rurale de 16 000 habitants »; « communauté urbaine comme vous, de 210 000 habitants » */
export function saySemblable(own: ProfilTerritoire, hote: ProfilTerritoire): string {
  if (sharedTraits(own, hote) === ALL_TRAITS) return `comme vous, ${sayProfil(hote)}`;
  if (own.groupe === hote.groupe) return saySameKind(own, hote);
  const traits = [
    own.isOverseas && hote.isOverseas && 'd’outre-mer',
    own.isRural && hote.isRural && 'rural',
  ].filter((trait) => trait !== false);
  const said = sayProfil(hote);
  return traits.length === 0 ? `autre profil : ${said}` : `comme vous ${traits.join(', ')} : ${said}`;
}

/** The kind is said once: what is shared with it, then what is not. */
function saySameKind(own: ProfilTerritoire, hote: ProfilTerritoire): string {
  const { mot, feminin } = SORTES[hote.groupe];
  const traits = [
    { mot: feminin ? 'rurale' : 'rural', isShared: own.isRural, isThere: hote.isRural },
    { mot: 'd’outre-mer', isShared: own.isOverseas, isThere: hote.isOverseas },
  ].filter(({ isThere }) => isThere);
  const shared = traits.filter(({ isShared }) => isShared).map((trait) => ` ${trait.mot}`);
  const others = traits.filter(({ isShared }) => !isShared).map((trait) => `${trait.mot}, `);
  return `${mot}${shared.join('')} comme vous, ${others.join('')}de ${sayPopulation(hote.population)}`;
}

/** « 16 000 habitants »: what is compared is a size. */
function sayPopulation(population: number): string {
  const step = population >= 10_000 ? 1000 : 100;
  return `${formatNombre(Math.max(step, Math.round(population / step) * step))} habitants`;
}
