/** What can be wrong with a request, as plain facts; `site/` chooses the answer. */

/** There is no such thing, or the actor may not know of it. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** The actor sees it but may not do this. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** It is allowed, but only shortly after a second factor was proved once more. */
export class SecondFactorNeeded extends Forbidden {
  override name = 'SecondFactorNeeded';
}

/** It was asked for more often than a limit allows. */
export class TooOften extends Error {
  override name = 'TooOften';
  /** Seconds after which it is worth trying again. */
  readonly seconds: number;
  constructor(seconds: number) {
    super('This was tried too often.');
    this.seconds = seconds;
  }
}

/** It was possible, but somebody or something was faster. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** The input breaks a rule; `fields` says which input and how. */
export class Invalid extends Error {
  override name = 'Invalid';
  readonly fields: Readonly<Record<string, string>>;
  constructor(fields: Record<string, string>) {
    super(Object.values(fields).join(' '));
    this.fields = fields;
  }
}

/** Whether Postgres refused a write because of the named constraint. */
export function brokeConstraint(error: unknown, constraint: string): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === constraint;
}
