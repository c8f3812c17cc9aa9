import { printable } from '../text/printable.ts';
import { CannotError } from './host.ts';

/** The words for work that could not be done, on standard error. */
export function explain(error: unknown, format: string | undefined): string {
  const { message, help } = wordsOf(error);
  if (format === 'json') return `${JSON.stringify({ error: { message, ...(help ? { help } : {}) } })}\n`;
  return `podfeed: ${message}\n${help ? `  help: ${help}\n` : ''}`;
}

function wordsOf(error: unknown): { message: string; help?: string | undefined } {
  if (error instanceof CannotError) return { message: error.message, help: error.help };
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const syscall = (error as NodeJS.ErrnoException | undefined)?.syscall;
  if (code && syscall === 'write') return { message: `The output could not be written (${code}).` };
  return {
    message: `Something went wrong that should not: ${printable(String((error as Error | undefined)?.message ?? error))}`,
    help: 'This is a mistake of podfeed: please report it with the show that caused it.',
  };
}
