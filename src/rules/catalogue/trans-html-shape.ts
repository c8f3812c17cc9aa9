import { forRemarks, type Rule } from '../rule.ts';
import { transcriptFiles } from '../sources.ts';

export const transHtmlShape: Rule = {
  id: 'trans-html-shape',
  severity: 'hint',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'An HTML transcript has none of the elements that apps look for.',
  reason:
    'The podcast namespace asks for the speaker in `<cite>`, the start in `<time>` and the words in `<p>`. Apps that look for them show nothing of other pages.',
  source: transcriptFiles,
  examples: [
    `
transcripts: [1.html]
-- media/1.html --
«»<div>All aboard.</div>
`,
    `
transcripts: [1.html]
-- media/1.html --
<cite>Ada:</cite>
<time>0:01</time>
<p>All aboard.</p>
`,
  ],
  episode: forRemarks('trans-html-shape', () => ({
    message: 'This transcript has no `<p>`, no `<cite>` and no `<time>`.',
    help: 'Put what is said into `<p>`, with the speaker in `<cite>` and the start in `<time>` above it.',
  })),
};
