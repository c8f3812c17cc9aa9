import type { Silence } from '../feed/placed.ts';

const comment = /^[ \t]*#[ \t]*podfeed-ignore\b[ \t]*/;

/**
 * The comments `# podfeed-ignore rule-id: reason` of a YAML text, which silence a rule on the next line that is
 * no comment. `offset` is where the text begins in its file, `line` the number of that line, from 1.
 */
export function silencesOf(text: string, offset: number, line: number): readonly Silence[] | undefined {
  if (!text.includes('podfeed-ignore')) return undefined;
  const silences: Silence[] = [];
  let waiting: Omit<Silence, 'line' | 'whole'>[] = [];
  let fields = 0;
  let at = 0;
  const lines = text.split('\n');
  for (const [index, whole] of lines.entries()) {
    const head = comment.exec(whole)?.[0];
    if (head !== undefined) waiting.push(...silencesIn(whole, head.length, offset + at));
    else if (!/^[ \t]*(?:#.*)?\r?$/.test(whole) || index === lines.length - 1) {
      silences.push(...waiting.map((each) => ({ ...each, line: line + index, whole: fields === 0 })));
      waiting = [];
      fields++;
    }
    at += whole.length + 1;
  }
  const last = line + lines.length;
  silences.push(...waiting.map((each) => ({ ...each, line: last, whole: fields === 0 })));
  return silences;
}

/** One comment may name several rules, with commas between them. */
function silencesIn(line: string, start: number, offset: number): Omit<Silence, 'line' | 'whole'>[] {
  const rest = line.slice(start).trimEnd();
  const colon = rest.indexOf(':');
  const names = colon === -1 ? rest : rest.slice(0, colon);
  const reason = colon === -1 ? '' : rest.slice(colon + 1).trim();
  const found = [...names.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => {
    const from = offset + start + index;
    return { rule, reason, range: { start: from, end: from + rule.length } };
  });
  return found.length > 0
    ? found
    : [{ rule: '', reason, range: { start: offset + start, end: offset + line.trimEnd().length } }];
}
