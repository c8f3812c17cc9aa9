import type { Path, Remark } from '../feed/placed.ts';
import { nearest } from '../text/suggest.ts';
import { aliasByValue, isMarkOfRelease, isOfWebsites } from './alias-values.ts';
import { type Aliases, aliasOf, isSameKey } from './aliases.ts';
import { metaOf, type z } from './fields.ts';
import type { Yaml, YamlMap } from './yaml.ts';

/** What the rules about shape are called for a show file and for front matter. */
export interface ShapeRules {
  readonly unknownField: string;
  readonly fieldType: string;
  /** Keys of other tools, and what they are called here. */
  readonly aliases: Aliases;
  /** Those of them that mean the same to the letter. */
  readonly sameAliases: ReadonlySet<string>;
}

/** The part of a mapping that has the right shape, and remarks on the rest. */
export interface Shaped {
  readonly data: ReadonlyMap<string, Yaml>;
  readonly remarks: readonly Remark[];
}

type Issue = z.core.$ZodIssue;

/**
 * Holds a mapping against its schema. A key with a wrong shape is left out and remarked on, the others stay.
 * This is the one file that reads what zod says; its own words reach nobody.
 */
export function readShape(schema: z.ZodObject, map: YamlMap, rules: ShapeRules): Shaped {
  const entries = Object.entries(map).filter(([, value]) => value !== null);
  const data = new Map<string, Yaml>(entries);
  const result = schema.safeParse(
    Object.fromEntries(entries.filter(([key]) => Object.hasOwn(schema.shape, key))),
  );
  const remarks: Remark[] = [];
  const own = Object.keys(schema.shape);
  const canBe = (key: string, name: string): boolean => {
    const field = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
    return field !== undefined && !Object.hasOwn(map, name) && field.safeParse(map[key]).success;
  };
  for (const key of Object.keys(map)) {
    if (Object.hasOwn(schema.shape, key)) continue;
    data.delete(key);
    remarks.push(unknownField([key], { known: own, own, around: map, rules, canBe }));
  }
  if (result.success) return { data, remarks };
  for (const found of result.error.issues) {
    const issue = deepest(found);
    const top = String(issue.path[0]);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path as Path);
      const around = valueAt(map, issue.path as Path) as YamlMap;
      for (const key of issue.keys)
        remarks.push(unknownField([...(issue.path as Path), key], { known, own, around, rules }));
      continue;
    }
    data.delete(top);
    const expects = metaOf(fieldAt(schema, issue.path as Path))?.expects ?? 'something else';
    remarks.push({
      rule: rules.fieldType,
      path: issue.path as Path,
      unread: true,
      detail: { expects, found: kindOf(valueAt(map, issue.path as Path)) },
    });
  }
  return { data, remarks };
}

interface Unknown {
  /** The keys that there are where it stands, and those of the file. */
  readonly known: readonly string[];
  readonly own: readonly string[];
  /** The mapping it stands in. */
  readonly around: YamlMap;
  readonly rules: ShapeRules;
  /** Says whether a key could be called otherwise, with the value it has. */
  readonly canBe?: (key: string, name: string) => boolean;
}

function unknownField(path: Path, { known, own, around, rules, canBe = () => false }: Unknown): Remark {
  const key = String(path.at(-1));
  // Other tools keep under `itunes` or `rss` what stands at the top here.
  const mayBeAlias = path.length === 1 || (path.length === 2 && (path[0] === 'itunes' || path[0] === 'rss'));
  const near = nearest(key, known);
  const unknown = { rule: rules.unknownField, path, part: 'key', text: key, alone: true } as const;
  const value = Object.hasOwn(around, key) ? around[key] : undefined;
  const byName = mayBeAlias ? aliasOf(key, rules.aliases, own) : undefined;
  if (isMarkOfRelease(byName, value)) return { ...unknown, detail: { alias: 'release' } };
  const alias = aliasByValue(byName, value) ?? innerAlias(key, known);
  const isSlip = near !== undefined && near.toLowerCase() === key.toLowerCase();
  const suggestion = isSlip ? near : (alias ?? near);
  const renamed =
    suggestion !== undefined && isSameKey(key, suggestion, rules.sameAliases) && canBe(key, suggestion);
  const meant = suggestion !== undefined && !Object.hasOwn(around, suggestion);
  if (suggestion === undefined && path.length === 1 && isOfWebsites(key)) {
    return { ...unknown, detail: { alias: 'website' } };
  }
  return {
    ...unknown,
    ...(suggestion
      ? {
          detail: {
            suggestion,
            ...(suggestion === alias ? { alias: 'yes' } : {}),
            ...(renamed ? { same: 'yes' } : {}),
          },
        }
      : {}),
    ...(meant ? { meant: [...path.slice(0, -1), suggestion] } : {}),
  };
}

