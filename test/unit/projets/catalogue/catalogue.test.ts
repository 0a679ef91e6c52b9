import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fichiersOfTermes, termesOfCatalogue } from '../../../../src/lib/projets/catalogue/chercher.ts';
import { placeOfFiche, readLieux, restoreProjet } from '../../../../src/lib/projets/catalogue/fiches.ts';
import { FICHES_PAR_FICHIER } from '../../../../src/lib/projets/catalogue/format.ts';
import {
  facettes,
  noFiltres,
  optionsOf,
  valuesOf,
  type Filtres,
} from '../../../../src/lib/projets/filtres.ts';
import type { ProjetPublie } from '../../../../src/lib/projets/projet.ts';
import { countTermes } from '../../../../src/lib/mots/garder.ts';
import { toCherchable } from '../../../../src/lib/mots/mots.ts';
import { readSynonymes } from '../../../../src/lib/mots/synonymes.ts';
import { openCatalogue } from '../../../support/catalogue.ts';
import { manyProjets } from '../../../support/many-projets.ts';
import { catalogue as four, emploi, enfance, makeProjet } from '../../../fixtures/projets.ts';

const many = openCatalogue(manyProjets(600));

describe('the files', () => {
  test.each([
    ['none', []],
    ['four', four],
    ['hundreds', many.rows],
  ])('hold each project whole: %s', (_, projets) => {
    const { rows, files, catalogue } = openCatalogue(projets);
    const lieux = readLieux(files.lieux);
    for (const [rang, projet] of rows.entries()) {
      const { fichier, position } = placeOfFiche(rang);
      const fiche = files.fiches[fichier]?.[position];
      expect(fiche && restoreProjet(catalogue, lieux, rang, fiche)).toEqual(projet);
    }
  });

  test('of cards have as many cards each, the last one the rest', () => {
    const lengths = many.files.fiches.map(({ length }) => length);
    expect(new Set(lengths.slice(0, -1))).toEqual(new Set([FICHES_PAR_FICHIER]));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(many.rows.length);
  });

  test('of words are in order, each begins where the index says, and none cuts a beginning in two', () => {
    const { mots, index } = many.files;
    expect(mots.length).toBeGreaterThan(3);
    expect(mots.length).toBe(index.mots.length);
    expect(index.mots.toSorted()).toEqual(index.mots);
    const beginnings = mots.map(
      (file) => new Set(Object.keys(file).map((mot) => mot.replace('|', '').slice(0, 4))),
    );
    for (const [n, own] of beginnings.entries()) {
      expect([...own].sort()[0]?.startsWith(index.mots[n] ?? '?')).toBe(true);
      for (const later of beginnings.slice(n + 1)) expect(own.isDisjointFrom(later)).toBe(true);
    }
  });

  test('change their version with any word of a project', () => {
    const version = (titre: string) => openCatalogue([makeProjet('x', { titre })]).files.index.version;
    expect(version('Un')).toBe(version('Un'));
    expect(version('Un')).not.toBe(version('Deux'));
    expect(version('Un')).toMatch(/^[0-9a-f]{8,}$/);
  });

  test('weigh little: the index within ten bytes a project, compressed', () => {
    const weigh = (count: number) =>
      gzipSync(JSON.stringify(openCatalogue(manyProjets(count)).files.index)).length;
    expect((weigh(1500) - weigh(500)) / 1000).toBeLessThan(10);
  });
});

/** The plain way: each project asked one by one. */
function keepPlainly(projets: readonly ProjetPublie[], filtres: Filtres): ProjetPublie[] {
  const termes = termesOfCatalogue(filtres.q);
  const chosen = projets.filter((projet) =>
    facettes.every((facette) => {
      const asked = filtres.choix[facette];
      return asked.length === 0 || valuesOf(projet, facette).some(({ id }) => asked.includes(id));
    }),
  );
  const held = new Map(chosen.map((projet) => [projet, countTermes(textOf(projet), termes)]));
  const most = Math.max(0, ...held.values());
  if (termes.length > 0 && most === 0) return [];
  return chosen.filter((projet) => held.get(projet) === most);
}

const texts = new Map<ProjetPublie, string>();
function textOf(projet: ProjetPublie): string {
  const known = texts.get(projet) ?? toCherchable(writtenIn(projet));
  texts.set(projet, known);
  return known;
}

function writtenIn({ titre, resume, porteur, territoireSource, lieux, ...projet }: ProjetPublie): string {
  const named = [...projet.axes, ...projet.publics, projet.nature, ...projet.regions, ...projet.departements];
  const names = [...lieux, ...named, projet.typePorteur].map(({ nom }) => nom);
  return [titre, porteur.nom, territoireSource, ...names, resume].join(' ');
}

