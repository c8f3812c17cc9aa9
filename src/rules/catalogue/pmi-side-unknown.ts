import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';

const check = forRemarks('pmi-side-unknown', (text, detail) => ({
  message: `${quote(text)} is not a side of the PMI Talent Triangle.`,
  help: detail.has('suggestion')
    ? `Did you mean ${quote(detail.get('suggestion')!)}?`
    : 'Use `Ways of Working`, `Power Skills` or `Business Acumen`.',
}));

export const pmiSideUnknown: Rule = {
  id: 'pmi-side-unknown',
  severity: 'error',
  about: ['episode.triangle'],
  summary: 'A Talent Triangle side is none of the three that PMI has.',
  reason:
    'Listeners report PDUs for one of three sides; a side that PMI does not have cannot be claimed. Other case and slugs such as `power-skills` are read without a word: the feed gets the name as PMI writes it.',
  source: { name: 'PMI, Talent Triangle update of 2022' },
  examples: [
    `
talentTriangle: «Busness Acumen»
`,
    `
talentTriangle: [Power Skills, «Juggling»]
`,
    `
talentTriangle: {ways-of-working: 70, «juggling»: 30}
`,
    `
talentTriangle: «Business Acumen, Power Skills»
`,
    `
talentTriangle: business-acumen
`,
    `
talentTriangle: {ways-of-working: 70, power-skills: 30}
`,
  ],
  episode: check,
};
