/** One fact of an event, or what it was before and after. */
export type DetailLine = { name: string; from: string | null; to: string };

const LONGEST = 300;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The details of an event, to be read; what is not said is left out. */
export function detailLines(details: Readonly<Record<string, unknown>>): DetailLine[] {
  return Object.entries(details).flatMap(([name, value]): DetailLine[] => {
    if (value === null || value === undefined) return [];
    if (isChange(value)) {
      return [{ name: plain(name), from: textOf(value.from), to: textOf(value.to) }];
    }
    return [{ name: plain(name), from: null, to: textOf(value) }];
  });
}

function isChange(value: unknown): value is { from: unknown; to: unknown } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

/** `supportEmail` as 'support email'. */
function plain(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (MOMENT.test(text)) return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
