/** An embedded service that cannot run; the message is one clear sentence for the operator. */
export class ServiceFailed extends Error {
  override name = 'ServiceFailed';
}

/** The code of a system or Postgres error (`ENOENT`, `57P03`), or null. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
