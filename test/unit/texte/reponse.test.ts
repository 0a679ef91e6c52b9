import { expect, test } from 'vitest';
import { ReponseTexte } from '../../../src/lib/texte/reponse.ts';

const HTML = '<p>L’été à Nîmes</p>';
const BYTES = new TextEncoder().encode(HTML);
const answer = () => new ReponseTexte(HTML, { status: 404, headers: { 'content-type': 'text/html' } });

test('a page says its text, its status and its headers', async () => {
  expect(await answer().text()).toBe(HTML);
  expect(answer()).toMatchObject({ status: 404, ok: false });
  expect(answer().headers.get('content-type')).toBe('text/html');
  expect(answer()).toBeInstanceOf(Response);
});

test('who asks for bytes, a stream or a copy has all of it too', async () => {
  expect(new Uint8Array(await answer().arrayBuffer())).toEqual(BYTES);
  expect(await answer().bytes()).toEqual(BYTES);
  expect(await (await answer().blob()).text()).toBe(HTML);
  expect(await new Response(answer().body, answer()).text()).toBe(HTML);
  const copy = answer().clone();
  expect(await copy.text()).toBe(HTML);
  expect(copy.status).toBe(404);
});
