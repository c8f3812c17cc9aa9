import { isVariableName } from '../../feed/variable-name.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showAnnounceToken: Rule = {
  id: 'show-announce-token',
  severity: 'error',
  where: 'author',
  about: ['show.announce'],
  summary: 'A show file holds what looks like a token in place of the name of a variable.',
  reason:
    'Everybody who sees the files of the show could use the token, and it stays in the history of the project. podfeed reads it from the environment and never prints it.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
announce: {podping: {url: "https://podping.example.com/", «token»: 3f2a-91c0-77aa}}
`,
    `
-- podfeed.yaml --
announce: {podping: {url: "https://podping.example.com/", token: PODPING_TOKEN}}
`,
  ],
  show(show, say) {
    const { token } = show.announce?.podping ?? {};
    if (token === undefined || isVariableName(token)) return;
    say(show, ['announce', 'podping', 'token'], 'This is not the name of an environment variable.', {
      help: 'Write a name in capitals, such as `PODPING_TOKEN`. If a real token stood here, have it replaced.',
      part: 'key',
      alone: true,
    });
  },
};
