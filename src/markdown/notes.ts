import MarkdownIt from 'markdown-it';
import { sanitise } from './sanitise.ts';

/** What stands around the notes of an episode, and what their relative links are relative to. */
export interface NotesFrame {
  /** Text of a paragraph above the notes. */
  readonly line?: string | undefined;
  /** Markdown below the notes. */
  readonly footer?: string | undefined;
  /** Absolute address; without it relative links stay as they are. */
  readonly base?: string | undefined;
}

/** Addresses that a listener's app may open. Anything without a scheme is relative. */
const scheme = /^\s*([a-z][a-z0-9+.-]{0,30}):/i;

/** Says whether an address is relative, or http, https or mailto. */
export function isSafeAddress(address: string): boolean {
  const found = scheme.exec(address.replace(/[\u0000-\u0020]/g, ''));
  return !found || ['http', 'https', 'mailto'].includes(found[1]!.toLowerCase());
}

/** An address made absolute, or as it is when that cannot be done. */
export function absolute(address: string, base: string | undefined): string {
  if (!base || scheme.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

interface Environment {
  readonly base?: string | undefined;
}

const markdown = new MarkdownIt('commonmark', { html: true }).enable(['table', 'strikethrough']);
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

/** Markdown show notes as HTML that is safe in any app: raw HTML goes through an allow list. */
export function writeNotes(body: string, frame: NotesFrame): string {
  const line = frame.line ? `<p>${markdown.utils.escapeHtml(frame.line)}</p>\n` : '';
  return `${line}${render(body, frame.base)}${frame.footer ? render(frame.footer, frame.base) : ''}`.trimEnd();
}

function render(text: string, base: string | undefined): string {
  const html = markdown.render(withoutIllegal(text), { base } satisfies Environment);
  return text.includes('<') ? sanitise(html, base) : html;
}

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Notes without the characters that XML cannot carry; a rule has told the author of them. */
function withoutIllegal(text: string): string {
  return text.replace(illegal, '');
}

/** A text as HTML. */
export function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}
