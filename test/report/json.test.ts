import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report } from '../../src/report/report.ts';
import { printable } from '../../src/text/printable.ts';
import { unprintable } from '../text/unprintable.ts';
import { anyReport, optionsFor, reportOf } from './reports.ts';

const options = optionsFor('json');

const place = {
  file: { type: 'string' },
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
  endLine: { type: 'integer', minimum: 1 },
  endColumn: { type: 'integer', minimum: 1 },
};
const placeKeys = Object.keys(place);
const count = { type: 'integer', minimum: 0 };

/** The shape that programs rely on. */
const shape = {
  type: 'object',
  additionalProperties: false,
  required: ['findings', 'summary'],
  properties: {
    findings: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'severity', 'message', ...placeKeys, 'url', 'related'],
        properties: {
          rule: { type: 'string', pattern: '^[a-z]+(-[a-z0-9]+)+$' },
          severity: { enum: ['error', 'warning', 'hint'] },
          message: { type: 'string', minLength: 1 },
          help: { type: 'string', minLength: 1 },
          ...place,
          url: { type: 'string', pattern: '^https://' },
          fix: {
            type: 'object',
            additionalProperties: false,
            required: ['description'],
            properties: { description: { type: 'string', minLength: 1 } },
          },
          related: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['message', ...placeKeys],
              properties: { message: { type: 'string' }, ...place },
            },
          },
        },
      },
    },
    summary: {
      type: 'object',
      additionalProperties: false,
      required: ['errors', 'warnings', 'hints', 'episodes'],
      properties: { errors: count, warnings: count, hints: count, episodes: count },
    },
  },
};

test('JSON says everything about a finding', () => {
  const data = reportOf('date: «2026-03-02»', { help: 'Use Sunday.' });
  expect(JSON.parse(report(data, options))).toEqual({
    findings: [
      {
        rule: 'sched-weekday',
        severity: 'error',
        message: 'This is wrong.',
        help: 'Use Sunday.',
        file: 'episodes/1.md',
        line: 1,
        column: 7,
        endLine: 1,
        endColumn: 17,
        url: expect.stringMatching(/^https:.*sched-weekday/),
        related: [],
      },
    ],
    summary: { errors: 1, warnings: 0, hints: 0, episodes: 1 },
  });
});

test('JSON says what a fix would do', () => {
  const fix = { description: 'Use `x`.', edits: [{ range: { start: 0, end: 1 }, text: 'x' }] };
  const { findings } = JSON.parse(report(reportOf('«a»', { fix }), options));
  expect(findings[0].fix).toEqual({ description: 'Use `x`.' });
});

test('columns count UTF-16 units', () => {
  expect(JSON.parse(report(reportOf('🎙🎙 «x»'), options)).findings[0]).toMatchObject({
    column: 6,
    endColumn: 7,
  });
});

test('whatever was written, the shape holds, and nothing in it obeys or hides', () => {
  const validate = new Ajv({ strict: false }).compile(shape);
  fc.assert(
    fc.property(anyReport, (data) => {
      const text = report(data, options);
      const value = JSON.parse(text);
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
      expect(value.findings).toMatchObject(
        data.findings.map(({ rule, message, place, fix }) => ({
          rule,
          message,
          ...{ ...place, file: printable(place.file) },
          ...(fix ? { fix: { description: fix.description } } : {}),
        })),
      );
      expect(text.endsWith('}\n')).toBe(true);
      expect(unprintable.exec(text)).toBeNull();
    }),
    { numRuns: 300 },
  );
});
