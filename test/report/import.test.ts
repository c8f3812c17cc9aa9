import { expect, test } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { reportDifferences } from '../../src/report/import.ts';

const added = (field: string, message: string, title?: string): Change => ({
  kind: 'changed',
  weight: 'visible',
  field,
  after: 'x',
  message,
  ...(title === undefined ? {} : { episode: { title } }),
});

test('what the show says anew is not told together with what episodes say', () => {
  const episodes = Array.from({ length: 1502 }, (_, index) =>
    added('guid', `The guid of ${index} was added.`, `${index}`),
  );
  expect(reportDifferences([added('guid', 'The guid of the show was added.'), ...episodes])).toBe(
    '  The guid of the show was added.\n  The guid of 0 was added. And 1,501 more like this.\n',
  );
});
