import type { Remark } from '../feed/placed.ts';
import type { ProjectFiles } from '../text/files.ts';
import { limits } from '../text/limits.ts';

/** Endings that Markdown has elsewhere, or that a program put behind `.md`. */
const likeMarkdown = /\.(?:markdown|mdown|mkdn?|mdwn|mdx|md\.txt)$/i;
const plainText = /\.te?xt$/i;

/** Files of the episodes folder that look like episodes and are none, because their names do not end in `.md`. */
export function straysIn(files: ProjectFiles, dir: string): readonly Remark[] {
  const strays = files
    .list(dir)
    .filter((path) => likeMarkdown.test(path) || plainText.test(path))
    .slice(0, limits.findingsPerFile)
    .filter((path) => likeMarkdown.test(path) || opensFrontMatter(files, path));
  return strays.map((path) => ({
    rule: 'file-not-episode',
    path: [],
    text: path,
    detail: { name: `${path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.md)?\.[a-z]+$/i, '')}.md` },
    elsewhere: { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 },
  }));
}

/** A transcript may lie beside its episode; an episode begins with front matter. */
function opensFrontMatter(files: ProjectFiles, path: string): boolean {
  const opened = files.read(path, limits.episodeFile);
  return opened.ok && /^\ufeff?---\s*\n/.test(Buffer.from(opened.value.subarray(0, 100)).toString());
}
