import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import solid from '@astrojs/solid-js';
import { defineConfig } from 'astro/config';
import { consolePages } from './console/mount.ts';
import { compressTexts } from './site/startup/compress.ts';

const consoleFolder = fileURLToPath(new URL('./console/', import.meta.url));
/** Style sheets, and the style elements of parts. */
const isSheet = /\.css$|type=style/;

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  output: 'server',
  // site/http wraps the handler: headers, limits and time-outs are the same on every answer.
  // Pages are sent whole: one that fails halfway is an error and not half a page, and one write is
  // faster than hundreds.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  // Mounted by scripts of ours, never by client:*, which would need inline scripts.
  integrations: [
    solid(),
    consolePages(),
    {
      name: 'vitrine-compressed-texts',
      hooks: { 'astro:build:done': ({ dir }) => compressTexts(fileURLToPath(dir)) },
    },
  ],
  // site/http checks where a form comes from, by ORIGIN: behind a balancer that speaks https Astro does
  // not know its own address, and would refuse every form.
  security: { checkOrigin: false },
  // Sessions are ours, and links are prefetched by nobody.
  session: false,
  prefetch: false,
  trailingSlash: 'never',
  // Spaces between words and elements stay where the formatter breaks a line.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Everything in files of its own, so that the content security policy needs no exceptions.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // One sheet for all pages of the shop, and one more that only the console asks for.
            groups: [
              { name: 'console', test: (id) => id.startsWith(consoleFolder) && isSheet.test(id) },
              { name: 'style', test: isSheet },
            ],
          },
        },
      },
    },
  },
});
