import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kysely } from 'kysely';
import { vendorPage } from '#db/accounts/vendor-page.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { categoryTree } from '#db/listings/categories.ts';
import { socialCard } from '#db/listings/social-card.ts';
import { whereIsApp } from '#db/listings/whereabouts.ts';
import { platform } from '#db/platform/describe.ts';
import type { Reading, Tables } from '#db/tables.ts';
import { answerInWords } from '../http/sentence.ts';
import type { Handler } from '../http/server.ts';
import { paths } from '../paths.ts';
import type { FileStore } from '../storage/files.ts';
import {
  appContent,
  categoryContent,
  homeContent,
  type PictureContent,
  vendorContent,
} from './content.ts';
import { Busy } from './queue.ts';
import type { Studio } from './studio.ts';

/** Links are previewed when they are posted; an hour later a changed rating may show. */
const CACHE = 'public, max-age=3600';
const ADDRESS = /^(?:\/(apps|categories|vendors)\/([a-z0-9-]+))?\/social\.png$/;

type Asked = { kind: string | undefined; slug: string };

export type PictureSource = {
  kysely: Kysely<Tables>;
  files: FileStore;
  /** Where fonts are unpacked. */
  fontFolder: string;
  now: () => Date;
};

/**
 * `/social.png` and the same below an app, a category and a vendor: the picture, 1200 by 630, that is
 * shown where somebody posts a link. Its ETag is a digest of what is on it. 404 for what has no page,
 * also for an app that is no longer on offer; 301 from an app's former address; 503 while too many
 * are being drawn.
 */
export function pictureHandler({ files, fontFolder, kysely, now }: PictureSource): Handler {
  const reading = readingOf(kysely);
  // Drawing takes much to load, and a start is not to wait for it.
  const studio = once(async () => (await import('./studio.ts')).openStudio(files, fontFolder));
  return async (request, response, next) => {
    const asked = askedIn(request);
    if (!asked) return next();
    try {
      const content = await contentOf(asked, reading, now());
      await answerPicture(request, response, content, await studio());
    } catch (error) {
      if (error instanceof Busy) {
        const headers = { 'retry-after': '10' };
        return answerInWords(response, 503, 'Many pictures are being drawn.', headers);
      }
      if (!(error instanceof NotFound)) throw error;
      const where = asked.kind === 'apps' ? await whereIsApp(reading, asked.slug, now()) : null;
      if (where?.kind !== 'moved') return answerInWords(response, 404, error.message);
      const location = paths.appPicture(where.slug);
      answerInWords(response, 301, 'It has moved.', { location, 'cache-control': CACHE });
    }
  };
}

/** Makes it at the first use; a failure is not kept. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

function askedIn({ method, url }: IncomingMessage): Asked | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const found = ADDRESS.exec((url ?? '').replace(/\?.*/s, ''));
  return found ? { kind: found[1], slug: found[2] ?? '' } : null;
}

async function contentOf({ kind, slug }: Asked, reading: Reading, at: Date) {
  const whose = await platform(reading);
  if (kind === 'apps') return appContent(await socialCard(reading, slug, at), whose);
  if (kind === 'vendors')
    return vendorContent(await vendorPage(reading, { slug, page: 1, at }), whose);
  if (kind === undefined) return homeContent(whose);
  const groups = await categoryTree(reading);
  const category = [...groups, ...groups.flatMap(({ categories }) => categories)].find(
    (one) => one.slug === slug,
  );
  if (!category) throw new NotFound('There is no such category.');
  return categoryContent(category, whose);
}

async function answerPicture(
  request: IncomingMessage,
  response: ServerResponse,
  content: PictureContent,
  studio: Studio,
): Promise<void> {
  const etag = `"${studio.digest(content)}"`;
  // Shown by pages of others, which is what it is for; also once they ask whether it is the same.
  const headers = {
    etag,
    'cache-control': CACHE,
    'cross-origin-resource-policy': 'cross-origin',
  };
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) {
    response.writeHead(304, headers);
    return void response.end();
  }
  const drawn = await studio.picture(content);
  response.writeHead(200, {
    ...headers,
    'content-type': 'image/png',
    'content-length': drawn.length,
  });
  response.end(request.method === 'HEAD' ? undefined : drawn);
}
