import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-images-deprecated', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} was given up.`,
  help: `Use ${quote(detail.get('instead') ?? '<podcast:image>')}.`,
}));

export const nsImagesDeprecated: Rule = {
  id: 'ns-images-deprecated',
  severity: 'warning',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'The feed uses a tag for pictures that was given up.',
  reason: 'The podcast namespace replaced it by one that says what each picture is for.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<«podcast:images» srcset="https://example.com/a.jpg 1500w"/>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
