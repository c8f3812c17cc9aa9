/** A command in a log. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * What a runner of GitHub Actions finds in a log, line by line: the form `::name key=value::data` at the
 * start of a line after blanks, and the older `##[name key=value;]data` anywhere in one.
 */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => newForm(line.trim()) ?? oldForm(line) ?? []);
}

function newForm(line: string): Command | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = line.slice(2, end);
  const blank = head.indexOf(' ');
  const properties: Record<string, string> = {};
  for (const pair of blank < 0
    ? []
    : head
        .slice(blank + 1)
        .trim()
        .split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1), true);
  }
  return {
    name: blank < 0 ? head : head.slice(0, blank),
    properties,
    data: decode(line.slice(end + 2), false),
  };
}

function oldForm(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return { name: line.slice(start + 3, end), properties: {}, data: line.slice(end + 1) };
}

function decode(text: string, property: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const more = property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain;
  return more.replaceAll('%25', '%');
}
