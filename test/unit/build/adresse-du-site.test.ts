import { describe, expect, test } from 'vitest';
import { ADRESSE_PROVISOIRE, readAdresse, readSiteUrl } from '../../../src/tools/build/adresse-du-site.ts';

describe('the address of the site', () => {
  test.each([
    [undefined, 'http://localhost:4321'],
    ['', 'http://localhost:4321'],
    ['  ', 'http://localhost:4321'],
    ['https://atlas.fr', 'https://atlas.fr'],
    ['https://atlas.fr/', 'https://atlas.fr'],
    [' https://atlas.fr ', 'https://atlas.fr'],
    ['HTTPS://Atlas.FR:8443/', 'https://atlas.fr:8443'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://solidarité.fr', 'https://xn--solidarit-j4a.fr'],
  ])('%j is read as %s', (given, expected) => {
    expect(readSiteUrl(given)).toBe(expected);
  });

  test.each([
    ['https://x.fr/atlas/', '/atlas/'],
    ['https://x.fr/atlas', '/atlas/'],
    ['https://x.fr/sites/atlas-2.0/', '/sites/atlas-2.0/'],
    ['https://x.fr/projets', '/projets/'],
  ])('%j is a folder: its pages are made for a root that does not exist, and moved', (given, racine) => {
    expect(readAdresse(given)).toEqual({ origin: 'https://x.fr', racine });
    expect(readSiteUrl(given)).toBe(ADRESSE_PROVISOIRE);
  });

  test.each([
    ['https://x.fr/?a=1', /rien ne doit suivre/],
    ['https://x.fr/atlas/#a', /rien ne doit suivre/],
    ['https://x.fr/un atlas/', /sans espace/],
    ['https://x.fr/solidarité/', /sans accent/],
    ['https://x.fr//atlas/', /un dossier/],
    ['https://x.fr/.atlas/', /un dossier/],
    ['x.fr', /https:\/\//],
    ['x.fr:8080', /https:\/\//],
    ['localhost:4321', /https:\/\//],
    ['//x.fr', /https:\/\//],
    ['https:x.fr', /https:\/\//],
    ['ftp://x.fr', /https:\/\//],
    ['https://', /https:\/\//],
    ['https://un nom.fr', /https:\/\//],
    ['https://moi:secret@x.fr', /mot de passe/],
  ])('%j is refused with the variable, the value, why, and what is expected', (given, why) => {
    const read = () => readSiteUrl(given);
    expect(read).toThrow(why);
    expect(read).toThrow(`SITE_URL vaut « ${given} »`);
    expect(read).toThrow('Attendu : une adresse comme https://atlas.exemple.fr');
  });
});
