import { autocomplete, cancel, confirm, intro, outro, select, text } from '@clack/prompts';
import { Interrupted } from './host.ts';

/** An answer to choose, with the words that are shown for it. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** Questions to somebody at a terminal. Each throws Interrupted when they would rather stop. */
export interface Prompts {
  begin(title: string): void;
  end(words: string): void;
  /** `check` says what is wrong with an answer, or nothing. An empty answer is `otherwise` where there is one. */
  write(question: {
    readonly message: string;
    readonly example?: string | undefined;
    readonly otherwise?: string | undefined;
    readonly check: (answer: string) => string | undefined;
  }): Promise<string>;
  /** A choice of a few. */
  choose<Value extends string>(question: {
    readonly message: string;
    readonly options: readonly Choice<Value>[];
    readonly initial?: Value | undefined;
  }): Promise<Value>;
  /** A choice of many, found by typing a part of it. */
  search(question: {
    readonly message: string;
    readonly options: readonly Choice<string>[];
    readonly initial?: string | undefined;
  }): Promise<string>;
  agree(question: { readonly message: string; readonly initial: boolean }): Promise<boolean>;
}

/** Asks on the terminal of the process. */
export function openPrompts(): Prompts {
  return {
    begin: (title) => intro(title),
    end: (words) => outro(words),
    write: async ({ message, example, otherwise, check }) => {
      const answer = await text({
        message,
        ...(otherwise === undefined ? {} : { defaultValue: otherwise }),
        placeholder: otherwise ?? example ?? '',
        validate: (given) => check((given ?? '').trim() === '' ? (otherwise ?? '') : (given ?? '')),
      });
      return answered(answer).trim();
    },
    choose: async ({ message, options, initial }) => {
      const answer = await select<string>({
        message,
        options: [...options],
        ...(initial === undefined ? {} : { initialValue: initial }),
      });
      return answered(answer) as (typeof options)[number]['value'];
    },
    search: async ({ message, options, initial }) =>
      answered(
        await autocomplete<string>({
          message,
          options: [...options],
          maxItems: 8,
          ...(initial === undefined ? {} : { initialValue: initial }),
        }),
      ),
    agree: async ({ message, initial }) => answered(await confirm({ message, initialValue: initial })),
  };
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (typeof answer !== 'symbol') return answer as Exclude<Answer, symbol>;
  cancel('Nothing was written.');
  throw new Interrupted();
}
