/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    actor: import('#db/actor.ts').Actor;
    reading: import('#db/tables.ts').Reading;
    /** The time of this request: everything on a page is judged by the same moment. */
    now: Date;
    requestId: string;
    platform: import('#db/platform/describe.ts').Platform;
  }
}
