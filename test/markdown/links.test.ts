import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { writeNotes } from '../../src/markdown/notes.ts';

const original = new MarkdownIt('commonmark');

const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
const host = fc
  .array(fc.oneof(label, fc.constant('xn--mnchen-3ya')), { minLength: 2, maxLength: 4 })
  .map((labels) => labels.join('.'));
const path = fc.stringMatching(/^[A-Za-z0-9._~/%?&=#:@!$'+,;-]{0,40}$/);
const url = fc
  .tuple(fc.constantFrom('http', 'https', 'HTTPS'), host, fc.constantFrom('', '/', ':8080/'), path)
  .map(([scheme, name, middle, rest]) => `${scheme}://${name}${middle}${middle.endsWith('/') ? rest : ''}`);

test('links come out as markdown-it itself writes them', () => {
  fc.assert(
    fc.property(url, (address) => {
      for (const text of [`[here](<${address}>)`, `<${address}>`]) {
        const wanted = original.render(text).trim();
        if (!wanted.includes('<a ')) return;
        expect(writeNotes(text, {})).toBe(wanted);
      }
    }),
    { numRuns: 2000 },
  );
});
