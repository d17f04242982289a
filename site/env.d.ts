/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    actor: import('#db/actor.ts').Actor;
    /** Who is signed in, for the header and the account pages; null for everybody else. */
    viewer: import('#db/accounts/session-rows.ts').SignedIn | null;
    /** Those that a viewer can act for, for the switch between them; not set for everybody else. */
    organisations?: readonly import('#db/accounts/organisations-of.ts').Belonging[];
    reading: import('#db/tables.ts').Reading;
    /** The time of this request: everything on a page is judged by the same moment. */
    now: Date;
    requestId: string;
    /** Seconds after which a refused visitor may try again. */
    retryAfter?: number;
    /** Lets the page be kept for all visitors until something that it shows changes. */
    keep: (keep: import('./cache/kept-pages.ts').Keep) => void;
    platform: import('#db/platform/describe.ts').Platform;
  }
}
