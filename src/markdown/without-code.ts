/** Notes with code and HTML comments blanked out, so that every offset stays: what a reader takes as text. */
export function withoutCode(body: string): string {
  if (latest?.body !== body) latest = { body, text: blankSpans(blankComments(blankFences(body))) };
  return latest.text;
}

/** Several rules look at the same notes in turn. */
let latest: { readonly body: string; readonly text: string } | undefined;

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Code between fences, and code by indentation. */
function blankFences(body: string): string {
  let fence: string | undefined;
  const lines = body.split('\n').map((line) => {
    const mark = /^ {0,3}(`{3,64}|~{3,64})/.exec(line)?.[1];
    if (fence !== undefined) {
      const closes = mark?.[0] === fence[0] && mark!.length >= fence.length && line.trim() === mark;
      if (closes) fence = undefined;
      return blank(line);
    }
    if (mark === undefined) return /^(?: {4}|\t)/.test(line) ? blank(line) : line;
    fence = mark;
    return blank(line);
  });
  return lines.join('\n');
}

function blankComments(body: string): string {
  let text = '';
  let from = 0;
  for (let start = body.indexOf('<!--'); start !== -1; start = body.indexOf('<!--', from)) {
    const end = body.indexOf('-->', start + 4);
    if (end === -1) break;
    text += body.slice(from, start) + blank(body.slice(start, end + 3));
    from = end + 3;
  }
  return text + body.slice(from);
}

/** Code between equal runs of backticks. */
function blankSpans(body: string): string {
  const runs = [...body.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const closers = new Array<number | undefined>(runs.length);
  const later = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    closers[index] = later.get(runs[index]!.length);
    later.set(runs[index]!.length, index);
  }
  let text = '';
  let from = 0;
  for (let index = 0; index < runs.length; index++) {
    const closer = closers[index];
    if (closer === undefined) continue;
    const end = runs[closer]!.start + runs[closer]!.length;
    text += body.slice(from, runs[index]!.start) + blank(body.slice(runs[index]!.start, end));
    from = end;
    index = closer;
  }
  return text + body.slice(from);
}
