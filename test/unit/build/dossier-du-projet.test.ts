import { expect, test } from 'vitest';
import { refuseFolder } from '../../../src/tools/build/dossier-du-projet.ts';

test.each(['/home/moi/atlas', '/home/Zoé/Mes documents/atlas-1.0 (copie)', 'C:\\Users\\moi\\atlas'])(
  'the project may be in %s',
  (root) => {
    expect(() => refuseFolder(root)).not.toThrow();
  },
);

test.each(['a%20b', 'a#b', 'a?b', "l'atlas", 'a*b', 'a[1]'])(
  'a folder named %s is refused by its name',
  (name) => {
    expect(() => refuseFolder(`/home/moi/${name}`)).toThrow(`/home/moi/${name}`);
    expect(() => refuseFolder(`/home/moi/${name}`)).toThrow('Renommez');
  },
);
