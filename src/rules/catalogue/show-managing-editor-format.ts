import { isEmail } from '../../feed/email.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

export const showManagingEditorFormat: Rule = {
  id: 'show-managing-editor-format',
  severity: 'warning',
  about: ['show.managingEditor', 'show.webMaster'],
  summary: 'An editor is not named by mail address and name.',
  reason: 'RSS wants an address with the name behind it, and validators complain of anything else.',
  source: rssProfile,
  examples: [
    `
-- podfeed.yaml --
rss:
  managingEditor: «Ada Muster»
  webMaster: «Max Muster <max@example.com>»
`,
    `
-- podfeed.yaml --
rss:
  managingEditor: ada@example.com (Ada Muster)
  webMaster: night@example.com (Night Trains (and Ferries))
`,
    `
-- podfeed.yaml --
rss:
  managingEditor: «ada@example.com (Ada) Muster»
  webMaster: «max@example.com ()»
`,
  ],
  show(show, say) {
    for (const field of ['managingEditor', 'webMaster'] as const) {
      const text = show[field];
      if (text === undefined || isAddressWithName(text)) continue;
      say(show, [field], `${name(show, [field])} is ${quote(text)}, not a mail address with a name.`, {
        help: 'Write it as `ada@example.com (Ada Muster)`.',
      });
    }
  },
};

function isAddressWithName(text: string): boolean {
  const blank = text.indexOf(' ');
  return blank > 0 && isEmail(text.slice(0, blank)) && isBracketed(text.slice(blank + 1));
}

/** One pair of brackets around all of it; more may stand in them, in pairs (RFC 2822, 3.2.3). */
function isBracketed(text: string): boolean {
  let depth = 0;
  for (const [index, char] of [...text].entries()) {
    if (char === '(') depth++;
    else if (depth === 0) return false;
    else if (char === ')') depth--;
    if (depth === 0 && index > 0) return index > 1 && index === [...text].length - 1;
  }
  return false;
}
