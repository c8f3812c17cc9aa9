import type { Remark } from '../feed/placed.ts';

/** A local file that was looked at, or the remark that says why not. */
export type Looked<Fact> = { readonly fact: Fact } | { readonly remark: Omit<Remark, 'path'> };
