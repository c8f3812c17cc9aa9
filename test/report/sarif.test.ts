import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/findings.ts';
import { report } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { Finding } from '../../src/text/finding.ts';
import { anyReport, optionsFor, reportOf } from './reports.ts';

/*
 * The schema of OASIS as the package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) has it, byte for byte. It is one
 * of draft 4, of which it uses nothing but `id` that later drafts say otherwise.
 */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(new URL('sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
);
const isReference = (text: string): boolean => /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/.test(text);
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => isReference(text) && URL.canParse(text),
    'uri-reference': isReference,
    'date-time': () => false,
  },
}).compile(schema);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const options = optionsFor('sarif');
const logOf = (data: Report) => JSON.parse(report(data, options));
const runOf = (data: Report) => logOf(data).runs[0];

describe('SARIF', () => {
  test.each([
    ['https://example.com/feed.xml?a=b c|d', { uri: 'https://example.com/feed.xml?a=b%20c%7Cd' }],
    ['/srv/pod casts/feed.xml', { uri: 'file:///srv/pod%20casts/feed.xml' }],
    ['standard input', { uri: 'standard%20input', uriBaseId: '%SRCROOT%' }],
    ['C:/feed.xml', { uri: 'C%3A/feed.xml', uriBaseId: '%SRCROOT%' }],
  ])('names %s so that it can be found', (file, artifactLocation) => {
    const data = reportOf('date: «2026-03-02»');
    const findings = data.findings.map((each) => ({ ...each, place: { ...each.place, file } }));
    const log = logOf({ ...data, findings });
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual(artifactLocation);
  });

  test('says everything about a finding', () => {
    const related = { file: 'pod feed.yaml', line: 2, column: 1, endLine: 2, endColumn: 4 };
    const data = reportOf('a: 1\ndate: «2026-03-02» # x', {
      help: 'Use Sunday.',
      related: [{ message: 'Said here.', place: related }],
      fix: { description: 'Use `x`.', edits: [{ range: { start: 11, end: 21 }, text: 'x\u200d' }] },
    });
    const log = logOf(data);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.version).toBe('2.1.0');
    const region = { startLine: 2, startColumn: 7, endLine: 2, endColumn: 17 };
    const artifactLocation = { uri: 'episodes/1.md', uriBaseId: '%SRCROOT%' };
    expect(log.runs[0]).toMatchObject({
      tool: { driver: { name: 'podfeed', version: '1.2.3', informationUri: expect.any(String) } },
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'sched-weekday',
          ruleIndex: 0,
          level: 'error',
          message: { text: 'This is wrong.\nUse Sunday.' },
          locations: [{ physicalLocation: { artifactLocation, region } }],
          relatedLocations: [
            {
              message: { text: 'Said here.' },
              physicalLocation: {
                artifactLocation: { uri: 'pod%20feed.yaml', uriBaseId: '%SRCROOT%' },
                region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
              },
            },
          ],
          partialFingerprints: { 'findingHash/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
          fixes: [
            {
              description: { text: 'Use `x`.' },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region, insertedContent: { text: 'x\u200d' } }],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(log.runs[0].invocations).toBeUndefined();
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['hint', 'note'],
  ] as const)('%s is level %s', (severity, level) => {
    expect(runOf(reportOf('«a»', { severity })).results[0].level).toBe(level);
  });

  test('describes each rule that occurs once, as code scanning wants it', () => {
    const data = reportOf('«a»');
    const [finding] = data.findings as [Finding];
    for (const rule of rules) {
      const findings = [finding, { ...finding, rule: rule.id }, { ...finding, rule: rule.id }, finding];
      const log = logOf({ ...data, findings });
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      const { tool, results } = log.runs[0];
      const [, found] = results;
      const described = tool.driver.rules[found.ruleIndex];
      expect(described).toMatchObject({
        id: rule.id,
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.reason },
        help: { text: expect.stringContaining(rule.reason), markdown: expect.stringContaining('.md)') },
        helpUri: expect.stringMatching(new RegExp(`^https://.*/${rule.id}\\.md$`)),
        defaultConfiguration: { level: rule.severity === 'hint' ? 'note' : rule.severity },
      });
      expect(rule.reason.length).toBeLessThanOrEqual(1024);
      expect(tool.driver.rules).toHaveLength(new Set([finding.rule, rule.id]).size);
    }
  });

  test.each([
    ['a b/ä#1?.md', 'a%20b/%C3%A4%231%3F.md'],
    ['50%/a:b.md', '50%25/a%3Ab.md'],
    ['../x.md', '../x.md'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('the path %j is %s', (file, uri) => {
    const data = reportOf('«a»');
    const [finding] = data.findings as [Finding];
    const place = { ...finding.place, file };
    const [result] = runOf({ ...data, findings: [{ ...finding, place }] }).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('what is quoted makes no link', () => {
    const message = 'This is `[x](https://example.com)`.';
    expect(runOf(reportOf('«a»', { message })).results[0].message.text).toBe(
      'This is `[x] (https://example.com)`.',
    );
  });

  test('what is not listed is counted', () => {
    const data = reportOf('«a»');
    const run = runOf({ ...data, summary: { errors: 3, warnings: 1, hints: 1, episodes: 1 } });
    expect(run.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { level: 'note', message: { text: '4 findings more than are listed here.' } },
        ],
      },
    ]);
  });

  const fingerprint = (marked: string, more: Partial<Finding> = {}): string =>
    runOf(reportOf(marked, more)).results[0].partialFingerprints['findingHash/v1'];

  test('a finding is known again when lines move, and told from others', () => {
    const first = fingerprint('date: «2026-03-02»');
    expect(fingerprint('title: x\n\n  date: «2026-03-02»\nnumber: 1')).toBe(first);
    expect(fingerprint('date: «2026-03-02»', { message: 'It is 3 days late.' })).toBe(first);
    const others = [
      fingerprint('date: «2026-03-03»'),
      fingerprint('date: «2026-03-02»', { rule: 'ep-title-missing' }),
      fingerprint('«»'),
      fingerprint('«»', { message: 'Something else.' }),
      fingerprint('secret: «2026-03-02»', { alone: true, message: 'It is no address.' }),
    ];
    expect(new Set([first, ...others]).size).toBe(others.length + 1);
    // What nobody is to see cannot be guessed from it either.
    expect(fingerprint('x: «2026»', { alone: true, message: 'It is no address.' })).toBe(others.at(-1));
    const data = reportOf('date: «2026-03-02»');
    const [finding] = data.findings as [Finding];
    const twins = runOf({ ...data, findings: [finding, finding] }).results;
    expect(twins.map((each: { partialFingerprints: object }) => each.partialFingerprints)).toEqual([
      { 'findingHash/v1': first },
      { 'findingHash/v1': first.replace(/:1$/, ':2') },
    ]);
  });

  test('whatever was written, the schema holds, and its fixes do what ours do', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const log = logOf(data);
        expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
        const { results } = log.runs[0];
        expect(results).toHaveLength(data.findings.length);
        for (const [index, { fix, place }] of data.findings.entries()) {
          const { text } = data.source(place.file)!;
          const made = results[index].fixes?.[0].artifactChanges[0].replacements.map(
            ({ deletedRegion, insertedContent }: { deletedRegion: Region; insertedContent: Region }) => ({
              range: rangeOf(text, deletedRegion),
              ...insertedContent,
            }),
          );
          expect(made).toEqual(fix?.edits);
          if (fix) expect(applyEdits(text, made)).toBe(applyEdits(text, fix.edits));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The offsets of a region, as a reader finds them who knows the line ends that the log names. */
function rangeOf(text: string, { startLine, startColumn, endLine, endColumn }: Region) {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return { start: starts[startLine - 1]! + startColumn - 1, end: starts[endLine - 1]! + endColumn - 1 };
}
