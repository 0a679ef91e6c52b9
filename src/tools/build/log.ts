/** What the build tells: Astro's own lines, without the one that each of our thousands of files would add. */
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';
import log from 'astro/logger/node';

/** « ├─ /territoires/80-somme/index.html », which the next piece ends. */
const FILE = /^ +[├└]─ /;
/** « (+7ms) »; Astro adds that there is no file where we have written it (ecrire-rendus.ts). */
const DURATION = /^ \(\+[\d.]+m?s\) (?:\(file not created, response body was empty\))? *$/;

export default function buildLog(config?: object): AstroLoggerDestination {
  const all = log(config);
  return {
    write(event) {
      const message = stripVTControlCharacters(event.message);
      if (!FILE.test(message) && !DURATION.test(message)) all.write(event);
    },
  };
}
