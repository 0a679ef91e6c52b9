/**
 * Loaded before a command (« NODE_OPTIONS=--import=… »): whatever asks for the network stops the process at once, with the host
 * that it asked for. Sockets of this machine's own file system stay open: processes speak through them.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/** npm, which starts the command, has business of its own. */
const isOurs = /astro/.test(process.argv[1] ?? '');

function refuse(what) {
  process.stderr.write(`RESEAU DEMANDE : ${what}\n`);
  process.exit(86);
}

if (isOurs) {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...args) {
    const [first] = Array.isArray(args[0]) ? args[0] : args;
    const path = typeof first === 'string' ? first : first?.path;
    if (!path) refuse(`${first?.host ?? 'localhost'}:${first?.port ?? first}`);
    return connect.apply(this, args);
  };
  dns.lookup = (host) => refuse(host);
  dns.promises.lookup = (host) => refuse(host);
  dgram.Socket.prototype.send = () => refuse('udp');
}
