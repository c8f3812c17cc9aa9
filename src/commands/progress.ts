import { printableLine } from '../text/printable.ts';
import type { Host } from './host.ts';
import { type GlobalOptions, wantsColour } from './options.ts';
import type { Progress } from './walk-show.ts';

/** Milliseconds until people wonder, and between two states of the line. */
const patience = 1_000;
const interval = 80;

/**
 * Runs work that tells how far it is. When it takes longer than a second, a line on the terminal says so, which is
 * wiped away before the work is done; where nobody watches a terminal, nothing is shown.
 */
export async function withProgress<Result>(
  options: GlobalOptions,
  host: Host,
  work: (progress: Progress | undefined) => Promise<Result>,
  doing = 'Reading episodes',
): Promise<Result> {
  if (options.quiet || !isWatched(host)) return work(undefined);
  let text = '';
  let wipe = (): void => undefined;
  let over = false;
  const timer = setTimeout(async () => {
    const { default: spinner } = await import('yocto-spinner');
    if (over) return;
    const stream = lineOf(host, wantsColour(options, host, host.err));
    const line = spinner({ stream, handleSignals: false, spinner: { frames, interval } });
    const refresh = setInterval(() => {
      line.text = text;
    }, interval);
    line.start(text);
    wipe = () => {
      clearInterval(refresh);
      line.stop();
      host.undoings?.delete(wipe);
    };
    host.undoings?.add(wipe);
  }, patience);
  try {
    return await work(async (file, done, total) => {
      text = lineFor(
        `${doing} ${number(done)} of ${number(total)}: ${printableLine(file)}`,
        host.err.columns,
      );
      // Lets the timers have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    });
  } finally {
    over = true;
    clearTimeout(timer);
    wipe();
  }
}

/** Says whether somebody looks at a terminal on which a line can come and go. */
function isWatched({ err, env }: Host): boolean {
  return err.terminal && err.flash !== undefined && !env['CI'] && env['TERM'] !== 'dumb';
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

const number = (value: number): string => value.toLocaleString('en-US');

/**
 * The line fits on a terminal whatever the file is called: what is not ASCII may take two columns. A terminal that
 * does not know its width says 0.
 */
function lineFor(line: string, columns: number | undefined): string {
  let room = (columns || 80) - 4;
  let shown = '';
  for (const character of line) {
    room -= character < '\u007f' ? 1 : 2;
    if (room < 0) return `${shown}…`;
    shown += character;
  }
  return shown;
}

/** The part of a stream that the spinner needs. The cursor stays: whoever ends podfeed by force keeps it. */
function lineOf({ err }: Host, colour: boolean): NodeJS.WriteStream {
  const write = (text: string): void => {
    const seen = text.replace(cursor, '');
    const plain = colour ? seen : seen.replace(colours, '');
    if (plain !== '') err.flash?.(plain);
  };
  const stream = {
    isTTY: true,
    get columns() {
      return err.columns;
    },
    write,
    cursorTo: () => write('\r'),
    clearLine: () => write('\u001b[K'),
    moveCursor: () => write('\u001b[A'),
  };
  return stream as unknown as NodeJS.WriteStream;
}

const cursor = /\u001b\[\?25[hl]/g;
const colours = /\u001b\[\d+m/g;
