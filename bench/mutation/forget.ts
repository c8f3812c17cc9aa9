import { linksOf } from '../../src/rules/links.ts';

let times = 0;

/** Makes the modules forget the notes they looked at last, which a mutant may have read. */
export function forget(): void {
  times += 1;
  linksOf({ body: `Nothing, for the ${times}th time.` });
}
