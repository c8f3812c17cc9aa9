import MarkdownIt from 'markdown-it';
import { withoutComments } from '../text/html-comments.ts';
import { absolute, isSafeAddress } from './addresses.ts';
import { isHarmless, sanitise } from './sanitise.ts';

/** What stands around the notes of an episode, and what their relative links are relative to. */
export interface NotesFrame {
  /** Text of a paragraph above the notes. */
  readonly line?: string | undefined;
  /** HTML below the notes. */
  readonly block?: string | undefined;
  /** Markdown below the notes and that. */
  readonly footer?: string | undefined;
  /** Absolute address; without it relative links stay as they are. */
  readonly base?: string | undefined;
  /** The notes are HTML already, and stay as they are unless something in them could run. */
  readonly html?: boolean | undefined;
}

interface Environment {
  readonly base?: string | undefined;
  /** Set when raw HTML was met: everything else that the renderer writes is safe by construction. */
  raw?: boolean;
}

const markdown = new MarkdownIt('commonmark', { html: true }).enable(['table', 'strikethrough']);
/**
 * Most links are plain, and taking them apart and putting them together again costs more than the rest of
 * the paragraph. A test holds that these come out of it as they went in.
 */
const plainLink = /^https?:\/\/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?:\/[A-Za-z0-9._~/-]{0,1000})?$/;
const isPlain = (url: string): boolean => plainLink.test(url) && !url.includes('xn--');
const { normalizeLink, normalizeLinkText } = markdown;
markdown.normalizeLink = (url) => (isPlain(url) ? url : normalizeLink(url));
markdown.normalizeLinkText = (url) => (isPlain(url) ? url : normalizeLinkText(url));
markdown.validateLink = isSafeAddress;
for (const [rule, key] of [
  ['link_open', 'href'],
  ['image', 'src'],
] as const) {
  const plain = markdown.renderer.rules[rule];
  markdown.renderer.rules[rule] = (tokens, index, options, env: Environment, self) => {
    const token = tokens[index]!;
    const address = token.attrGet(key);
    if (address !== null) token.attrSet(key, absolute(address, env.base));
    return plain ? plain(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
  };
}

for (const rule of ['html_block', 'html_inline'] as const) {
  markdown.renderer.rules[rule] = (tokens, index, _options, env: Environment) => {
    env.raw = true;
    return tokens[index]!.content;
  };
}

/** Markdown show notes as HTML that is safe in any app: raw HTML goes through an allow list. */
export function writeNotes(body: string, frame: NotesFrame): string {
  const line = frame.line ? `<p>${markdown.utils.escapeHtml(frame.line)}</p>\n` : '';
  const footer = `${frame.block ?? ''}${frame.footer ? render(frame.footer, frame.base) : ''}`;
  return frame.html
    ? `${line}${keepHtml(body, frame.base)}${footer && `\n${footer.trim()}`}`
    : `${line}${render(body, frame.base)}${footer}`.trim();
}

/**
 * HTML as it is, without the blanks around it and the comments in it; sanitised where something in it could run.
 */
export function keepHtml(html: string, base: string | undefined): string {
  const kept = trimmed(withoutComments(withoutIllegal(html)));
  return isHarmless(kept) ? kept : trimmed(sanitise(kept, base));
}

/** A text without the white space of XML around it: other blanks are seen by listeners. */
function trimmed(text: string): string {
  const start = /^[ \t\r\n]*/.exec(text)![0].length;
  let end = text.length;
  while (end > start && ' \t\r\n'.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function render(text: string, base: string | undefined): string {
  const env: Environment = { base };
  const html = markdown.render(withoutIllegal(text), env);
  return env.raw ? sanitise(html, base) : html;
}

const suspect = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Notes without the characters that XML cannot carry; a rule has told the author of them. */
function withoutIllegal(text: string): string {
  return suspect.test(text) ? text.replace(illegal, '') : text;
}

/** A line of Markdown as plain text, and the first address of the web that it links to. */
export function lineText(line: string): { readonly text: string; readonly href?: string } {
  const tokens = markdown.parseInline(withoutIllegal(line), {})[0]?.children ?? [];
  const shown = new Set(['text', 'code_inline', 'image', 'text_special']);
  const text = tokens.map(({ type, content }) =>
    shown.has(type) ? content : type === 'softbreak' ? ' ' : '',
  );
  const links = tokens.map((token) => (token.type === 'link_open' ? token.attrGet('href') : null));
  const href = links.find((address) => address !== null && /^https?:\/\//i.test(address));
  return { text: text.join('').trim(), ...(href ? { href } : {}) };
}

/** A text as HTML. */
export function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}
