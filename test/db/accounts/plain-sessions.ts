import { randomBytes } from 'node:crypto';
import {
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
} from '#db/accounts/session-rows.ts';
import type { Sessions } from '#db/accounts/sessions.ts';

/** The four functions without Lucia: that they pass the same tests shows that it can be taken out. */
export const plainSessions: Sessions = {
  async create(change, session) {
    const token = randomBytes(25).toString('base64url');
    await insertSession(change, token, session);
    return token;
  },
  validate: findSession,
  invalidate: deleteSession,
  invalidateAll: deleteSessionsOf,
};