/** What keys inside a mapping are called by other tools; the same word means one thing in each mapping. */
const innerAliases: ReadonlyMap<string, readonly string[]> = new Map([
  ['url', ['src', 'href']],
  ['uri', ['src', 'url', 'href']],
  ['file', ['src', 'url']],
  ['path', ['src', 'url']],
  ['link', ['href', 'url']],
  ['website', ['href', 'url']],
  ['image', ['img']],
  ['avatar', ['img']],
  ['picture', ['img']],
  ['photo', ['img']],
  ['lang', ['language']],
  ['mime', ['type']],
  ['size', ['length']],
  ['bytes', ['length']],
  ['value', ['text']],
  ['label', ['text']],
  ['title', ['text', 'name']],
  ['code', ['country']],
  ['mp3', ['url']],
  ['m4a', ['url']],
  ['ogg', ['url']],
  ['opus', ['url']],
  ['aac', ['url']],
  ['starttime', ['start']],
  ['time', ['start']],
  ['endtime', ['end']],
]);

function innerAlias(key: string, known: readonly string[]): string | undefined {
  return innerAliases.get(key.toLowerCase())?.find((name) => known.includes(name));
}

/** Of the ways a union could have been meant, the one that was understood furthest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  let best: Issue = issue;
  for (const branch of issue.errors) {
    const first = branch[0];
    if (!first) continue;
    const inner = deepest({ ...first, path: [...issue.path, ...first.path] } as Issue);
    if (inner.path.length > best.path.length) best = inner;
  }
  return best;
}

/** The schema that describes a path: through optional keys, lists, and the mapping among several shapes. */
function fieldAt(schema: z.ZodType, path: Path): z.ZodType {
  let at: z.ZodType = schema;
  for (const step of path) at = inner(at, step) ?? at;
  return unwrap(at);
}

function inner(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const { def } = unwrap(schema) as z.ZodType & { def: { type: string } };
  const shaped = def as unknown as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    options?: z.ZodType[];
    valueType?: z.ZodType;
  };
  if (shaped.shape && typeof step === 'string')
    return Object.hasOwn(shaped.shape, step) ? shaped.shape[step] : undefined;
  if (shaped.element && typeof step === 'number') return shaped.element;
  if (shaped.valueType && typeof step === 'string') return shaped.valueType;
  for (const option of shaped.options ?? []) {
    const found = inner(option, step);
    if (found) return found;
  }
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { def } = schema as z.ZodType & { def: { type: string; innerType?: z.ZodType } };
  return def.type === 'optional' && def.innerType ? unwrap(def.innerType) : schema;
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const keys = (at: z.ZodType): string[] => {
    const def = (unwrap(at) as z.ZodType & { def: unknown }).def as { shape?: object; options?: z.ZodType[] };
    return def.shape ? Object.keys(def.shape) : (def.options ?? []).flatMap(keys);
  };
  return keys(fieldAt(schema, path));
}

function valueAt(map: YamlMap, path: Path): Yaml | undefined {
  let at: Yaml | undefined = map;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.hasOwn(at, step) ? (at as Record<string | number, Yaml>)[step] : undefined;
  }
  return at;
}

function kindOf(value: Yaml | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'a text';
  return Array.isArray(value) ? 'a list' : 'a mapping';
}
