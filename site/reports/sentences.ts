import { REPORT_FIELDS, type ReportField } from './typed.ts';

/**
 * One sentence for each field that needs a change, by the field at which it is shown.
 * @param showsApp false when the app is not known: what is wrong with it then stands at the field
 *   that takes its place
 */
export function sentencesOf(
  fields: Readonly<Record<string, readonly string[] | undefined>>,
  showsApp: boolean,
): Partial<Record<ReportField, string>> {
  return Object.fromEntries(
    REPORT_FIELDS.flatMap((field) => {
      const sentence = fields[field]?.[0];
      if (sentence === undefined) return [];
      return [[field === 'app' && !showsApp ? 'address' : field, sentence]];
    }),
  );
}
