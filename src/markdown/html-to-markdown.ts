/** Longer notes stay HTML. UTF-16 units. */
const longest = 100_000;
/** Deeper HTML stays HTML. */
const deepest = 20;

interface Node {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
}

/** What Markdown has a sign for, and the attributes that it can say. */
const inlineTags = new Set(['a', 'b', 'br', 'code', 'em', 'i', 'strong']);
const blockTags = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'ul']);
const saidAttributes: Readonly<Record<string, readonly string[]>> = { a: ['href', 'title'] };
const voids = new Set(['br', 'hr']);

/**
 * HTML as Markdown of the plain kind: paragraphs, headings, lists, quotes, links, emphasis. Nothing where it holds
 * anything else. Whether nothing got lost is for the caller to see, by rendering it.
 */
export function htmlToMarkdown(html: string): string | undefined {
  const root = html.length > longest ? undefined : parse(html);
  return root && blocksOf(root.children)?.join('\n\n');
}

const piece =
  /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})((?:\s{1,20}[a-zA-Z-]{1,30}="[^"<]{0,4000}"){0,10})\s{0,20}\/?>|[^<]+|</g;

function parse(html: string): Node | undefined {
  const open: Node[] = [{ tag: '', attributes: new Map(), children: [] }];
  for (const [text, closing, name, written] of html.matchAll(piece)) {
    const around = open.at(-1)!;
    if (name === undefined) {
      const plain = text === '<' ? undefined : decode(text);
      if (plain === undefined) return undefined;
      around.children.push(plain);
      continue;
    }
    const tag = name.toLowerCase();
    if (closing) {
      if (around.tag !== tag) return undefined;
      open.pop();
      continue;
    }
    const attributes = attributesOf(written ?? '');
    const known = saidAttributes[tag] ?? [];
    if (!attributes || [...attributes.keys()].some((key) => !known.includes(key))) return undefined;
    if (!inlineTags.has(tag) && !blockTags.has(tag)) return undefined;
    const node: Node = { tag, attributes, children: [] };
    around.children.push(node);
    if (!voids.has(tag)) open.push(node);
    if (open.length > deepest) return undefined;
  }
  return open.length === 1 ? open[0] : undefined;
}

function attributesOf(written: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of written.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)) {
    const plain = decode(value);
    if (plain === undefined) return undefined;
    attributes.set(key.toLowerCase(), plain);
  }
  return attributes;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', '\u00a0'],
]);

/** A text without its entities; nothing where it has one that is not among those few. */
function decode(text: string): string | undefined {
  let known = true;
  const plain = text.replace(/&(#?\w{1,31});/g, (whole, name: string) => {
    const found = entities.get(name);
    known &&= found !== undefined;
    return found ?? whole;
  });
  return known ? plain : undefined;
}

const isBlank = (child: Node | string): boolean => typeof child === 'string' && child.trim() === '';
const isInline = (child: Node | string): boolean => typeof child === 'string' || inlineTags.has(child.tag);

/** Blocks, one below the other; nothing where text stands between them. */
function blocksOf(children: readonly (Node | string)[]): string[] | undefined {
  const blocks: string[] = [];
  for (const child of children) {
    if (isBlank(child)) continue;
    const block = typeof child === 'string' ? undefined : blockOf(child);
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return blocks;
}

function blockOf({ tag, children }: Node): string | undefined {
  switch (tag) {
    case 'p':
      return inline(children);
    case 'hr':
      return '***';
    case 'blockquote':
      return blocksOf(children)?.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'ul':
      return listOf(children, () => '- ');
    case 'ol':
      return listOf(children, (index) => `${index + 1}. `);
    default: {
      const text = /^h[1-6]$/.test(tag) ? inline(children) : undefined;
      return text === undefined || text.includes('\n') ? undefined : `${'#'.repeat(Number(tag[1]))} ${text}`;
    }
  }
}

function listOf(children: readonly (Node | string)[], mark: (index: number) => string): string | undefined {
  const items: string[] = [];
  let isLoose = false;
  for (const child of children) {
    if (isBlank(child)) continue;
    if (typeof child === 'string' || child.tag !== 'li') return undefined;
    const first = child.children.findIndex((part) => !isInline(part));
    const lead = first === -1 ? child.children : child.children.slice(0, first);
    const text = inline(lead);
    const rest = first === -1 ? [] : blocksOf(child.children.slice(first));
    if (text === undefined || rest === undefined) return undefined;
    isLoose ||= text === '';
    const sign = mark(items.length);
    const body = [...(text === '' ? [] : [text]), ...rest].join(text === '' ? '\n\n' : '\n');
    items.push(`${sign}${body.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`)}`);
  }
  return items.join(isLoose ? '\n\n' : '\n');
}

function inline(children: readonly (Node | string)[]): string | undefined {
  let text = '';
  for (const child of children) {
    const part = typeof child === 'string' ? escapeMarks(child) : spanOf(child);
    if (part === undefined) return undefined;
    text += part;
  }
  return text
    .replace(/\\\n\s+/g, '\\\n')
    .replace(/^(?=[#>+=-]|\d{1,9}[.)](?:\s|$))(\d{0,9})/gm, '$1\\')
    .trim();
}

function spanOf({ tag, attributes, children }: Node): string | undefined {
  if (tag === 'br') return '\\\n';
  if (tag === 'code') {
    const [only = ''] = children;
    return children.length === 1 && typeof only === 'string' && !only.includes('`')
      ? `\`${only}\``
      : undefined;
  }
  const text = inline(children);
  if (text === undefined || text === '') return undefined;
  if (tag === 'em') return `*${text}*`;
  if (tag === 'strong') return `**${text}**`;
  if (tag !== 'a') return undefined;
  const href = attributes.get('href');
  const title = attributes.get('title');
  if (href === undefined || /[<>\s]/.test(href)) return undefined;
  if (title === undefined && children.length === 1 && children[0] === href && /^https?:/.test(href)) {
    return `<${href}>`;
  }
  const target = /[()\\]/.test(href) || href === '' ? `<${href}>` : href;
  const said = title === undefined ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`;
  return `[${text}](${target}${said})`;
}

/** What Markdown would take for a sign of its own. */
function escapeMarks(text: string): string {
  return text
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/\n[ \t]*/g, '\n');
}
