import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { atlas } from './src/tools/integration.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // « jsx » glues words together at line breaks between inline tags.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  markdown: {
    syntaxHighlight: false,
    // French quotes and spaces are the work of src/lib/typographie.ts.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [mdx(), atlas()],
  vite: {
    // The content policy allows neither an inline script nor a data: style.
    build: {
      assetsInlineLimit: 0,
      // MapLibre is one chunk of 1.1 MB (286 kB compressed), loaded only when the map is wanted.
      chunkSizeWarningLimit: 1200,
      // One small sheet for the whole site: fewer requests, and kept from page to page.
      cssCodeSplit: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Two very small helpers of most islands in one file: one request less.
        output: { codeSplitting: { groups: [{ name: 'commun', test: /\/src\/lib\/(?:csv|format)\.ts$/ }] } },
      },
    },
  },
});
