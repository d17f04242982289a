import { REPORT_FIELDS, type ReportField } from './typed.ts';

/**
 * One sentence for each field that needs a change, by the field at which it is shown.
 * @param shown what the form is about. What is wrong with an app or a review that is not known stands
 *   at the field that takes its place
 */
export function sentencesOf(
  fields: Readonly<Record<string, readonly string[] | undefined>>,
  shown: 'app' | 'review' | null,
): Partial<Record<ReportField, string>> {
  return Object.fromEntries(
    REPORT_FIELDS.flatMap((field) => {
      const sentence = fields[field]?.[0];
      if (sentence === undefined) return [];
      const isSubject = field === 'app' || field === 'review';
      return [[isSubject && field !== shown ? 'address' : field, sentence]];
    }),
  );
}
