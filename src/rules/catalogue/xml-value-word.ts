import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-word', wireWords);

export const xmlValueWord: Rule = {
  id: 'xml-value-word',
  severity: 'error',
  where: 'feed',
  w3c: [
    'InvalidTrueFalse',
    'InvalidYesNo',
    'InvalidYesNoClean',
    'InvalidDay',
    'InvalidHour',
    'InvalidUpdatePeriod',
    'InvalidItunesEpisodeType',
    'InvalidItunesChannelType',
    'InvalidAccessRestrictionRel',
    'InvalidMediaHash',
    'InvalidMediaRating',
    'InvalidMediaRestriction',
    'InvalidMediaRestrictionRel',
    'InvalidMediaRestrictionType',
    'InvalidMediaTextType',
    'InvalidMediaMedium',
    'InvalidMediaExpression',
    'InvalidCreditRole',
    'InvalidCountryCode',
    'InvalidRSSVersion',
    'InvalidMetaName',
    'InvalidMetaContent',
    'InvalidFormComponentName',
  ],
  about: ['show.file', 'episode.file'],
  summary: 'A value is none of the words that belong there.',
  reason: 'Readers skip it, or take it for something else.',
  source: rss,
  examples: [
    `
-- feed.xml --
<skipDays><day>«Sonntag»</day></skipDays>
`,
    `
-- feed.xml --
<itunes:block> «yes» </itunes:block>
`,
    `
-- feed.xml --
<skipDays><day>Sunday</day></skipDays>
`,
  ],
  show: check,
  episode: check,
};
