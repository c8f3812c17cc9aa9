import { posix } from 'node:path';
import type { KeptEpisode } from '../../feed/feed.ts';
import { quote } from '../../text/printable.ts';
import { type OutputFile, outputFiles, sameName } from '../output-files.ts';
import type { Rule, Say } from '../rule.ts';
import { slugOf } from '../slugs.ts';
import { own } from '../sources.ts';

export const fileOutputTwice: Rule = {
  id: 'file-output-twice',
  severity: 'error',
  where: 'author',
  firm: true,
  about: ['show.output', 'show.feeds', 'show.opml', 'episode.transcripts', 'episode.chapters'],
  summary: 'Two files that a build writes have one name.',
  reason:
    'One would take the place of the other. Names that differ in capitals or in the way accents are written are one file on many systems.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
opml: «Feed.xml»
`,
    `
-- podfeed.yaml --
output: {limit: 1, pages: paged}
feeds:
  - {file: «feed-2.xml», feed: "https://example.com/feed-2.xml", title: Older trains, limit: 2}
-- episodes/1.md --
title: The first sleeper
-- episodes/2.md --
title: The second sleeper
`,
    `
-- podfeed.yaml --
feeds:
  - {file: trains, feed: "https://example.com/trains", title: The newest trains, limit: 2}
opml: «trains/feeds.opml»
`,
    `
-- media/1.srt --
1
00:00:00,000 --> 00:00:02,000
All aboard.
-- podfeed.yaml --
opml: transcripts/1.vtt
-- episodes/1.md --
transcripts: {from: «1.srt», to: vtt}
`,
    `
-- media/1.srt --
1
00:00:00,000 --> 00:00:02,000
All aboard.
-- podfeed.yaml --
output: {limit: 1, pages: paged}
opml: trains.opml
feeds:
  - {file: feed-3.xml, feed: "https://example.com/feed-3.xml", title: Older trains, limit: 2}
-- episodes/1.md --
title: The first sleeper
transcripts: {from: 1.srt, to: vtt}
-- episodes/2.md --
title: The second sleeper
`,
  ],
  feed(feed, say) {
    const taken = new Map<string, OutputFile>();
    const all = [...outputFiles(feed)];
    for (const file of all) {
      const before = taken.get(sameName(file.name));
      if (!before) taken.set(sameName(file.name), file);
      else if (!isSaidElsewhere(before, file)) report(say, file, before);
    }
    for (const file of all) {
      // Of a path of thousands of folders a system makes no file.
      if (file.name.length > longestPath) continue;
      for (let at = posix.dirname(sameName(file.name)); at !== '.' && at !== '/'; at = posix.dirname(at)) {
        const folder = taken.get(at);
        if (folder) reportFolder(say, file, folder);
      }
    }
  },
};

const longestPath = 1_000;

/** Of two feeds another rule speaks, and what is copied for two episodes is one file. */
function isSaidElsewhere(before: OutputFile, file: OutputFile): boolean {
  return before.kind === file.kind && (file.kind === 'feed' || file.kind === 'copy');
}

function report(say: Say, file: OutputFile, before: OutputFile): void {
  // What one name of two episodes leads to is told where the name is.
  const isOfEpisodes = before.kind === 'made' && file.kind === 'made' && before.owner !== file.owner;
  const unless = isOfEpisodes
    ? ruleOfNames(before.owner as KeptEpisode, file.owner as KeptEpisode)
    : undefined;
  const isMade = before.kind === 'made' || file.kind === 'made';
  const help = isMade
    ? 'Give the episode another `slug`, or the other file another name.'
    : 'Give one of them another name.';
  const message =
    isOfEpisodes && before.what === file.what
      ? `${quote(file.name)} would be written twice, for this episode and for another one.`
      : `${quote(file.name)} would be written twice: it is ${before.what}, and it is ${file.what}.`;
  say(file.owner, file.path, message, { help, unless, related: relatedTo(before) });
}

function ruleOfNames(first: KeptEpisode, second: KeptEpisode): string | undefined {
  if (slugOf(first) !== slugOf(second)) return undefined;
  if (first.facts?.derivedGuid && second.facts?.derivedGuid) return 'ep-guid-duplicate';
  return second.slug !== undefined && !second.facts?.derivedGuid ? 'ep-slug-duplicate' : undefined;
}

function reportFolder(say: Say, file: OutputFile, folder: OutputFile): void {
  say(
    file.owner,
    file.path,
    `${quote(file.name)} would be in a folder that is a file: ${quote(folder.name)} is ${folder.what}.`,
    { help: 'Give one of them another name.', related: relatedTo(folder) },
  );
}

const relatedTo = ({ owner, path, what }: OutputFile) =>
  path.length === 0 ? [] : [{ message: `Here it is ${what}.`, owner, path }];
