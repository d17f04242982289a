import type { AstroInlineConfig } from 'astro';
import type { FileStore } from '../storage/files.ts';
import { mediaHandler } from './handlers.ts';

type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Gives the development server the one address that is not a page: pictures of listings. */
export function mediaPlugin(files: FileStore): Plugin {
  const answer = mediaHandler(files);
  return {
    name: 'vitrine-media',
    configureServer(server) {
      server.middlewares.use((request, response, next) => void answer(request, response, next));
    },
  };
}
