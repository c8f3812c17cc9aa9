/** What the text of an element, or the value of an attribute, has to be. */
export type Kind =
  /** Any text. */
  | 'text'
  /** A text of Atom, whose type says what it is. */
  | 'construct'
  /** Any text but none. */
  | 'filled'
  /** Text without HTML. */
  | 'plain'
  /** HTML, escaped or in CDATA. */
  | 'html'
  /** An address with its scheme. */
  | 'address'
  /** An address that may be relative. */
  | 'reference'
  /** As before, and letters beyond ASCII are fine. */
  | 'iri'
  /** An address of the web: http or https, and a host with a dot. */
  | 'web-address'
  | 'mail'
  /** A mail address with the name behind it in parentheses. */
  | 'mail-and-name'
  /** RFC 822 as RSS has it. */
  | 'rfc822'
  /** The profile of ISO 8601 of the W3C: a time needs its zone. */
  | 'w3cdtf'
  /** ISO 8601; `iso8601-any` also of long ago and to come. */
  | 'iso8601'
  | 'iso8601-any'
  /** The same; an offset without its colon is read, too. */
  | 'iso8601-stream'
  /** ISO 8601 with date, time, seconds and zone. */
  | 'rfc3339'
  | 'integer'
  /** 0 or more. */
  | 'count'
  /** 1 or more. */
  | 'positive'
  /** A number with or without a fraction; only its beginning is looked at. */
  | 'number'
  | 'decimal'
  | 'count-list'
  | 'latitude'
  | 'longitude'
  | 'language'
  | 'mime'
  /** Normal Play Time: seconds, or h:mm:ss. */
  | 'npt'
  | 'duration'
  | 'country'
  | 'uuid'
  /** The name of a field of a form. */
  | 'form-name'
  /** Words with commas between them. */
  | 'keywords'
  | 'position'
  | 'positions'
  | Words;

/** One of a few words. */
export interface Words {
  readonly words: readonly string[];
  readonly anyCase?: true;
  /** Blanks around it are not taken away. */
  readonly exact?: true;
  /** They are numbers, which may have zeros in front. */
  readonly padded?: true;
  /** Words of former times. */
  readonly former?: readonly string[];
}

export interface Attribute {
  readonly kind: Kind;
  readonly required?: true;
  /** The rule that judges the value itself: where that rule is on, nothing more is said. */
  readonly owner?: string;
  /** That rule sees values alone, and not where there is none. */
  readonly ofValue?: true;
}

/** An element on the wire, as one parent has it. */
export interface Element {
  /** What its text is. Without it, text does not belong here. */
  readonly text?: Kind;
  /** A blank text is worth a word. */
  readonly filled?: true;
  /** Longest text, in characters. */
  readonly longest?: number;
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly children?: Children;
  /** Children that it cannot do without. */
  readonly needs?: readonly string[];
  /** The rules that speak where a needed child is missing, by its name. */
  readonly missing?: Readonly<Record<string, string>>;
  /** Not more than one in its parent. */
  readonly once?: true;
  /** Whatever is in it is nobody's business here. */
  readonly open?: true;
  /** It is no longer to be used; what takes its place. */
  readonly outdated?: string;
  /** The rule that judges its value: where that rule is on, nothing more is said. */
  readonly owner?: string;
  /** The rule that speaks of HTML in it. */
  readonly htmlOwner?: string;
  /** The rule that speaks where it is there twice. */
  readonly twice?: string;
  /** Apple has it, and the validator of the W3C does not know it. */
  readonly appleOnly?: true;
}

export type Children = ReadonlyMap<string, Element>;

/** The elements that a parent may have, from several tables; what comes last counts. */
export function elements(...tables: readonly (Readonly<Record<string, Element>> | Children)[]): Children {
  const all = new Map<string, Element>();
  for (const table of tables) {
    const entries = table instanceof Map ? table : Object.entries(table as Readonly<Record<string, Element>>);
    for (const [name, element] of entries) all.set(name, element);
  }
  return all;
}

export const many = (text: Kind, more: Omit<Element, 'text'> = {}): Element => ({ text, ...more });
export const once = (text: Kind, more: Omit<Element, 'text'> = {}): Element => ({
  text,
  once: true,
  ...more,
});
/** An element without text. */
export const bare = (more: Element): Element => more;
export const open: Element = { open: true };

export const need = (kind: Kind, owner?: string): Attribute =>
  owner === undefined ? { kind, required: true } : { kind, required: true, owner };
export const may = (kind: Kind, owner?: string): Attribute =>
  owner === undefined ? { kind } : { kind, owner };
/** A needed attribute without which nothing of its element is read. */
export const key = (kind: Kind, owner: string): Attribute => ({ ...need(kind, owner), ofValue: true });
export const oneOf = (...words: readonly string[]): Words => ({ words });
