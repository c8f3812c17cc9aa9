import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileNetworkInvalid: Rule = {
  id: 'file-network-invalid',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['show.file'],
  summary: 'The file of a network does not say which shows it has.',
  reason: 'None of its shows is checked or built: one that was meant would be missing in silence.',
  source: own,
  examples: [
    `
-- podfeed-network.yaml --
«show»: [night-trains]
shows: [day-trains]
`,
    `
-- podfeed-network.yaml --
shows: [night-trains, «../day-trains»]
`,
    `
-- podfeed-network.yaml --
shows: [night-trains, day-trains, «night-trains/»]
`,
    `
-- podfeed-network.yaml --
shows: [night-trains, day-trains]
`,
  ],
  show: forRemarks('file-network-invalid', (_, detail, called) => ({
    message: `${called} ${detail.get('problem') ?? 'cannot be understood'}.`,
    help: detail.get('help'),
  })),
};
