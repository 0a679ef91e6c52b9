import { describe, expect, test } from 'vitest';
import { conformiteOf, MOTS_CONFORMITE } from '../../src/lib/accessibilite/conformite.ts';
import { scoreOf } from '../../src/lib/ecoconception/score.ts';
import { formatNombre } from '../../src/lib/texte/format.ts';
import { lignesDe } from '../../src/reference/tables-ouvertes.ts';
import { critereAccessibiliteSchema } from '../../src/schemas/critere-accessibilite.ts';
import { critereEcoconceptionSchema } from '../../src/schemas/critere-ecoconception.ts';
import { pageVerifieeSchema } from '../../src/schemas/page-verifiee.ts';
import { builtPage, builtPages, fileOf } from '../support/built-site.ts';

const ROOT = process.cwd();
const accessibilite = lignesDe(ROOT, 'criteresAccessibilite').map((row) =>
  critereAccessibiliteSchema.parse(row),
);
const ecoconception = lignesDe(ROOT, 'criteresEcoconception').map((row) =>
  critereEcoconceptionSchema.parse(row),
);
const bilan = conformiteOf(accessibilite);
const textOf = (path: string) =>
  (builtPage(path).root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('the declaration of accessibility', () => {
  const text = textOf('/accessibilite/');

  /** What the order of 20 September 2019 asks for, in its order. */
  test('has every heading that the law asks for', () => {
    const heads = builtPage('/accessibilite/')
      .root.querySelectorAll('main h2, main h3')
      .map((head) => head.text.trim());
    expect(heads).toEqual([
      'Notre engagement',
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Non-conformités',
      'Dérogations pour charge disproportionnée',
      'Contenus non soumis à l’obligation d’accessibilité',
      'Établissement de la déclaration',
      'Technologies employées',
      'Environnement de test',
      'Outils pour évaluer l’accessibilité',
      'Pages du site ayant fait l’objet de la vérification',
      'Retour d’information et contact',
      'Voies de recours',
    ]);
  });

  test('says the state and the rate of the data', () => {
    expect(text).toContain(`est ${MOTS_CONFORMITE[bilan.etat]} au référentiel`);
    expect(text).toContain(`${formatNombre(bilan.tauxPourcent)} % des critères`);
    expect(text).toContain(`${bilan.conformes} sur ${bilan.conformes + bilan.nonConformes}`);
  });

  test('lists each criterion that is not met, and no other', () => {
    const listed = builtPage('/accessibilite/')
      .root.querySelectorAll('main a[href^="/accessibilite/criteres/#"]')
      .map((link) => link.getAttribute('href')?.split('#')[1]);
    expect(listed).toEqual(accessibilite.filter(({ etat }) => etat === 'non-conforme').map(({ id }) => id));
  });

  test('names pages that exist, and where to go when we do not answer', () => {
    const pages = lignesDe(ROOT, 'pagesVerifiees').map((row) => pageVerifieeSchema.parse(row));
    expect(pages.filter(({ adresse }) => !fileOf(adresse))).toEqual([]);
    expect(text).toContain('Libre réponse 71120, 75342 Paris CEDEX 07');
    expect(text).toContain('aucun organisme extérieur');
  });

  test('is announced on every page with its state', () => {
    const silent = builtPages().filter(
      ({ root }) =>
        root.querySelector('footer') &&
        !root.querySelector('footer')?.text.includes(`Accessibilité\u00a0: ${MOTS_CONFORMITE[bilan.etat]}`),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

test('the criteria are all on their page, each at its own address', () => {
  const rows = builtPage('/accessibilite/criteres/').root.querySelectorAll('dt');
  expect(rows.map((row) => row.getAttribute('id'))).toEqual(accessibilite.map(({ id }) => id));
});

test('the page of ecodesign has every criterion and the score of the data', () => {
  const { valides, nonValides, aEtablir, tauxPourcent } = scoreOf(ecoconception);
  const rows = builtPage('/ecoconception/').root.querySelectorAll('dt');
  expect(rows.map((row) => row.getAttribute('id'))).toEqual(ecoconception.map(({ id }) => id));
  const text = textOf('/ecoconception/');
  expect(text).toContain(`${valides} critères sur ${valides + nonValides + aEtablir}`);
  expect(text).toContain(`soit ${tauxPourcent} %`);
});
