import { createHash } from 'node:crypto';
import type { SearchableApp } from '#db/search/documents.ts';

/** An app as the index keeps it: with times as numbers, so that they can be sorted by. */
export type AppDocument = Omit<SearchableApp, 'texts' | 'publishedAt' | 'updatedAt'> &
  SearchableApp['texts'] & {
    /** Letters and digits of the name: of equal apps, the one with the shorter name is meant. */
    nameLength: number;
    /** Milliseconds since 1970, as all times here. */
    publishedAt: number;
    updatedAt: number;
    /** Of all the rest: two documents with the same digest are the same. */
    digest: string;
  };

/** The document of an app. */
export function documentOf(app: SearchableApp): AppDocument {
  const { texts, ...rest } = app;
  const document = {
    ...rest,
    ...texts,
    nameLength: app.nameKey.length,
    publishedAt: app.publishedAt.getTime(),
    updatedAt: app.updatedAt.getTime(),
  };
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('base64url');
  return { ...document, digest };
}
