import { describe, expect, test } from 'vitest';
import { keepSection, sectionsOf, type Bloc, type ContenuDePage } from '../../../src/lib/dossier/blocs.ts';
import { composeDocument } from '../../../src/lib/dossier/document.ts';
import { add, cleOf, emptyDossier, type PageGardee } from '../../../src/lib/dossier/dossier.ts';
import { fuse } from '../../../src/lib/dossier/fusion.ts';
import { pathOf } from '../../../src/lib/dossier/noms.ts';
import { change } from '../../../src/lib/dossier/ordre.ts';
import { readShare, writeShare } from '../../../src/lib/dossier/partage.ts';
import { readDossier, writeDossier } from '../../../src/lib/dossier/stockage.ts';

const head = (texte: string): Bloc => ({ sorte: 'titre', niveau: 1, texte: [{ texte }] });
const paragraph = (texte: string): Bloc => ({ sorte: 'paragraphe', texte: [{ texte }] });
const blocs = [paragraph('chapeau'), head('En bref'), paragraph('a'), head('Avec qui'), paragraph('b')];

describe('a section of a page', () => {
  test('is kept alone, with its heading; the whole page where it is not found', () => {
    expect(sectionsOf(blocs)).toEqual(['En bref', 'Avec qui']);
    expect(keepSection(blocs, 'En bref')).toEqual(blocs.slice(1, 3));
    expect(keepSection(blocs, 'Avec qui')).toEqual(blocs.slice(3));
    expect(keepSection(blocs, 'Partie')).toEqual(blocs);
    expect(keepSection(blocs)).toEqual(blocs);
  });

  const page: PageGardee = { genre: 'levier', id: 'x', titre: '', note: '' };
  const whole = add(emptyDossier(), page);
  const kept = change(whole, page, { section: 'Avec qui' });

  test('is remembered on the device and in a shared address', () => {
    expect(readDossier(writeDossier(kept))).toMatchObject({ dossier: kept });
    expect(readShare(`#${writeShare(kept, false)}`)).toEqual({ dossier: kept, ignores: [] });
  });

  test('survives another tab, and may be given up', () => {
    expect(fuse(whole, kept, whole).elements[0]?.section).toBe('Avec qui');
    expect(fuse(kept, change(kept, page, { section: '' }), kept).elements[0]?.section).toBe('');
  });
});

describe('what one department adds', () => {
  const local: Bloc = { sorte: 'encadre', titre: 'En Loire-Atlantique', blocs: [], departement: '44' };
  const contenu = (departements: string[]): ContenuDePage => ({
    ...{ titre: 't', surtitre: '', sources: [], departements },
    blocs: [paragraph('national'), local],
  });
  const dossier = add(
    emptyDossier(),
    { genre: 'levier', id: 'x', titre: '', note: '' },
    { genre: 'territoire', id: '44-loire-atlantique', titre: '', note: '' },
  );
  const boxesFor = (departements: string[]) =>
    composeDocument(dossier, ({ genre }) => contenu(genre === 'territoire' ? departements : []), '')
      .parties[0]?.blocs.length;

  test('is kept in the folder of that department only', () => {
    expect(boxesFor(['44'])).toBe(2);
    expect(boxesFor(['34'])).toBe(1);
    expect(boxesFor([])).toBe(1);
  });
});

describe('every page of the site can be kept', () => {
  test.each([
    '/methode/',
    '/methode/fiche-action/',
    '/bilan-2024/lecture/',
    '/bilan-2024/controles/',
    '/axes/1-enfance/',
    '/leviers/interlocuteurs/',
    '/leviers/departements/44-loire-atlantique/',
    '/pacte/',
    '/glossaire/',
  ])('%s is named and found again', (path) => {
    const cle = cleOf(path);
    expect(cle && pathOf(cle)).toBe(path);
  });
});
