import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const folder = path.join(import.meta.dirname, 'pages');

/**
 * Puts every file of console/pages below /console, behind the guard. Astro itself finds pages in one
 * folder alone, which is the site's.
 */
export function consolePages(): AstroIntegration {
  return {
    name: 'vitrine-console',
    hooks: {
      'astro:config:setup'({ addMiddleware, injectRoute }) {
        for (const file of pageFiles()) {
          injectRoute({ pattern: patternOf(file), entrypoint: path.join(folder, file) });
        }
        addMiddleware({ order: 'post', entrypoint: new URL('./guard.ts', import.meta.url) });
      },
      // A new page becomes a route when the configuration is read again.
      'astro:server:setup'({ server }) {
        const settings = fileURLToPath(new URL('../astro.config.mjs', import.meta.url));
        const restart = (file: string) => {
          if (file.startsWith(folder)) server.watcher.emit('change', settings);
        };
        server.watcher.on('add', restart).on('unlink', restart);
      },
    },
  };
}

function pageFiles(): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((file) => /\.(astro|ts)$/.test(file)).toSorted();
}

/** The address of a page, with its parameters in brackets: `staff/isvs/[id].astro` of an ISV. */
export function patternOf(file: string): string {
  const steps = file.replaceAll(path.sep, '/').replace(/\.(astro|ts)$/, '');
  return `/console/${steps}`.replace(/\/index$/, '');
}
