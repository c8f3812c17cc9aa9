import { pick, several } from './random.mjs';
import { links, quotes, sentences } from './words.mjs';

const BODY_BYTES = 3_700;

/** About 3.7 KB of Markdown: paragraphs, lists, links, quotes and code. @param {() => number} random */
export function showNotes(random) {
  const blocks = [paragraph(random, 3), paragraph(random, 4)];
  const makers = [list, linkList, paragraph, quote, ordered, paragraph, code, nested, paragraph];
  let bytes = blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
  for (let turn = Math.floor(random() * makers.length); bytes < BODY_BYTES - 150; turn++) {
    const block = /** @type {(random: () => number) => string} */ (makers[turn % makers.length])(random);
    blocks.push(block);
    bytes += Buffer.byteLength(block) + 2;
  }
  return `${blocks.join('\n\n')}\n`;
}

/** @param {() => number} random */
function paragraph(random, size = 2 + Math.floor(random() * 3)) {
  return several(random, sentences, size).join(' ');
}

/** @param {() => number} random */
function list(random) {
  return `## What we talk about\n\n${several(random, sentences, 3)
    .map((item) => `- ${item}`)
    .join('\n')}`;
}

/** @param {() => number} random */
function linkList(random) {
  const items = several(random, links, 4).map((text) => {
    return `- [${text}](https://links.example.com/${slugOf(text)})`;
  });
  return `## Links\n\n${items.join('\n')}\n- <https://plans.example.com/archive?page=${Math.floor(random() * 90)}>`;
}

/** @param {() => number} random */
function ordered(random) {
  return several(random, sentences, 3)
    .map((item, index) => `${index + 1}. ${item}`)
    .join('\n');
}

/** @param {() => number} random */
function nested(random) {
  const [first, second, third] = several(random, links, 3);
  return `* ${first}\n  * ${second}\n  * *${third}*\n* And what it costs & saves`;
}

/** @param {() => number} random */
function quote(random) {
  return `> ${pick(random, quotes)}`;
}

/** @param {() => number} random */
function code(random) {
  return `\`\`\`text\ncost < value && risk > ${Math.floor(random() * 9)} ? "go" : "wait"\n\`\`\``;
}

/** The text as a part of an address: lower-case ASCII letters, digits and hyphens. @param {string} text */
export function slugOf(text) {
  return text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
