/** Writes SVG with presentation attributes alone, so that it draws under the strictest CSP. */
type Attributes = Record<string, string | number | undefined>;

/** A text as it may stand in XML content and in quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A number with at most one decimal: finer is invisible at these sizes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One element; attributes that are undefined are left out. The content is SVG, not text. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  rx = 0,
): string {
  return element('rect', { x, y, width, height, fill, rx: rx === 0 ? undefined : rx });
}

export function circle(cx: number, cy: number, r: number, fill: string): string {
  return element('circle', { cx, cy, r, fill });
}

export function ring(cx: number, cy: number, r: number, stroke: string, width: number): string {
  return element('circle', { cx, cy, r, fill: 'none', stroke, 'stroke-width': width });
}

export function path(d: string, fill: string): string {
  return element('path', { d, fill });
}

/** A line along a path, without fill; round ends unless told. */
export function stroke(d: string, colour: string, width: number, more: Attributes = {}): string {
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
}

export function group(transform: string, content: string): string {
  return element('g', { transform }, content);
}

/** The point at an angle (degrees, clockwise from the top) on a circle. */
export function onCircle(cx: number, cy: number, r: number, degrees: number): [number, number] {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [round(cx + r * Math.cos(angle)), round(cy + r * Math.sin(angle))];
}

/** Path data of an arc between two angles (degrees, clockwise from the top). */
export function arc(cx: number, cy: number, r: number, from: number, to: number): string {
  const [x1, y1] = onCircle(cx, cy, r, from);
  const [x2, y2] = onCircle(cx, cy, r, to);
  return `M${x1} ${y1}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${x2} ${y2}`;
}

/** Path data of a closed polygon with its corners on a circle. */
export function polygon(cx: number, cy: number, r: number, corners: number, turn = 0): string {
  const points = Array.from({ length: corners }, (_, index) =>
    onCircle(cx, cy, r, turn + (360 / corners) * index).join(' '),
  );
  return `M${points.join('L')}Z`;
}
