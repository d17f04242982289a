/** Categories as the demo catalogue has them, and one that it has not. */
export const categories = [
  'crm-sales',
  'marketing',
  'customer-support',
  'commerce-payments',
  'finance-accounting',
  'hr-recruiting',
  'legal-compliance',
  'operations-supply-chain',
  'communication',
  'project-collaboration',
  'productivity-office',
  'content-web',
  'design-media',
  'analytics-bi',
  'data-platforms',
  'ai-ml',
  'automation-integration',
  'security-identity',
  'monitoring-observability',
  'network-storage',
  'it-utilities',
  'devops-cloud',
  'developer-tools',
  'healthcare',
  'education-research',
  'a-category-to-come',
] as const;

export type Subject = { slug: string; name: string; category: string; features: string[] };

/** Invented apps, as many as a large demo catalogue has. */
export const subjects: readonly Subject[] = Array.from({ length: 130 }, (_, index) => ({
  slug: `demo-app-${index}`,
  name: `${String.fromCharCode(65 + (index % 26))}pp ${index}`,
  category: categories[index % categories.length] ?? 'marketing',
  features: [],
}));

const allowed = new Set([
  'svg',
  'g',
  'rect',
  'circle',
  'ellipse',
  'line',
  'path',
  'text',
  'tspan',
  'clipPath',
  'linearGradient',
  'stop',
]);

const entity = /&(?!amp;|lt;|gt;|quot;|#39;)/;

function attributeComplaints(attributes: string): string[] {
  return [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].flatMap(([, key = '', value = '']) => {
    const complaints: string[] = [];
    if (/^(on|style$|href$|class$|xlink)/i.test(key)) complaints.push(`attribute ${key}`);
    if (entity.test(value)) complaints.push(`a bare ampersand in ${key}`);
    if (/NaN|undefined|Infinity/.test(value)) complaints.push(`${key} is ${value}`);
    if (key !== 'xmlns' && /:\/\/|javascript:|data:/i.test(value))
      complaints.push(`address in ${key}`);
    if (/url\((?!#[\w-]+\)$)/.test(value)) complaints.push(`${key} points outside: ${value}`);
    return complaints;
  });
}

/** Every `url(#id)` of the picture has its element. */
function referenceComplaints(svg: string): string[] {
  const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return [...svg.matchAll(/url\(#([^)]+)\)/g)]
    .filter(([, id]) => !ids.has(id))
    .map(([, id]) => `no element ${id}`);
}

/**
 * Reads the SVG tag by tag and tells what is wrong: what is not well formed or not closed, other
 * than drawing elements, attributes that could style, run or fetch anything. Empty when all is well.
 */
export function complaintsAbout(svg: string): string[] {
  const complaints = referenceComplaints(svg);
  const open: string[] = [];
  const tag = /<(\/?)(\w+)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>/g;
  const rest = svg.replace(
    tag,
    (_, end: string, name: string, attributes: string, empty: string) => {
      if (!allowed.has(name)) complaints.push(`element ${name}`);
      complaints.push(...attributeComplaints(attributes));
      if (end === '/' && open.pop() !== name) complaints.push(`${name} closed out of turn`);
      if (end === '' && empty === '') open.push(name);
      return '';
    },
  );
  if (open.length > 0) complaints.push(`left open: ${open.join(', ')}`);
  if (/[<>]/.test(rest) || entity.test(rest)) complaints.push('text that is not escaped');
  if (!svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')) complaints.push('no namespace');
  return complaints;
}
