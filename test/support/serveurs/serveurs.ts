/** Real servers on the loopback, each with the configuration that the build has written for it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envOf } from './paquets.ts';

export type NomServeur = 'nginx' | 'apache' | 'caddy';

interface Demande {
  /** Where the packages are unpacked. */
  paquet: string;
  /** The folder that the host serves at « / ». */
  racine: string;
  /** The folder of the site: the same, or one of those in it. */
  site: string;
  port: number;
  /** A folder of its own. */
  travail: string;
}

interface Lancement {
  command: string;
  args: string[];
  /** Text of the file `travail`/conf. */
  conf: string;
}

const nginx = ({ paquet, racine, site, port, travail }: Demande): Lancement => ({
  command: join(paquet, 'usr/sbin/nginx'),
  args: ['-p', travail, '-e', join(travail, 'erreurs'), '-c', join(travail, 'conf')],
  conf: `load_module ${paquet}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${travail}/pid;
worker_processes auto;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${travail}/${name};`).join(' ')}
  sendfile on;
  server {
    listen 127.0.0.1:${port};
    root ${racine};
    brotli_static on;
    include ${site}/_hebergement/nginx.conf;
  }
}`,
});

const MODULES = 'mpm_event authz_core dir mime setenvif headers rewrite filter deflate autoindex'.split(' ');

/** As shared hostings are: lists of files allowed, and no more than « FileInfo » left to .htaccess. */
const apache = ({ paquet, racine, port, travail }: Demande): Lancement => ({
  command: join(paquet, 'usr/sbin/apache2'),
  args: ['-X', '-d', travail, '-f', join(travail, 'conf')],
  conf: `${MODULES.map((name) => `LoadModule ${name}_module ${paquet}/usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${travail}/pid
ErrorLog ${travail}/erreurs
DefaultRuntimeDir ${travail}
TypesConfig /dev/null
User nobody
Group nogroup
DocumentRoot ${racine}
<Directory ${racine}>
  Options Indexes FollowSymLinks
  AllowOverride FileInfo
  Require all granted
</Directory>`,
});

const caddy = ({ paquet, racine, site, port, travail }: Demande): Lancement => ({
  command: join(paquet, 'usr/bin/caddy'),
  args: ['run', '--adapter', 'caddyfile', '--config', join(travail, 'conf')],
  conf: `{
  admin off
  auto_https off
}
import ${site}/_hebergement/Caddyfile
http://127.0.0.1:${port} {
  root * ${racine}
  import atlas
}`,
});

const SERVEURS = { nginx, apache, caddy };

export interface ServeurLance {
  origin: string;
  close: () => Promise<void>;
}

/** Resolves when the server answers. @throws {Error} with what it says when it ends before. */
export async function startServeur(
  nom: NomServeur,
  demande: Pick<Demande, 'paquet' | 'racine' | 'site'>,
): Promise<ServeurLance> {
  const travail = mkdtempSync(join(tmpdir(), `atlas-${nom}-`));
  const port = await freePort();
  const { command, args, conf } = SERVEURS[nom]({ ...demande, port, travail });
  writeFileSync(join(travail, 'conf'), conf);
  const env = { ...envOf(demande.paquet), HOME: travail };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(travail, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await answers(origin)))
    await new Promise((again) => setTimeout(again, 20));
  if (child.exitCode === null) return { origin, close };
  await close();
  throw new Error(`${nom} ne démarre pas : ${said}`);
}

const answers = (origin: string) =>
  fetch(origin).then(
    () => true,
    () => false,
  );

const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
