/** An element of an XML document; its texts are joined. */
export type Element = {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
};

const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'g');
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+));/g;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a document of elements, attributes and text, as ours are.
 * @throws Error at the first place where it is not well-formed XML 1.0
 */
export function parseXml(document: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  if (!document.startsWith(declaration)) throw new Error('The XML declaration is missing.');
  const forbidden = FORBIDDEN.exec(document);
  if (forbidden) throw new Error(`A forbidden character stands at ${forbidden.index}.`);
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let rest = document.slice(declaration.length);
  while (rest !== '') {
    const element = open.at(-1);
    if (!element) throw new Error(`There is more behind the end: ${rest.slice(0, 40)}`);
    const text = /^[^<]*/.exec(rest)?.[0] ?? '';
    element.text += unescaped(text);
    rest = rest.slice(text.length);
    if (rest !== '') rest = readTag(rest, open);
  }
  const [root] = top.children;
  if (open.length !== 1 || !root || top.children.length > 1 || top.text.trim() !== '') {
    throw new Error('The document is not one element.');
  }
  return root;
}

function readTag(rest: string, open: Element[]): string {
  const tag = TAG.exec(rest);
  if (!tag) throw new Error(`This is no tag: ${rest.slice(0, 60)}`);
  const [whole, slash, name = '', attributes = '', empty] = tag;
  if (slash) {
    const closed = open.pop();
    if (closed?.name !== name) throw new Error(`</${name}> closes ${closed?.name}.`);
    return rest.slice(whole.length);
  }
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
    key,
    unescaped(value),
  ]);
  const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
  open.at(-1)?.children.push(element);
  if (!empty) open.push(element);
  return rest.slice(whole.length);
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`A bare & is in: ${text}`);
  return text.replace(ENTITY, (_, sign: string | undefined, code: string) =>
    sign ? (SIGNS[sign] ?? '') : String.fromCodePoint(Number(code)),
  );
}

/** The children of a name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((one) => one.name === name);
}

/** The text of the one child of a name. */
export function textOf(element: Element, name: string): string {
  const [child, ...more] = childrenOf(element, name);
  if (!child || more.length > 0) throw new Error(`${element.name} has not one ${name}.`);
  return child.text;
}
