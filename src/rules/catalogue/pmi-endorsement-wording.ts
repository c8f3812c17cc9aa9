import type { Path, Placed } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { withoutCode } from '../notes.ts';
import type { Rule, Say } from '../rule.ts';
import { pmi } from '../sources.ts';

const words =
  /\b(?:approved|accredited|certified|endorsed|authori[sz]ed|recogni[sz]ed) by (?:the )?(?:PMI\b|Project Management Institute)|\bPMI[- ](?:approved|accredited|endorsed|authori[sz]ed|recogni[sz]ed)\b/gi;
const denied = /\b(?:not|nor|neither|never|no|isn't|aren't|without)\b[^.!?]{0,80}$/i;

export const pmiEndorsementWording: Rule = {
  id: 'pmi-endorsement-wording',
  severity: 'warning',
  about: ['episode.body', 'episode.description', 'show.description', 'show.notes'],
  summary: 'A text says that PMI approves of the show.',
  reason:
    'Only an Authorized Training Partner may say so. Listeners of other podcasts report PDUs by themselves, and PMI protects its name.',
  source: pmi,
  examples: [
    `
talentTriangle: Power Skills
---
This episode is «approved by PMI» for half a PDU.
`,
    `
-- podfeed.yaml --
talentTriangle: {required: true}
description: Night trains for project managers, with «PMI-approved» PDUs.
-- episodes/1.md --
talentTriangle: Power Skills
`,
    `
-- podfeed.yaml --
talentTriangle: {required: true}
notes: {footer: "This show is «PMI-accredited»."}
-- episodes/1.md --
talentTriangle: Power Skills
`,
    `
-- podfeed.yaml --
pdu: {providerId: "4101"}
-- episodes/1.md --
talentTriangle: Power Skills
---
This episode is approved by PMI for half a PDU.
`,
    `
talentTriangle: Power Skills
---
PDUs may be self-reported. This show is not endorsed by PMI.
`,
    `
number: 1
---
Ada is certified by PMI.
`,
  ],
  show(show, say) {
    const claims = show.triangleRequired || show.notes?.talentTriangleLine || show.profiles?.includes('pmi');
    if (!claims || show.pdu?.providerId !== undefined) return;
    if (show.description) check(show, ['description'], show.description, say);
    if (show.notes?.footer) check(show, ['notes', 'footer'], show.notes.footer, say);
  },
  episode(episode, say, show) {
    if (show.pdu?.providerId !== undefined) return;
    if (!episode.body || !/PMI|Project Management Institute/i.test(episode.body)) return;
    if (!(episode.triangle || show.profiles?.includes('pmi'))) return;
    check(episode, ['body'], withoutCode(episode.body), say);
  },
};

function check(owner: Placed, path: Path, text: string, say: Say): void {
  for (const found of text.matchAll(words)) {
    if (denied.test(text.slice(Math.max(0, found.index - 90), found.index))) continue;
    say(owner, path, `${quote(found[0])} says that PMI stands behind the show.`, {
      help: 'Say that PDUs may be claimed or self-reported, unless you are an Authorized Training Partner.',
      part: { start: found.index, end: found.index + found[0].length },
    });
  }
}
