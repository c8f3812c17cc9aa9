import { withoutCode } from '../markdown/without-code.ts';
import type { Range } from '../text/source.ts';

export { withoutCode };

/** Notes with what `withoutCode` takes out, for rules that look at all of it: nothing where there are none. */
export function notesOf({ body }: { readonly body?: string }): string | undefined {
  return body === undefined || body.trim() === '' ? undefined : withoutCode(body);
}

/** The first line of notes that says something. */
export function firstLine(body: string): Range {
  const start = /\S/.exec(body)?.index ?? 0;
  const end = body.indexOf('\n', start);
  return { start, end: end === -1 ? body.length : end };
}

/** The fence that begins a block of code which nothing ends. */
export function unclosedFence(body: string): Range | undefined {
  let open: (Range & { readonly mark: string }) | undefined;
  let at = 0;
  for (const line of body.split('\n')) {
    const found = /^( {0,3})(`{3,64}|~{3,64})([^\n]*)$/.exec(line);
    const [, indent = '', mark = '', rest = ''] = found ?? [];
    if (found && open === undefined && !(mark.startsWith('`') && rest.includes('`'))) {
      open = { start: at + indent.length, end: at + indent.length + mark.length, mark };
    } else if (found && open && mark.startsWith(open.mark) && rest.trim() === '') open = undefined;
    at += line.length + 1;
  }
  return open && { start: open.start, end: open.end };
}
