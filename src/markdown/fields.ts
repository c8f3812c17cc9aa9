import * as z from 'zod';

export { z };

/**
 * The shapes of values in front matter and show file. Every scalar arrives as the text its author wrote, so
 * these schemas know texts, lists and mappings only; what a text means is read by `feed/`. What an editor
 * should offer and accept (a number, a boolean, a day) is stated beside each shape, for the JSON Schemas.
 */
export type EditorType = Readonly<Record<string, unknown>>;

export interface FieldMeta {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** The JSON Schema of this value where it differs from the shape: texts that an editor knows as numbers. */
  readonly editor?: EditorType;
  /** How the shape is called in a message: `a text`, `a list of texts`. */
  readonly expects?: string;
}

const registry = z.registry<FieldMeta>();

/** What is stated beside a schema. */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
  return registry.get(schema);
}

/** Describes a field for people and editors: the one place of its meaning. */
export function field<T extends z.ZodType>(schema: T, description: string, ...examples: unknown[]): T {
  const described = schema.clone() as T;
  const inherited = registry.get(schema);
  registry.add(described, { ...inherited, description, ...(examples.length > 0 ? { examples } : {}) });
  return described;
}

function shape<T extends z.ZodType>(schema: T, expects: string, editor?: EditorType): T {
  registry.add(schema, { expects, ...(editor ? { editor } : {}) });
  return schema;
}

/** A key without a value: read as if the key were not there, and kept apart so that rules can point at it. */
const blank = z.null();

const scalar = z.string().nullable();
const plain: EditorType = { type: ['string', 'number', 'boolean', 'null'] };

export const text = (): z.ZodType<string | null> => shape(scalar.clone(), 'a text', plain);

export const whole = (): z.ZodType<string | null> =>
  shape(scalar.clone(), 'a whole number', {
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 999_999_999 },
      { type: 'string', pattern: '^([1-9][0-9]{0,8})?$' },
      { type: 'null' },
    ],
  });

/** Words of a fixed list, in any case; editors offer them as they are written here. */
export const word = (...words: string[]): z.ZodType<string | null> =>
  shape(scalar.clone(), `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`, {
    anyOf: [{ enum: words }, { type: 'string', pattern: anyCase(words) }, { type: 'null' }],
  });

/** `true` or `false`, and other words that mean the same. */
export const flag = (...others: string[]): z.ZodType<string | null> =>
  shape(scalar.clone(), 'true or false', {
    anyOf: [
      { type: 'boolean' },
      { type: 'string', pattern: anyCase(['true', 'false', 'yes', 'no', ...others]) },
      { type: 'null' },
    ],
  });

/** A text of a form, or a whole number up to `most`. */
export const matching = (expects: string, pattern: string, most = 999_999_999): z.ZodType<string | null> =>
  shape(scalar.clone(), expects, {
    anyOf: [{ type: 'integer', minimum: 0, maximum: most }, { type: 'string', pattern }, { type: 'null' }],
  });

/** JSON Schema has no flag for case, so each letter is spelled out in both. */
function anyCase(words: readonly string[]): string {
  const both = (word: string): string =>
    word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return `^(${words.map(both).join('|')})?$`;
}

/** A list, or one value where a list would have one. */
export function oneOrMore<T extends z.ZodType>(
  item: T,
  expects: string,
): z.ZodType<z.infer<T> | z.infer<T>[] | null> {
  return shape(z.union([item, z.array(item)]), expects) as never;
}

export function list<T extends z.ZodType>(item: T, expects: string): z.ZodType<z.infer<T>[] | null> {
  return shape(z.union([z.array(item), blank]), expects) as never;
}

type Optional<S extends Record<string, z.ZodType>> = { [K in keyof S]: z.ZodOptional<S[K]> };

/** A mapping with known keys only, none of them demanded: what is demanded is said by rules. */
export function mapping<S extends Record<string, z.ZodType>>(
  keys: S,
  expects: string,
): z.ZodObject<Optional<S>, z.core.$strict> {
  const optional = Object.fromEntries(Object.entries(keys).map(([key, schema]) => [key, schema.optional()]));
  return shape(z.strictObject(optional), expects) as never;
}

/** A mapping whose keys are names that the schema does not list. */
export function record<T extends z.ZodType>(
  value: T,
  expects: string,
): z.ZodType<Record<string, z.infer<T>> | null> {
  return shape(z.union([z.record(z.string(), value), blank]), expects) as never;
}

/** A scalar, or a mapping that says more. */
export function textOr<T extends z.ZodType>(
  more: T,
  expects: string,
  scalar: z.ZodType<string | null> = text(),
): z.ZodType<string | null | z.infer<T>> {
  return shape(z.union([scalar, more]), expects) as never;
}

/** A scalar, a list, or a mapping that says more. */
export function textOrList<M extends z.ZodType, T extends z.ZodType>(
  more: M,
  item: T,
  expects: string,
): z.ZodType<string | null | z.infer<M> | z.infer<T>[]> {
  return shape(z.union([text(), more, z.array(item)]), expects) as never;
}

/** A text, a list of texts, or a mapping from texts to texts. */
export function textsOrRecord(item: z.ZodType<string | null>, expects: string): z.ZodType<TextsOrRecord> {
  return shape(z.union([item, z.array(item), z.record(z.string(), text())]), expects) as never;
}
type TextsOrRecord = string | null | (string | null)[] | Record<string, string | null>;

/** A text for which an editor has words to offer; others are read too. */
export const suggested = (...words: string[]): z.ZodType<string | null> =>
  shape(scalar.clone(), 'a text', { anyOf: [{ enum: words }, plain] });
