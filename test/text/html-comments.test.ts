import { expect, test } from 'vitest';
import { withoutComments } from '../../src/text/html-comments.ts';

test.each([
  ['<p>A</p>', '<p>A</p>'],
  ['<!-- wp:paragraph --><p>A</p><!-- /wp:paragraph -->', '<p>A</p>'],
  ['<p>A<!---->B</p>', '<p>AB</p>'],
  ['<!-- a\nb -->A', 'A'],
  // Browsers end these at other places than simpler readers do.
  ['<!--> A -->', '<!--> A -->'],
  ['<!---> A -->', '<!---> A -->'],
  ['<!-- a -- b -->', '<!-- a -- b -->'],
  ['<!-- <b> -->', '<!-- <b> -->'],
  ['<!-- a > b -->', '<!-- a > b -->'],
  ['<!-- a', '<!-- a'],
  ['<! -- a -->', '<! -- a -->'],
])('%j becomes %j', (html, expected) => {
  expect(withoutComments(html)).toBe(expected);
});
