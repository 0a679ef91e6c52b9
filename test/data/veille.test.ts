import { EventEmitter } from 'node:events';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { afterAll, expect, test, vi } from 'vitest';
import type { ViteDevServer } from 'vite';
import { veiller } from '../../src/tools/content/veille.ts';
import { copyContent } from '../support/copie.ts';

const root = copyContent();
// The check is a process of its own, which finds the packages from there.
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a check of the whole content may take on a busy machine, in milliseconds. */
const timeout = 60_000;

test(
  'a fault is said in the terminal and over the page when it is written, and its end too',
  async () => {
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const hot = { send: vi.fn() };
    const logger = { error: vi.fn<(said: string) => void>(), info: vi.fn() };
    const server = { watcher, environments: { client: { hot } } } as unknown as ViteDevServer;
    veiller(root, server, logger as unknown as AstroIntegrationLogger);
    expect(watcher.add).toHaveBeenCalledWith([join(root, 'content'), join(root, 'data')]);

    const file = join(root, 'data/projets/projets.csv');
    const right = readFileSync(file, 'utf8');
    writeFileSync(file, right.replace('pacte-gironde,', 'Pacte Gironde,'));
    watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(hot.send).toHaveBeenCalled(), { timeout });
    expect(hot.send).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'error' }));
    const said = logger.error.mock.lastCall?.[0] ?? '';
    expect(said).toContain('data/projets/projets.csv');
    expect(said).toContain('Pacte Gironde');

    writeFileSync(file, right);
    watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(hot.send).toHaveBeenLastCalledWith({ type: 'full-reload' }), { timeout });

    // What is no content is not checked.
    watcher.emit('all', 'change', join(root, 'src/env.d.ts'));
    await new Promise((end) => setTimeout(end, 1000));
    expect(hot.send).toHaveBeenCalledTimes(2);
  },
  3 * timeout,
);
