import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ficheTerritoireSchema, type FicheTerritoire } from '../../src/schemas/fiche-territoire.ts';
import { readReferentiel, readRows } from '../../src/reference/territoires.ts';
import { pathOfTerritoire } from '../../src/lib/territoires/adresses.ts';
import { builtPage, builtPages, fileOf, wireSize } from '../support/built-site.ts';
import { codeOf } from '../support/code.ts';
import { ABOUT_ALL_TERRITOIRES, countOf, entriesOf } from '../support/contenu.ts';

const referentiel = readReferentiel();
const { regions, departements, epci, communes } = referentiel;
const codes = [
  ...[...regions.keys()].map((code) => `region:${code}`),
  ...[...departements.keys()].map((code) => `departement:${code}`),
  ...[...epci.keys()].map((code) => `epci:${code}`),
];
const pages = builtPages().filter(
  ({ path }) => /^\/territoires\/[^/]+\/$/.test(path) && !ABOUT_ALL_TERRITOIRES.includes(path),
);
const small = pages.filter(({ path }) => /^\/territoires\/\d/.test(path));
const fiches = new Map(
  codes.map((code) => {
    const path = pathOfTerritoire(codeOf(code), referentiel);
    const file = fileOf(`${path}index.json`);
    return [code, JSON.parse(readFileSync(file ?? `dist${path}index.json`, 'utf8')) as FicheTerritoire];
  }),
);

test('each region, department and EPCI has its page at its address, and no other', () => {
  expect(pages.map(({ path }) => path).sort()).toEqual(
    codes.map((code) => pathOfTerritoire(codeOf(code), referentiel)).sort(),
  );
});

