import { episodeSchema } from './episode-schema.ts';
import { metaOf, z } from './fields.ts';
import { showSchema } from './show-schema.ts';

/** The schemas that editors bind to files, by the name of their file in `schemas/`. */
export const jsonSchemas = {
  'show.schema.json': () =>
    jsonSchemaOf(showSchema, 'podfeed show file', 'The show file of podfeed, podfeed.yaml.'),
  'episode.schema.json': () =>
    jsonSchemaOf(episodeSchema, 'podfeed episode', 'The front matter of an episode file of podfeed.'),
} as const;

/**
 * A zod schema as JSON Schema. Here every scalar is a text; an editor reads numbers and booleans, so where a
 * field states its editor type, that stands in place of the shape.
 */
function jsonSchemaOf(schema: z.ZodType, title: string, description: string): object {
  const generated = z.toJSONSchema(schema, {
    target: 'draft-7',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = metaOf(zodSchema as unknown as z.ZodType);
      if (meta?.editor) {
        for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
        Object.assign(jsonSchema, meta.editor);
      }
      if (meta?.description) jsonSchema.description = meta.description;
      if (meta?.examples) jsonSchema.examples = [...meta.examples];
    },
  });
  const { $schema, ...rest } = generated;
  return { $schema, title, description, ...rest };
}
