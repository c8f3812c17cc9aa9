import type { Path } from '../feed/placed.ts';
import { aliasOf, episodeAliases, showAliases } from './aliases.ts';
import { episodeSchema } from './episode-schema.ts';
import { metaOf, type z } from './fields.ts';
import { episodeKeys } from './read-episode.ts';
import { showKeys } from './read-show.ts';
import { showSchema } from './show-schema.ts';

/** A key that an author may write, for people who ask what it is. */
export interface AuthorField {
  readonly kind: 'show' | 'episode';
  /** With dots: `owner.email`. */
  readonly key: string;
  /** What it is, in one sentence or two; a few inner keys speak for themselves and have none. */
  readonly description: string;
  /** The shape of its value: `a text`, `a list of people`. */
  readonly expects: string;
  readonly examples: readonly unknown[];
  /** What the Feed calls it; several where reading splits it up. */
  readonly fields: readonly string[];
  /** Fields of the Feed that are made of it and stand in the feed. */
  readonly becomes: readonly string[];
  /** What other tools call it, in lower case. */
  readonly aliases: readonly string[];
}

const listed = new Map<AuthorField['kind'], readonly AuthorField[]>();

/** Every key of the show file or of front matter, in the order of its schema. */
export function authorFields(kind: AuthorField['kind']): readonly AuthorField[] {
  const fields = listed.get(kind) ?? listFields(kind);
  listed.set(kind, fields);
  return fields;
}

function listFields(kind: AuthorField['kind']): readonly AuthorField[] {
  return keysOf(kind === 'show' ? showSchema : episodeSchema, '').map(([key, schema]) => {
    const { description = '', expects = 'a text', examples = [] } = metaOf(schema) ?? {};
    const fields = fieldsOf(kind, key);
    return {
      kind,
      key,
      description,
      expects,
      examples,
      fields,
      becomes: [...new Set([...fields, ...(madeOf[kind].get(topOf(key)) ?? [])])],
      aliases: aliasesOf(kind, key),
    };
  });
}

/** What is made of a key when a show is resolved, beyond the field that it is read into. */
const madeOf = {
  show: new Map([
    ['hosts', ['people']],
    ['schedule', ['updateFrequency']],
  ]),
  episode: new Map([
    ['category', ['categories']],
    ['guests', ['people']],
    ['hosts', ['people']],
    ['slug', ['link']],
  ]),
};

const topOf = (key: string): string => key.split('.')[0]!;

function fieldsOf(kind: AuthorField['kind'], key: string): readonly string[] {
  const known: ReadonlyMap<string, Path> = kind === 'show' ? showKeys : episodeKeys;
  const exact = [...known].filter(([, path]) => path.join('.') === key).map(([field]) => field);
  const own = known.has(key) || key.includes('.') ? [] : [key];
  const found = [...exact, ...own];
  const above = key.lastIndexOf('.');
  return found.length === 0 && above > 0 ? fieldsOf(kind, key.slice(0, above)) : found;
}

/** What a key of another tool is called here, if anything. */
export function nameHere(kind: AuthorField['kind'], word: string): string | undefined {
  const [aliases, schema] = kind === 'show' ? [showAliases, showSchema] : [episodeAliases, episodeSchema];
  return aliasOf(word, aliases, Object.keys(schema.shape));
}

function aliasesOf(kind: AuthorField['kind'], key: string): readonly string[] {
  const aliases = kind === 'show' ? showAliases : episodeAliases;
  return [...aliases].filter(([, ours]) => ours === key).map(([alias]) => alias);
}

function keysOf(schema: z.ZodType, prefix: string): [string, z.ZodType][] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, optional]) => {
    const field = (optional as { def: { innerType?: z.ZodType } }).def.innerType ?? optional;
    return [[`${prefix}${key}`, field], ...keysOf(field, `${prefix}${key}.`)] as [string, z.ZodType][];
  });
}

/** The keys of a mapping, also where it is one of several shapes. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const { def } = schema as unknown as {
    def: { shape?: Record<string, z.ZodType>; options?: z.ZodType[]; element?: z.ZodType };
  };
  if (def.shape) return def.shape;
  if (def.element) return shapeOf(def.element);
  for (const option of def.options ?? []) {
    const shape = shapeOf(option);
    if (shape) return shape;
  }
  return undefined;
}
