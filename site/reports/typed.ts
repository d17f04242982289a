/** What stands in the fields of the report form, by their names. */
export type Typed = Readonly<Record<ReportField, string>>;

export const REPORT_FIELDS = [
  'app',
  'review',
  'address',
  'reason',
  'details',
  'email',
  'website',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/**
 * What somebody typed and sent, so that nothing of it is lost when it comes back; all empty for a
 * page that was only opened, or a form that cannot be read.
 */
export async function typedIn(request: Request): Promise<Typed> {
  const form = request.method === 'POST' ? await request.formData().catch(() => null) : null;
  const textOf = (field: ReportField) => {
    const value = form?.get(field);
    return typeof value === 'string' ? value : '';
  };
  return {
    app: textOf('app'),
    review: textOf('review'),
    address: textOf('address'),
    reason: textOf('reason'),
    details: textOf('details'),
    email: textOf('email'),
    website: textOf('website'),
  };
}