test('each index.json has the published shape and the code of its page', () => {
  const wrong = [...fiches].flatMap(([code, fiche]) => {
    const { success, error } = ficheTerritoireSchema.safeParse(fiche);
    if (!success) return [`${code} : ${error.message}`];
    return `${fiche.niveau}:${fiche.code}` === code ? [] : [`${code} ≠ ${fiche.niveau}:${fiche.code}`];
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('each commune of a department is named once, in its EPCI or else in its department; an arrondissement beside its city', () => {
  const anchors = small.flatMap(({ path, html }) =>
    [...html.matchAll(/<li id="(commune-[^"]+)"/g)].map(([, id]) => `${path}#${id}`),
  );
  const expected = [...communes.values()]
    .filter(({ departement }) => departements.has(departement))
    .map(({ code }) => pathOfTerritoire(codeOf(`commune:${code}`), referentiel));
  const parts = readRows('communes').flatMap(({ code, commune }) =>
    commune ? pathOfTerritoire(codeOf(`commune:${commune}`), referentiel).replace(/\d{5}$/, code) : [],
  );
  expect(anchors.sort()).toEqual([...expected, ...parts].sort());
});

test('each page says something true and useful: a size, projects or the nearest ones, a contract, whom to call', () => {
  const poor = [...fiches.values()].filter(
    ({ population, nombreCommunes, projets, projetsProches, contrats, comparables }) =>
      population === 0 ||
      nombreCommunes === 0 ||
      projets.length + projetsProches.length === 0 ||
      contrats.length === 0 ||
      comparables.length < 4,
  );
  expect(poor.map(({ nom }) => nom)).toEqual([]);
  const silent = small.filter(
    ({ html }) =>
      !['id="projets"', 'id="contrat"', 'id="contacts"', 'id="sources"'].every((part) => html.includes(part)),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('a page shows the projects of its index.json, each with its reason', () => {
  for (const code of [
    'epci:200069151',
    'epci:243400355',
    'departement:07',
    'departement:34',
    'epci:240700617',
  ]) {
    const fiche = fiches.get(code);
    if (!fiche) continue;
    const pages = [fiche.adresse, fiche.adresse.replace('territoires/', 'projets/departements/')]
      .filter((adresse) => fileOf(adresse) !== undefined)
      .map((adresse) => builtPage(adresse).root);
    // A long list begins on the page, which leads to the whole of it.
    for (const { adresse } of fiche.projets)
      expect(
        pages.some((root) => root.querySelector(`a[href="${adresse}"]`)),
        `${code} ${adresse}`,
      ).toBe(true);
    for (const { adresse } of fiche.projets.slice(0, 12))
      expect(pages[0]?.querySelector(`a[href="${adresse}"]`), code).not.toBeNull();
  }
});

test('the parts add up: the communes and the people of the EPCI’s departments, of the regions’ departments', () => {
  for (const fiche of fiches.values()) {
    const total = fiche.departements.reduce((sum, part) => sum + part.communes, 0);
    expect(total, fiche.nom).toBe(fiche.nombreCommunes);
    if (fiche.niveau === 'epci') expect(fiche.communes, fiche.nom).toHaveLength(fiche.nombreCommunes);
    else {
      const inGroups = fiche.epci.reduce((sum, part) => sum + part.communes, 0);
      const alone = fiche.niveau === 'departement' ? fiche.communes.length : fiche.nombreCommunes - inGroups;
      expect(inGroups + alone, fiche.nom).toBe(fiche.nombreCommunes);
    }
  }
});

test('the departments and métropoles of the table without contract are told so, no others', () => {
  const rows = entriesOf('contrats').filter(({ valeurs: { statut } }) => statut === 'non-signe');
  const unsigned = new Set(
    [...fiches.values()].flatMap(({ contrats }) =>
      contrats.filter(({ statut }) => statut === 'non-signe').map(({ territoire }) => territoire),
    ),
  );
  expect(rows).not.toEqual([]);
  expect([...unsigned].sort()).toEqual(rows.map(({ valeurs }) => valeurs['territoire']).sort());
});

test('every page is light on the wire, with room for each project; those of departments and EPCI have two small scripts', () => {
  const heavy = [...fiches.values()].filter(
    ({ adresse, projets }) =>
      builtPage(adresse).html.length > 30_000 &&
      wireSize(fileOf(adresse) ?? '') > 11_000 + 300 * projets.length,
  );
  expect(heavy.map(({ nom }) => nom)).toEqual([]);
  // The button of the folder, and what registers the guardian of the pages kept.
  const other = /<script(?![^>]+src="\/_astro\/(?:BoutonDossier|Base)\.)/;
  expect(small.filter(({ html }) => other.test(html)).map(({ path }) => path)).toEqual([]);
});

const regionsOf = [...fiches.values()].filter(({ niveau }) => niveau === 'region');

test('each region shows its contracts, its money beside the country’s, and every department with its status', () => {
  for (const { adresse, departements: parts, budgetContrats } of regionsOf) {
    const { root } = builtPage(adresse);
    const text = root.querySelector('[aria-labelledby=budget]')?.text.replace(/[\u00a0\u202f]/g, ' ') ?? '';
    expect(budgetContrats, adresse).not.toBeNull();
    expect(text, adresse).toContain(`${String(budgetContrats?.eurosParHabitant).replace('.', ',')} €`);
    expect(text, adresse).toContain('À lire avec prudence');
    const items = root.querySelectorAll('[aria-labelledby=departements] li');
    expect(
      items.map((item) => item.querySelector('a')?.getAttribute('href')),
      adresse,
    ).toEqual(parts.map((part) => part.adresse));
    expect(items.filter((item) => !/contrat \S/.test(item.text.replace(/\s+/g, ' ')))).toEqual([]);
  }
});

test('the budgets of the regions add up once, the overseas ones sharing one amount', () => {
  const amounts = new Map(
    regionsOf.map(({ budgetContrats }) => [budgetContrats?.perimetre, budgetContrats?.euros ?? 0]),
  );
  const [first] = regionsOf;
  // The thirteen regions of the mainland, and one amount for those overseas.
  expect(amounts.size).toBe(13 + 1);
  expect([...amounts.values()].reduce((sum, euros) => sum + euros, 0)).toBe(first?.budgetContrats?.somme);
});

test('the regions with a guide of their own show it, the others do not', () => {
  const withGuide = regionsOf.filter(({ adresse }) => builtPage(adresse).root.querySelector('.guide'));
  expect(withGuide).toHaveLength(countOf('guidesRegions'));
  expect(withGuide.map(({ nom }) => nom)).toEqual(expect.arrayContaining(['Occitanie', 'Pays de la Loire']));
  const html = builtPage('/territoires/pays-de-la-loire/').html;
  expect(html).toContain('mailto:pactedessolidarites@pays-de-la-loire.gouv.fr');
});

test('what a document says of a territory is on its page, on the pages around it, and nowhere else', () => {
  const told = (code: string) => fiches.get(code)?.mentions.map(({ territoire }) => territoire) ?? [];
  expect(told('departement:48')).toContain('departement:48');
  expect(told('region:76')).toContain('departement:48');
  expect(told('epci:200069151')).toContain('departement:48');
  expect(told('departement:15')).not.toContain('departement:48');
});

test('Paris and the departments around it, which share a métropole, are not compared with the open country', () => {
  const types = ['75', '92', '93', '94', '69', '13'].map(
    (code) => fiches.get(`departement:${code}`)?.typeDepartement,
  );
  expect(new Set(types)).toEqual(new Set(['où se trouve une métropole']));
  expect(fiches.get('departement:48')?.typeDepartement).toContain('à moins de 75 habitants au km²');
});

test('comparable territories are of the kind and type that the page states', () => {
  const wrong = [...fiches.values()].filter(({ comparables, niveau, typeDepartement, regleComparables }) => {
    const others = comparables.map(({ code }) => fiches.get(`${niveau}:${code}`));
    const isTyped = typeDepartement !== null && regleComparables.includes(typeDepartement);
    return isTyped && others.some((other) => other?.typeDepartement !== typeDepartement);
  });
  expect(wrong.map(({ nom }) => nom)).toEqual([]);
});

test('the map of a department colours the EPCI where a project is named, and says so', () => {
  const { root } = builtPage('/territoires/48-lozere/');
  expect(root.querySelectorAll('svg.map a.projet').map((link) => link.getAttribute('href'))).toEqual(
    [...fiches.values()]
      .filter(({ niveau, departements: [home], projets }) => niveau === 'epci' && home && projets.length > 0)
      .filter(({ departements: parts }) => parts.some(({ code }) => code === '48'))
      .map(({ adresse }) => adresse),
  );
  expect(root.querySelector('figcaption')?.text).toContain('en couleur');
  const plain = [...fiches.values()].find(
    ({ niveau, epci: parts }) =>
      niveau === 'departement' &&
      parts.every(({ code }) => (fiches.get(`epci:${code}`)?.projets ?? []).length === 0),
  );
  expect(builtPage(plain?.adresse ?? '').root.querySelector('figcaption')?.text).not.toContain('couleur');
});

test('the levers that the data point to are five at most, each with its reason, and remember the territory', () => {
  const many = [...fiches.values()].filter(({ leviersProposes }) => leviersProposes.length > 5);
  expect(many.map(({ nom }) => nom)).toEqual([]);
  const { adresse, leviersProposes } = fiches.get('departement:48') ?? {};
  const items = builtPage(adresse ?? '').root.querySelectorAll('[aria-labelledby=leviers] ol > li');
  expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
    leviersProposes?.map(({ id }) => `/leviers/${id}/?territoire=departement:48`),
  );
  expect(items.every((item) => /\(.+\)/.test(item.text))).toBe(true);
});

test('every page opens on the ladder: four steps, one of them here, each tile in words too', () => {
  const wrong = [...fiches.values()].filter(({ adresse, niveau, departements: parts }) => {
    const ladder = builtPage(adresse).root.querySelector('.echelle');
    const steps = ladder?.querySelectorAll('li.marche') ?? [];
    const expected = niveau === 'epci' ? 3 + parts.length : 4;
    const tiles = ladder?.querySelectorAll('.tuiles > li') ?? [];
    const silent = tiles.filter((tile) => !tile.querySelector('a[href] .visually-hidden')?.text.trim());
    return steps.length !== expected || silent.length > 0 || ladder?.querySelectorAll('.ici h1').length !== 1;
  });
  expect(wrong.map(({ nom }) => nom)).toEqual([]);
});

test('whom to call is a function with the directory of the right place: no glossary, no telephone, no mailbox', () => {
  const wrong = [...fiches.values()].filter(({ adresse, niveau, departements: parts, region }) => {
    const links = builtPage(adresse)
      .root.querySelectorAll('[aria-labelledby=contacts] .appels a')
      .map((link) => link.getAttribute('href') ?? '');
    const isPlaced = (name: string) =>
      links.some((href) => href.includes(new URLSearchParams({ where: name }).toString()));
    const places = niveau === 'region' ? [region.nom] : parts.map(({ nom, code }) => `${nom} ${code}`);
    return !places.every(isPlaced) || links.some((href) => /glossaire|^tel:|^mailto:/.test(href));
  });
  expect(wrong.map(({ nom }) => nom)).toEqual([]);
});

test('three projects of territories alike come with their reason; overseas, an overseas one comes first', () => {
  const poor = [...fiches.values()].filter(
    ({ projetsSemblables }) =>
      projetsSemblables.length < 3 ||
      projetsSemblables.some(({ raison }) => !/comme vous|autre profil/.test(raison)),
  );
  expect(poor.map(({ nom }) => nom)).toEqual([]);
  expect(fiches.get('departement:976')?.projetsSemblables[0]?.raison).toContain('outre-mer');
});

test('every department has its letters, and the links of its EPCI lead to one of them', () => {
  const missing = [...fiches.values()].flatMap(({ adresse, niveau }) => {
    if (niveau === 'region') return [];
    const links = builtPage(adresse).root.querySelectorAll('a[href*="/lettres/"]');
    return links.flatMap((link) => {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', 'http://x');
      return builtPage(pathname).html.includes(`id="${hash.slice(1)}"`)
        ? []
        : `${adresse} → ${pathname}${hash}`;
    });
  });
  expect(missing).toEqual([]);
  const { root } = builtPage('/territoires/23-creuse/lettres/');
  expect(root.querySelectorAll('lettre-prete [data-part=texte]').length).toBeGreaterThanOrEqual(2);
  expect(root.textContent).toContain('L. 311-1');
});

test('the feed of a department without a project tells what is known of its contract, as one sentence', () => {
  const silent = [...fiches.values()].find(
    ({ niveau, code, projets, contrats: [own, ...others] }) =>
      niveau === 'departement' &&
      projets.length + others.length === 0 &&
      own?.territoire === `departement:${code}` &&
      own.statut === 'probable',
  );
  const feed = readFileSync(`dist${silent?.adresse}flux.xml`, 'utf8');
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(feed).toContain(`${silent?.nom} : non précisé par la source, probablement signé]]></title>`);
});
