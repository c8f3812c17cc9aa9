import { quote } from '../../text/printable.ts';
import { name, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';
import { numberInTitle, numberOf, showNameInTitle } from '../titles.ts';

export const epItunesTitleNumber: Rule = {
  id: 'ep-itunes-title-number',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows no rules for the words of a title.' },
  },
  about: ['episode.appleTitle'],
  summary: 'The title for Apple holds the number of the episode or the name of the show.',
  reason: 'This title exists to be shown without them: Apple shows number and show beside it.',
  source: apple,
  examples: [
    `
itunes: {title: "«Ep. 12»: The last sleeper"}
`,
    `
itunes:
  title: The last sleeper | «Night Trains of Europe»
`,
    `
itunes: {title: The last sleeper}
`,
  ],
  episode(episode, say, show) {
    const { appleTitle, bareTitle, number, season } = episode;
    if (appleTitle === undefined || appleTitle === bareTitle) return;
    const numbered = numberInTitle(appleTitle, number);
    const found =
      numbered ?? (show.title === undefined ? undefined : showNameInTitle(appleTitle, show.title));
    if (!found) return;
    const meant = numbered && numberOf(appleTitle.slice(numbered.part.start, numbered.part.end));
    const isSure = !numbered || (meant?.number === number && (meant?.season ?? season) === season);
    const what = numbered ? 'the number of the episode' : 'the name of the show';
    say(episode, ['appleTitle'], `This ${name(episode, ['appleTitle'])} holds ${what}.`, {
      part: found.part,
      help: found.rest === '' ? 'Say what the episode is about.' : `Use ${quote(found.rest)} alone.`,
      fix:
        isSure && found.rest !== ''
          ? useInstead(['appleTitle'], found.rest, undefined, appleTitle)
          : undefined,
    });
  },
};
