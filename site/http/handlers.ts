import sirv from 'sirv';
import type { FileStore } from '../storage/files.ts';
import type { Readiness } from './health.ts';
import { answerMedia } from './media.ts';
import { answerInWords } from './sentence.ts';
import type { Handler } from './server.ts';

const YEAR = 31_536_000;

/** `/healthz`: the process answers. `/readyz`: it can serve, and which engine searches. */
export function healthHandler(isReady: () => Promise<Readiness>): Handler {
  return async (request, response, next) => {
    const path = pathOf(request.url);
    if (path === '/healthz') return answerInWords(response, 200, 'ok');
    if (path !== '/readyz') return next();
    const readiness = await isReady();
    response.writeHead(readiness.ready ? 200 : 503, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(readiness));
  };
}

/** Pictures of listings. */
export function mediaHandler(files: FileStore): Handler {
  const prefix = '/media/';
  return async (request, response, next) => {
    const path = pathOf(request.url);
    if (!path.startsWith(prefix) || request.method === 'POST') return next();
    await answerMedia(response, path.slice(prefix.length), files);
  };
}

/** A path of a page; names of files of the build have capitals of their own. */
const OF_A_PAGE = /^\/(?!_|media\/)[a-zA-Z0-9._/-]*$/;

/**
 * One page, one address: what was typed or passed on with capitals or with slashes too many leads to
 * the page, for good. Astro does the same for a slash at the end.
 */
export function addressHandler(): Handler {
  return (request, response, next) => {
    const [path = '', ...query] = (request.url ?? '').split('?');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const tidy = path.replace(/\/{2,}/g, '/').toLowerCase();
    if (!isRead || tidy === path || !OF_A_PAGE.test(path)) return next();
    const location = [tidy, ...query].join('?');
    answerInWords(response, 301, `The address of this page is ${tidy}`, { location });
  };
}

/** Styles, scripts, fonts and the like from the build; names with a hash never change. */
export function assetHandler(folder: string): Handler {
  const serve = sirv(folder, {
    // Copies that the build put beside its texts.
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const lasts = path.startsWith('/_astro/');
      response.setHeader(
        'cache-control',
        lasts ? `public, max-age=${YEAR}, immutable` : 'no-cache',
      );
    },
  });
  return (request, response, next) => {
    if (request.method === 'POST') return next();
    serve(request, response, next);
  };
}

function pathOf(url: string | undefined): string {
  return (url ?? '').replace(/\?.*/s, '');
}
