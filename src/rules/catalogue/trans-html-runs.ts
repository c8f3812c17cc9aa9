import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const transHtmlRuns: Rule = {
  id: 'trans-html-runs',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'An HTML transcript holds something that runs, or that loads other things.',
  reason:
    'Apps and sites show a transcript within their own pages. Careful ones refuse such a file; in others it could do anything in the name of your show.',
  source: own,
  examples: [
    `
transcripts: [1.html]
-- media/1.html --
<p>All aboard.</p>«<script>»track()</script>
<p onclick="x()">Vienna.</p>
`,
    `
transcripts: [1.html]
-- media/1.html --
<p>All <a href="https://example.com/">aboard</a>.</p>
<p>«<a href="&#106;avascript:x()">»Vienna</a>.</p>
`,
    `
transcripts: [1.html]
-- media/1.html --
<!DOCTYPE html>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<p>All aboard &lt;script&gt;. <!-- <script> --></p>
`,
  ],
  episode: forRemarks('trans-html-runs', (text) => ({
    message: `This transcript holds ${quote(text)}, which runs or loads something in the page that shows it.`,
    help: 'Take it out; `<cite>`, `<time>` and `<p>` are all that a transcript needs.',
  })),
};
