import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-number', wireWords);

export const xmlValueNumber: Rule = {
  id: 'xml-value-number',
  severity: 'error',
  where: 'feed',
  w3c: [
    'InvalidInteger',
    'InvalidPositiveInteger',
    'InvalidNonNegativeInteger',
    'InvalidIntegerAttribute',
    'InvalidFloat',
    'InvalidFloatUnit',
    'InvalidPercentage',
    'InvalidCommaSeparatedIntegers',
    'InvalidLatitude',
    'InvalidLongitude',
    'InvalidCoord',
    'InvalidCoordList',
    'InvalidWidth',
    'InvalidHeight',
    'UseZeroForUnknown',
    'CoordComma',
  ],
  about: ['show.file', 'episode.file'],
  summary: 'A value is not a number of the kind that belongs there.',
  reason: 'Readers skip it, or stumble.',
  source: rss,
  examples: [
    `
-- feed.xml --
<cloud domain="rpc.example.com" port="«http»" path="/RPC2" registerProcedure="pingMe" protocol="soap"/>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
