/** A start tag as a browser sees it. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/**
 * The start tags of HTML by the tokeniser of the HTML standard, as far as tags go: unquoted values, any case,
 * slashes and line breaks between attributes. It finds more tags than a browser would, never fewer: comments
 * and raw text are looked into.
 */
export function tagsOf(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (const start of html.matchAll(/<([a-z][^\s/>]*)/gi)) {
    const attributes: [string, string][] = [];
    const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;
    attribute.lastIndex = start.index + start[0].length;
    for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
      attributes.push([found[1]!.toLowerCase(), decode(found[2] ?? found[3] ?? found[4] ?? '')]);
    }
    tags.push({ name: start[1]!.toLowerCase(), attributes });
  }
  return tags;
}

function decode(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_whole, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&#(\d{1,6});?/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(tab|newline|colon|quot|lt|gt|amp);/gi, (_whole, name: string) => named[name.toLowerCase()]!);
}

const named: Readonly<Record<string, string>> = {
  tab: '\t',
  newline: '\n',
  colon: ':',
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
};
