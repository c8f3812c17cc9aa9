import { quote } from '../text/printable.ts';
import { forRemarks, useInstead, type Words } from './rule.ts';

/** What becomes of a mapping that is used as a key: `{{title}}: x`. */
const asText = String({});

const remove = 'Remove it, or see the list of fields in the documentation.';

/** What to do with keys of other tools that have no counterpart. */
const others: ReadonlyMap<string, (rule: string) => string> = new Map<string, (rule: string) => string>([
  ['release', () => 'Remove it: an episode comes out unless it says `draft: true`.'],
  [
    'website',
    (rule) =>
      `It is for a website. Remove it, or, where a generator needs it, let the show say \`rules: {${rule}: hint}\`.`,
  ],
]);

/** The words of a rule about fields that do not exist; the value of such a field is nobody's business. */
export function unknownField(rule: string, owner: string): ReturnType<typeof forRemarks> {
  return forRemarks(rule, (text, detail, name, { path }) => {
    // A key that does not exist may be called as a field of the Feed is, which stands elsewhere.
    const called = path.length === 1 ? quote(text) : name;
    if (text === asText) {
      return {
        message: 'A mapping stands where the name of a field is expected.',
        help: 'Write braces of a template between quotes, or fill them in.',
      };
    }
    const suggestion = detail.get('suggestion');
    if (suggestion === undefined) {
      return {
        message: `${called} is not a field of ${owner}.`,
        help: others.get(detail.get('alias') ?? '')?.(rule) ?? remove,
      };
    }
    const isTop = detail.has('alias') && text === suggestion;
    return {
      message: `${called} is not a field of ${owner}.`,
      help: isTop
        ? `Write ${quote(suggestion)} at the top level.`
        : detail.has('alias')
          ? `What other tools call ${quote(text)} is ${quote(suggestion)} here.`
          : `Did you mean ${quote(suggestion)}?`,
      fix: detail.has('same') ? useInstead(path, suggestion, 'key') : undefined,
    };
  });
}

/** The words of a rule about a value of the wrong shape. */
export function wrongShape(text: string, detail: ReadonlyMap<string, string>, called: string): Words {
  const expects = detail.get('expects') ?? 'a whole number from 1';
  const found = text === '' ? detail.get('found') || 'empty' : quote(text);
  return {
    message: `${called} is ${found}, which cannot be understood here.`,
    help: expects === 'something else' ? 'See its description in the documentation.' : `Write ${expects}.`,
  };
}

/** The words of a rule about a value that is none of a few words. */
export function notOneOf(suggestion: string | undefined, words: readonly string[]): string {
  if (suggestion !== undefined) return `Did you mean ${quote(suggestion)}?`;
  return `Use ${words.slice(0, -1).map(quote).join(', ')} or ${quote(words.at(-1)!)}.`;
}
