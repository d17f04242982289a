import { type Adapter, Lucia } from 'lucia';
import type { Change } from '../change.ts';
import type { Reading } from '../tables.ts';
import {
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  type NewSession,
  type SignedIn,
} from './session-rows.ts';

/**
 * What the rest of the house knows of sessions. A token is what the browser's cookie holds; the
 * database keeps its hash alone.
 */
export type Sessions = {
  /** Begins a session. @returns its token */
  create(change: Change, session: NewSession): Promise<string>;
  /** Who is signed in with a token at a moment; null when nobody is any more. */
  validate(reading: Reading, token: string, at: Date): Promise<SignedIn | null>;
  /** Ends the session of a token. */
  invalidate(change: Change, token: string): Promise<void>;
  /** Ends all sessions of a person. @param except id of one that stays */
  invalidateAll(change: Change, personId: string, except: string | null): Promise<void>;
};

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: { begun: NewSession | null };
  }
}

/** Sessions by Lucia. To leave it, give this file another object with the same four functions. */
export const sessions: Sessions = {
  async create(change, session) {
    const keeper = keeperWith({
      setSession: async ({ id }) => void (await insertSession(change, id, session)),
    });
    const { id } = await keeper.createSession(session.personId, { begun: session });
    return id;
  },
  async validate(reading, token, at) {
    let found: SignedIn | null = null;
    const keeper = keeperWith({
      async getSessionAndUser() {
        found = await findSession(reading, token, at);
        if (!found) return [null, null];
        const userId = found.actor.personId;
        const attributes = { begun: null };
        return [
          { id: token, userId, expiresAt: NEVER, attributes },
          { id: userId, attributes: {} },
        ];
      },
    });
    const { session } = await keeper.validateSession(token);
    return session && found;
  },
  async invalidate(change, token) {
    const keeper = keeperWith({ deleteSession: (id) => deleteSession(change, id) });
    await keeper.invalidateSession(token);
  },
  async invalidateAll(change, personId, except) {
    const keeper = keeperWith({
      deleteUserSessions: (userId) => deleteSessionsOf(change, userId, except),
    });
    await keeper.invalidateUserSessions(personId);
  },
};

/**
 * Lucia judges by the clock of the machine, and knows one limit. Ours are judged where the session is
 * read, at the moment that is asked about; to Lucia what is found there has no end.
 */
const NEVER = new Date(8.64e15);

/** Lucia over the part of an adapter that the work at hand needs. */
function keeperWith(part: Partial<Adapter>): Lucia {
  const unused = () => Promise.reject(new Error('Lucia asked for what this work does not need.'));
  return new Lucia({
    getSessionAndUser: unused,
    getUserSessions: unused,
    setSession: unused,
    updateSessionExpiration: unused,
    deleteSession: unused,
    deleteUserSessions: unused,
    deleteExpiredSessions: unused,
    ...part,
  });
}
