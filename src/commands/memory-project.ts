import type { ProjectFiles } from '../text/files.ts';

/** A project that is not on disk: texts by their paths. */
export function memoryProject(texts: ReadonlyMap<string, string>): ProjectFiles {
  const below = (dir: string, ending: string): string[] =>
    [...texts.keys()].filter((path) => path.startsWith(`${dir}/`) && path.endsWith(ending)).sort();
  const missing = { ok: false, problem: 'missing' } as const;
  return {
    episodes: (dir) => ({ ok: true, value: below(dir, '.md') }),
    list: (dir) => below(dir, ''),
    read(path, limit) {
      const text = texts.get(path);
      if (text === undefined) return missing;
      const bytes = Buffer.from(text);
      return bytes.length > limit ? { ok: false, problem: 'too-large' } : { ok: true, value: bytes };
    },
    open: () => missing,
  };
}
