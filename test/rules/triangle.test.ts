import { describe, expect, test } from 'vitest';
import { sidesOf, triangleLine } from '../../src/rules/triangle.ts';
import { episodeWith } from './owners.ts';

test('the sides of an episode, each once, the shares before the plain list', () => {
  const power = { side: 'power-skills' };
  const ways = { side: 'ways-of-working' };
  expect(sidesOf(episodeWith({ triangle: [power, power, ways] }))).toEqual(
    new Set(['power-skills', 'ways-of-working']),
  );
  expect(sidesOf(episodeWith({ talentTriangle: [ways] }))).toEqual(new Set(['ways-of-working']));
  expect(sidesOf(episodeWith({ triangle: [power], talentTriangle: [ways] }))).toEqual(
    new Set(['power-skills']),
  );
  expect(sidesOf(episodeWith())).toEqual(new Set());
});

describe('the line of the notes that says the sides', () => {
  test.each([
    ['PMI Talent Triangle: Power Skills', 'Power Skills', ['power-skills']],
    ['pmi talent triangle®: Leadership\nMore.', 'Leadership', ['power-skills']],
    ['Notes.\n\n**PMI Talent Triangle:** _Power Skills_.\n', 'Power Skills', ['power-skills']],
    ['> - PMI Talent Triangle : Business Acumen', 'Business Acumen', ['business-acumen']],
    ['# PMI Talent Triangle: nothing of it', 'nothing of it', []],
    ['PMI Talent Triangle: Power Skills, Ways of Working', undefined, ['power-skills', 'ways-of-working']],
    ['PMI Talent Triangle: Technical/Strategic', undefined, ['ways-of-working', 'business-acumen']],
    ['PMI Talent Triangle: Leadership; Technical', undefined, ['power-skills', 'ways-of-working']],
    ['PMI Talent Triangle: half power skills', undefined, ['power-skills']],
    ['PMI Talent Triangle: ... \nPMI Talent Triangle: Technical', 'Technical', ['ways-of-working']],
    ['The PMI Talent Triangle: a talk\nPMI Talent Triangle: Technical', 'Technical', ['ways-of-working']],
    ['PMI Talent Triangle is one\nPMI Talent Triangle: Technical', 'Technical', ['ways-of-working']],
    [`PMI Talent Triangle: ${'x'.repeat(400)}`, 'x'.repeat(298), []],
  ])('%j', (body, text, sides) => {
    const line = triangleLine(body);
    const shown = line && body.slice(line.part.start, line.part.end);
    expect(shown).toBe(text ?? body.slice(body.indexOf(': ') + 2));
    expect(line?.sides).toEqual(new Set(sides));
  });

  test.each([
    '',
    'PMI Talent Triangle',
    'PMI Talent Triangle:',
    'PMI Talent Triangle: **',
    'PMI Talent Triangle\n: Power Skills',
    'PMI Talent Triangle, again: Power Skills',
    'All of the PMI Talent Triangle: Power Skills',
    'x\u0130 y\nPMI Talent Triangle: Power Skills',
    `${'x'.repeat(25)} PMI Talent Triangle: Power Skills`,
  ])('%j has none', (body) => {
    expect(triangleLine(body)).toBeUndefined();
  });
});
