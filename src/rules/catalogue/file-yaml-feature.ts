import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('file-yaml-feature', (_, detail) => {
  const mark = detail.get('name') ?? '';
  switch (detail.get('kind')) {
    case 'documents':
      return {
        message: 'A second YAML document begins here, and a file holds only one.',
        help: 'Remove this line and what does not belong to the show.',
      };
    case 'directive':
      return { message: 'YAML directives are not read.', help: 'Remove this line.' };
    case 'tag':
      return {
        message: `${quote(mark)} is a YAML tag, and tags are not read.`,
        help: 'Leave it out; if it is meant as text, put the value in quotes.',
      };
    default:
      return {
        message: `${quote(mark)} is a YAML ${mark.startsWith('&') ? 'anchor' : 'alias'}, and those are not read.`,
        help: 'Write the value out; if it is meant as text, put it in quotes.',
      };
  }
});

export const fileYamlFeature: Rule = {
  id: 'file-yaml-feature',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'A file uses a part of YAML that podfeed does not read.',
  reason:
    'Tags can make programs run code, and aliases can make a small file huge; a show needs neither, so nobody has to trust them.',
  source: own,
  examples: [
    `
title: «&sleeper» The last sleeper
`,
    `
title: «*important*»
`,
    `
title: «!!js/function» "x"
`,
    `
-- podfeed.yaml --
title: Night Trains
«---»
title: Day Trains
`,
    `
-- podfeed.yaml --
«%YAML 1.2»
title: Night Trains
`,
    `
title: "*important*"
`,
  ],
  show: check,
  episode: check,
};
