import { describe, expect, test } from 'vitest';
import { fileCommunesNommees } from '../../../../src/lib/territoires/echelle/communes-nommees.ts';
import { marchesOf, tuilesOfCommune } from '../../../../src/lib/territoires/echelle/marches.ts';
import { formatCode } from '../../../../src/lib/territoires/code.ts';
import { buildReferentiel } from '../../../../src/lib/territoires/referentiel.ts';
import type { FicheTerritoire } from '../../../../src/schemas/fiche-territoire.ts';
import { contratDe } from '../../../fixtures/contrat.ts';
import { rows } from '../../../fixtures/decoupage.ts';
import { ficheDe } from '../../../fixtures/fiche-territoire.ts';
import { makeComplet } from '../../../fixtures/projets.ts';
import { codeOf } from '../../../support/code.ts';

const region = { code: '75', nom: 'Nouvelle-Aquitaine', adresse: '/territoires/nouvelle-aquitaine/' };
const part = (code: string, nom: string) => ({
  ...{ code, nom, adresse: `/territoires/${code}/` },
  ...{ communes: 1, communesEnTout: 1, population: 1 },
});
const landes: FicheTerritoire = {
  ...ficheDe('departement', '40', 'Landes'),
  ...{ region, departements: [part('40', 'Landes')], epci: [part('200030435', 'CC d’Aire')] },
  contrats: [{ ...contratDe(codeOf('departement:40'), 'Nom'), statut: 'non-signe', preuve: 'bilan' }],
};
const gers: FicheTerritoire = { ...ficheDe('departement', '32', 'Gers'), region };
const aire: FicheTerritoire = {
  ...ficheDe('epci', '200030435', 'CC d’Aire'),
  ...{ region, departements: [part('40', 'Landes'), part('32', 'Gers')], nombreCommunes: 3 },
};
const aquitaine: FicheTerritoire = {
  ...ficheDe('region', '75', 'Nouvelle-Aquitaine'),
  ...{ region, departements: [part('40', 'Landes')], contrats: landes.contrats },
};
const nommees = fileCommunesNommees({
  referentiel: buildReferentiel(rows),
  projets: [
    makeComplet('buanes', { lieux: [{ niveau: 'commune', code: '40046', nom: 'Buanes', point: [0, 0] }] }),
  ],
  contrats: [],
  essais: [{ id: 'commune-40001', territoire: 'commune:40001' }],
});
const fiches = new Map([landes, gers, aire, aquitaine].map((fiche) => [formatCode(fiche), fiche]));
const sources = { fiches, nommees };
const shape = (fiche: FicheTerritoire) =>
  marchesOf(fiche, sources).map(({ niveau, nom, isHere }) => `${niveau} ${nom}${isHere ? ' *' : ''}`.trim());

describe('the ladder', () => {
  test('climbs four steps, with each department of an EPCI over several', () => {
    expect(shape(aire)).toEqual([
      'commune',
      'epci CC d’Aire *',
      'departement Landes',
      'departement Gers',
      'region Nouvelle-Aquitaine',
    ]);
    expect(shape(landes)).toEqual(['commune', 'epci', 'departement Landes *', 'region Nouvelle-Aquitaine']);
    expect(shape(aquitaine)).toEqual(['commune', 'epci', 'departement', 'region Nouvelle-Aquitaine *']);
  });

  test('shows at each step what is known there, and links to where it is told', () => {
    const [communes, , departement] = marchesOf(aire, sources);
    expect(communes?.tuiles.map(({ savoir, mots }) => `${savoir} ${mots}`)).toEqual([
      'dit projet',
      'dit non-recours',
    ]);
    expect(departement?.tuiles[1]).toMatchObject({ savoir: 'refuse', mots: 'contrat', href: '#contrat' });
    expect(departement?.tuiles[0]?.href).toBe('/territoires/40/#projets');
  });

  test('leaves out a step whose facts are not known, rather than inventing it', () => {
    const alone = { ...sources, fiches: new Map([[formatCode(aire), aire]]) };
    expect(marchesOf(aire, alone).map(({ niveau }) => niveau)).toEqual(['commune', 'epci']);
  });
});

test('an EPCI over a border counts in a department by the projects of that department alone, and never by doubtful ones', () => {
  const projet = (id: string, communes: number | null) => ({
    id,
    titre: id,
    adresse: '',
    raison: '',
    communes,
  });
  const here = [projet('partagé', 1), projet('ici', 2), projet('flou', null)];
  const known = new Map(fiches)
    .set(codeOf('epci:200030435'), {
      ...aire,
      projets: [...here, projet('en face', 3), projet('en face aussi', 1)],
    })
    .set(codeOf('departement:40'), { ...landes, projets: [...here, projet('ailleurs', 9)] });
  const page = known.get(codeOf('departement:40')) ?? landes;
  const epci = marchesOf(page, { ...sources, fiches: known }).find(({ niveau }) => niveau === 'epci');
  expect(epci?.tuiles[0]).toMatchObject({ nombre: '2', mots: 'projets' });
});

test('a commune that a source names is filed under all that hold it, with its own tiles', () => {
  const under = (code: string) => nommees.get(codeOf(code))?.map(({ nom }) => nom);
  expect(under('epci:200030435')).toEqual(['Buanes', 'Aire-sur-l’Adour']);
  expect(under('departement:40')).toEqual(['Buanes', 'Aire-sur-l’Adour']);
  expect(under('departement:32')).toBeUndefined();
  const [buanes] = nommees.get(codeOf('region:75')) ?? [];
  expect(buanes && tuilesOfCommune(buanes).map(({ savoir }) => savoir)).toEqual(['dit', 'personne']);
});
