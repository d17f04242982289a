import type { AstroInlineConfig } from 'astro';
import type { Handler } from './server.ts';

type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Gives the development server the addresses that are no pages. */
export function handlersPlugin(handlers: readonly Handler[]): Plugin {
  return {
    name: 'vitrine-handlers',
    configureServer(server) {
      for (const handler of handlers) {
        server.middlewares.use((request, response, next) => void handler(request, response, next));
      }
    },
  };
}
