import { Ajv } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { findFences } from '../../src/markdown/front-matter.ts';
import { jsonSchemas } from '../../src/markdown/json-schema.ts';
import { readEpisode } from '../../src/markdown/read-episode.ts';
import { readShow } from '../../src/markdown/read-show.ts';
import { rules } from '../../src/rules/index.ts';
import { readExample } from '../rules/example.ts';

/** What an editor can know of a file by its schema alone. */
const shapeRules = new Set([
  'show-unknown-field',
  'show-field-type',
  'ep-unknown-field',
  'ep-field-type',
  'ep-type-invalid',
  'show-type-invalid',
  'show-profile-unknown',
  'show-rule-level',
  'ep-season-invalid',
  'ep-number-invalid',
  'ep-explicit-value',
  'ns-location-rel',
  'show-ttl-invalid',
  'show-explicit-value',
  'media-duration-format',
]);

describe('the JSON Schemas', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const show = ajv.compile(jsonSchemas['show.schema.json']());
  const episode = ajv.compile(jsonSchemas['episode.schema.json']());
  const texts = rules.flatMap((rule) =>
    rule.examples.map((text, index) => ({ title: `${rule.id} ${index + 1}`, text })),
  );

  test.each(texts)('agree with validate on the files of $title', ({ text }) => {
    const { project } = readExample(text);
    const bytes = (name: string): Uint8Array => {
      const read = project.files.read(name, Number.POSITIVE_INFINITY);
      if (!read.ok) throw new Error(`${name} is ${read.problem}`);
      return read.value;
    };
    const plain = readShow('podfeed.yaml', bytes('podfeed.yaml'), () => bytes('podfeed.yaml'));
    agree('podfeed.yaml', plain, show, new TextDecoder().decode(bytes('podfeed.yaml')));
    const listed = project.files.episodes('episodes');
    for (const file of listed.ok ? listed.value : []) {
      if (!project.files.read(file, Number.POSITIVE_INFINITY).ok) continue;
      const source = new TextDecoder().decode(bytes(file));
      const fences = findFences(source);
      if ('kind' in fences) continue;
      const read = readEpisode(file, bytes(file), () => bytes(file), plain);
      agree(file, read, episode, source.slice(fences.blockStart, fences.blockEnd));
    }
  });
});

function agree(
  file: string,
  owner: { remarks: readonly { rule: string; severity?: string }[] },
  schema: { (value: unknown): unknown; errors?: unknown },
  yaml: string,
): void {
  if (owner.remarks.some(({ rule }) => rule.startsWith('file-'))) return;
  const ours = owner.remarks.filter(({ rule, severity }) => shapeRules.has(rule) && severity !== 'warning');
  const valid = schema(load(yaml, { schema: CORE_SCHEMA }) ?? {});
  expect({ file, valid, errors: schema.errors }).toMatchObject({ file, valid: ours.length === 0 });
}