const choose = (choix: Partial<Filtres['choix']>, q = ''): Filtres => {
  const none = noFiltres();
  return { ...none, q, choix: { ...none.choix, ...choix } };
};
const idsOf = (projets: readonly ProjetPublie[]) => projets.map(({ id }) => id).sort();

/** Each facet with one value and with two, each with the words of several sizes of answer. */
const samples = facettes.flatMap((facette) => {
  const [a = '', b = ''] = optionsOf(many.rows)[facette].map(({ id }) => id);
  return [[a], [a, b]].flatMap((ids) =>
    ['', 'emploi', 'atelier jeunes', 'ateliers licorne', 'g', '12', 'de la', 'solidaire saint'].map((q) =>
      choose({ [facette]: ids }, q),
    ),
  );
});

describe('what the filters keep', () => {
  test('is what asking each project one by one keeps', () => {
    const kept = samples.map((filtres) => many.keep(filtres).length);
    expect(kept.filter((count) => count > 0).length).toBeGreaterThan(samples.length / 2);
    for (const filtres of samples)
      expect(idsOf(many.keep(filtres)), JSON.stringify(filtres)).toEqual(
        idsOf(keepPlainly(many.rows, filtres)),
      );
  });

  test('is counted beside each value as choosing it would', () => {
    const options = optionsOf(many.rows);
    for (const filtres of samples.filter((_, i) => i % 4 === 1)) {
      const counts = many.count(filtres);
      for (const facette of facettes)
        for (const { id } of options[facette].slice(0, 12)) {
          const alone = { ...filtres, choix: { ...filtres.choix, [facette]: [id] } };
          expect(counts[facette].get(id)).toBe(keepPlainly(many.rows, alone).length);
        }
    }
  });
});

describe('the values of the facets', () => {
  test('are those of the projects, in the order of the form', () => {
    expect(many.catalogue.options).toEqual(optionsOf(many.rows));
    expect(many.catalogue.index.facettes.axe.valeurs.every(([, , numero]) => numero)).toBe(true);
  });

  test('keep the order of the project', () => {
    const projet = makeProjet('x', { axes: [emploi, enfance] });
    const { files, catalogue } = openCatalogue([projet, makeProjet('y', { axes: [enfance, emploi] })]);
    const lieux = readLieux(files.lieux);
    const fiche = files.fiches[0]?.[0];
    expect(fiche && restoreProjet(catalogue, lieux, 0, fiche).axes).toEqual([emploi, enfance]);
  });
});

describe('the words', () => {
  const find = (q: string, texts: Partial<ProjetPublie>, synonymes?: Parameters<typeof readSynonymes>[0]) =>
    openCatalogue([makeProjet('x', texts)]).keep(choose({}, q), synonymes && readSynonymes(synonymes))
      .length > 0;

  test.each([
    ['velo', { titre: 'Des vélos' }, true],
    ['elo', { titre: 'Des vélos' }, false],
    ['chevaux', { resume: 'Un cheval' }, true],
    ['RSA', { resume: 'Un appel transversal' }, false],
    ['monaide', { titre: 'Mon aide' }, true],
    ['mobiness', { resume: 'Avec Mob’iness' }, true],
    ['enfance', {}, true],
    ['gard', {}, true],
    ['4', { titre: '48 places' }, true],
    ['l', { titre: 'Rien' }, true],
    ['', { titre: 'Rien' }, true],
  ] as const)('« %s » in %j: %s', (q, texts, isFound) => {
    expect(find(q, texts)).toBe(isFound);
  });

  test('mean what people say', () => {
    const synonymes: [string, string, string][] = [['nounou', 'garde enfants|petite enfance', '']];
    expect(find('nounou', { resume: 'Une garde pour les enfants' }, synonymes)).toBe(true);
    expect(find('nounou', { resume: 'Une garde pour les aînés' }, synonymes)).toBe(false);
  });

  test('ask for few files: one a word at most, when no word is a single letter', () => {
    const termes = termesOfCatalogue('atelier solidaire');
    const files = fichiersOfTermes(termes, many.catalogue);
    expect(files.length).toBeGreaterThan(0);
    // « ateliers » and « atelier » begin alike.
    expect(files.length).toBeLessThanOrEqual(2);
    expect(fichiersOfTermes(termesOfCatalogue('at'), many.catalogue).length).toBeGreaterThan(0);
    expect(fichiersOfTermes(termesOfCatalogue('de la'), many.catalogue)).toEqual([]);
  });
});
