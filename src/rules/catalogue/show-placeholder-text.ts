import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

const placeholder =
  /(?<![\p{L}\d])lorem ipsum(?![\p{L}\d])|(?<![\p{L}\d])(?:TODO|FIXME|TBD|XXX)(?![\p{L}\d])|\{\{[^{}]{0,60}\}\}|<(?:your|my|the) [^<>]{1,40}>|\[(?:your|insert|add) [^[\]]{1,40}\]/iu;
const whole =
  /^(?:your (?:name|show|podcast|title|company|organi[sz]ation|description)(?: here| title| name)?|(?:podcast|show) (?:title|name|description)|(?:title|description|author|name) of (?:the|your) (?:show|podcast)|dein name|change ?me)\.?$/i;

export const showPlaceholderText: Rule = {
  id: 'show-placeholder-text',
  severity: 'warning',
  about: ['show.title', 'show.description', 'show.author', 'show.owner', 'show.copyright', 'show.notes'],
  summary: 'Text of the show that was meant to be replaced is still there.',
  reason: 'Directories keep what they once read: a placeholder stays visible long after it was replaced.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
title: «Podcast title»
`,
    `
-- podfeed.yaml --
author: «Your name here»
description: «TODO» say what the show is about, for whom it is made and why they should listen.
`,
    `
-- podfeed.yaml --
copyright: 2026 «{{ author }}»
owner: {name: «changeme», email: ada@example.com}
notes: {footer: "See «[your site]»."}
`,
    `
-- podfeed.yaml --
title: My Podcast Empire
description: For those whose lists of things to do are long. Conversations on <Europe> [sic] and more.
author: Change Media
`,
  ],
  show(show, say) {
    const look = (path: Path, text: string | undefined): void => {
      const found = text === undefined ? null : (whole.exec(text) ?? placeholder.exec(text));
      // "Todo" in a sentence is a word.
      if (!found || /^[Tt]odo$|^xxx$/.test(found[0])) return;
      say(show, path, `${quote(found[0])} stands where listeners will read it.`, {
        part: { start: found.index, end: found.index + found[0].length },
        help: 'Write what belongs there, or take it out.',
      });
    };
    look(['title'], show.title);
    look(['description'], show.description);
    look(['author'], show.author);
    look(['owner', 'name'], show.owner?.name);
    look(['copyright'], show.copyright);
    look(['notes', 'footer'], show.notes?.footer);
  },
};
