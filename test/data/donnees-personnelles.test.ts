import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../support/built-site.ts';

const files = ['content', 'data']
  .flatMap((folder) => listFiles(folder).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:csv|json|mdx|yaml)$/.test(file));

const found = (pattern: RegExp) =>
  files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([text]) => `${file} : ${text}`),
  );

/** « prenom.nom@… », « p.nom@… », « pnom@… » is somebody; « pactedessolidarites@… » is a service: its name says what it does. */
const SERVICES =
  /^(?:[\w-]*(?:pacte|contact|signaler|accueil|secretariat|ddets|dreets|pole|service|cellule|mission)[\w-]*)@/;

test('no mailbox of a person is in the content', () => {
  const boxes = found(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g);
  expect(boxes.filter((line) => !SERVICES.test(line.split(' : ')[1] ?? ''))).toEqual([]);
});

test('no phone of a person is in the content', () => {
  expect(
    found(/(?<![\d.,])(?:0|\+33[ .\u00a0\u202f]?|0033 ?)[1-9](?:[ .\u00a0\u202f-]\d{2}){4}(?!\d)/g),
  ).toEqual([]);
});
