import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsIntegrityMismatch: Rule = {
  id: 'ns-integrity-mismatch',
  severity: 'error',
  where: 'author',
  about: ['episode.alternates'],
  summary: 'A local file has another size or hash than is given for it.',
  reason: 'Apps that check it take the file for a wrong one, and do not play it.',
  source: podcastTag('integrity'),
  examples: [
    `
alternates: {file: small.opus, length: «1», integrity: «sha384-${'B'.repeat(64)}»}
-- media/small.opus {"bytes": 9123456} --
`,
    `
alternates: {file: small.opus, length: 9123456, integrity: sha384-${'A'.repeat(64)}}
-- media/small.opus {"bytes": 9123456} --
`,
  ],
  episode: forRemarks('ns-integrity-mismatch', (text, detail, called, { path }) => {
    const is = detail.get('is') ?? '';
    const isLength = detail.get('what') === 'length';
    return {
      message: isLength
        ? `${called} is ${quote(text)}, and the file has ${is} bytes.`
        : `The hash ${quote(text)} is not that of the file.`,
      help: isLength
        ? 'Leave it out: it is taken from the file.'
        : 'Leave it out: it is made from the file. If the file is not the one that was meant, put that one there.',
      fix: isLength ? useInstead(path, is, undefined, text) : undefined,
    };
  }),
};
