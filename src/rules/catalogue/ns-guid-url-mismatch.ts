import { isUuid, podcastGuid } from '../../feed/uuid.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsGuidUrlMismatch: Rule = {
  id: 'ns-guid-url-mismatch',
  severity: 'hint',
  onRequest: true,
  about: ['show.guid'],
  summary: 'The guid of the show is not the one that its address gives.',
  reason:
    'It is made from the first address of the feed and stays for ever, so after a move it does not fit the present one, and must not. Of a show that never moved, another guid means that apps and directories know it by two.',
  source: podcastTag('guid'),
  examples: [
    `
-- podfeed.yaml --
guid: «4136005d-a5b9-534d-b32a-e88894e1ae4a»
rules: {ns-guid-url-mismatch: hint}
`,
    `
-- podfeed.yaml --
guid: D84CED82-1926-54c0-88c2-bb01dd35d7e3
rules: {ns-guid-url-mismatch: hint}
`,
    `
-- podfeed.yaml --
guid: 1b671a64-40d5-491e-99b0-da01ff1f3341
rules: {ns-guid-url-mismatch: hint}
`,
    `
-- podfeed.yaml --
guid: 4136005d-a5b9-534d-b32a-e88894e1ae4a
`,
  ],
  show(show, say) {
    const { guid, feed } = show;
    if (guid === undefined || feed === undefined || !isUuid(guid) || guid[14] !== '5') return;
    const right = podcastGuid(feed);
    if (guid.toLowerCase() === right) return;
    const called = name(show, ['guid']);
    say(show, ['guid'], `This ${called} was not made from the present ${name(show, ['feed'])}.`, {
      help: `If the feed never had another address and was never published, use \`${right}\`; else keep it.`,
    });
  },
};
