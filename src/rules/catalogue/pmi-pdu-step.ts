import { readPdu } from '../../feed/talent-triangle.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { pmi } from '../sources.ts';

/** The same number with a point for the comma. */
function isSame(suggestion: string | undefined, text: string): boolean {
  return suggestion === text.replace(',', '.') && readPdu(suggestion).ok;
}

export const pmiPduStep: Rule = {
  id: 'pmi-pdu-step',
  severity: 'error',
  where: 'author',
  about: ['episode.pdus'],
  summary: 'A number of PDUs is not one that can be reported.',
  reason: 'PDUs are reported in quarters: 0.25 for 15 minutes.',
  source: pmi,
  examples: [
    `
pdus: «0.3»
`,
    `
pdus: «half»
`,
    `
pdus: «0,5»
talentTriangle: Power Skills
`,
    `
pdus: 0.25
`,
  ],
  episode: forRemarks('pmi-pdu-step', (text, detail, _, { path }) => ({
    message:
      detail.get('problem') === 'step'
        ? `${quote(text)} is not a multiple of 0.25.`
        : `${quote(text)} is not a number of PDUs.`,
    help: detail.has('suggestion')
      ? `Write ${quote(detail.get('suggestion')!)}, or leave it out: PDUs are computed from the length.`
      : 'Write a number in quarters, such as `0.5`.',
    fix: isSame(detail.get('suggestion'), text)
      ? useInstead(path, detail.get('suggestion')!, undefined, text)
      : undefined,
  })),
};
