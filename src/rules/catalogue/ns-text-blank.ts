import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-text-blank', (_text, detail, called) => {
  const main = detail.get('main');
  return {
    message:
      main === undefined
        ? `This entry of ${called} is empty.`
        : `This entry of ${called} has no ${quote(main)}.`,
    help: main === undefined ? 'Fill it in, or take it out.' : `Give its ${quote(main)}, or take it out.`,
  };
});

export const nsTextBlank: Rule = {
  id: 'ns-text-blank',
  severity: 'error',
  about: ['episode.license', 'episode.locations', 'episode.txt', 'show.locations', 'show.updateFrequency'],
  summary: 'A place, licence, rhythm or text for machines is without the words that it is about.',
  reason:
    'The element would stand in the feed with nothing in it, which the namespace forbids; so it is left out of the feed.',
  source: podcastNamespace,
  examples: [
    `
location: «{geo: "geo:52.5,13.4"}»
license: «{url: "https://example.com/licence"}»
txt: «{purpose: verify}»
`,
    `
-- podfeed.yaml --
location:
  - Berlin
  - «name:»
    rel: creator
txt: [«""», A text]
updateFrequency: «{rrule: FREQ=WEEKLY}»
`,
    `
location: Berlin
license: {name: Sleeper Licence, url: "https://example.com/licence"}
txt: {purpose: verify, text: abc}
-- episodes/2.md --
location:
license:
txt: []
`,
  ],
  show: check,
  episode: check,
};
