import type { AstroPrerenderer } from 'astro';
import { expect, test, vi } from 'vitest';
import { prerenderLast, type FichierRendu } from '../../../src/tools/build/prerender.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
const PATHS = ['/b/', '/last/1/', '/a/', '/last/2/', '/data.json'];

/** A site whose pages say their own path. */
const site: AstroPrerenderer = {
  name: 'test',
  getStaticPaths: () => Promise.resolve(PATHS.map((pathname) => ({ pathname }) as Path)),
  render: ({ url }) => {
    const { pathname } = new URL(url);
    const type = pathname.endsWith('.json') ? 'application/json' : 'text/html';
    return Promise.resolve(
      new Response(`text of ${pathname}`, { headers: { 'content-type': `${type}; charset=utf-8` } }),
    );
  },
};

function prepare(write: (rendu: FichierRendu) => boolean = () => false) {
  const onFirstRendered = vi.fn();
  const prerenderer = prerenderLast(site, {
    isLast: (pathname) => pathname.startsWith('/last/'),
    isKept: (pathname, contentType) => contentType.includes('text/html') && pathname !== '/b/',
    onFirstRendered,
    write,
  });
  const answer = async (pathname: string) => {
    const routeData = { type: pathname.endsWith('/') ? 'page' : 'endpoint' };
    const result = await prerenderer.render(new Request(`http://localhost${pathname}`), {
      routeData,
    } as never);
    return result instanceof Response ? result : result.response;
  };
  const render = async (pathname: string) => (await answer(pathname)).text();
  return { prerenderer, answer, render, onFirstRendered };
}

test('the last paths follow the others, each in its order', async () => {
  const paths = await prepare().prerenderer.getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual(['/b/', '/a/', '/data.json', '/last/1/', '/last/2/']);
});

test('when the others are rendered, and no sooner, the texts kept are given, once', async () => {
  const { prerenderer, render, onFirstRendered } = prepare();
  await prerenderer.getStaticPaths();
  expect(await render('/b/')).toBe('text of /b/');
  expect(await render('/a/')).toBe('text of /a/');
  expect(onFirstRendered).not.toHaveBeenCalled();
  expect(await render('/data.json')).toBe('text of /data.json');
  expect(onFirstRendered).toHaveBeenCalledExactlyOnceWith(new Map([['/a/', 'text of /a/']]));
  expect(await render('/last/1/')).toBe('text of /last/1/');
  await prerenderer.teardown?.();
  expect(onFirstRendered).toHaveBeenCalledOnce();
});

test('a path that Astro leaves out does not keep the texts back for ever', async () => {
  const { prerenderer, render, onFirstRendered } = prepare();
  await prerenderer.getStaticPaths();
  await render('/a/');
  await prerenderer.teardown?.();
  expect(onFirstRendered).toHaveBeenCalledExactlyOnceWith(new Map([['/a/', 'text of /a/']]));
});

test('what is written here leaves Astro nothing to write, and its text is kept all the same', async () => {
  const written: string[] = [];
  const { prerenderer, answer, onFirstRendered } = prepare(({ pathname, type, body }) => {
    written.push(`${type} ${pathname} ${body.toString()}`);
    return pathname !== '/b/';
  });
  await prerenderer.getStaticPaths();
  expect((await answer('/a/')).body).toBeNull();
  expect(await (await answer('/b/')).text()).toBe('text of /b/');
  expect((await answer('/data.json')).body).toBeNull();
  expect((await answer('/last/1/')).body).toBeNull();
  expect(written).toEqual([
    'page /a/ text of /a/',
    'page /b/ text of /b/',
    'endpoint /data.json text of /data.json',
    'page /last/1/ text of /last/1/',
  ]);
  expect(onFirstRendered).toHaveBeenCalledExactlyOnceWith(new Map([['/a/', 'text of /a/']]));
});
