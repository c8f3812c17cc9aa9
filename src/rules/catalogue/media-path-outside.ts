import { quoteAddress } from '../quote-address.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('media-path-outside', (text, detail) => {
  const why = detail.get('why') ?? '';
  const shown = quoteAddress(text);
  const inside = "Use a path inside the show's folder, or an address that begins with `https://`.";
  if (why === 'backslash') {
    const slashed = text.replaceAll('\\', '/');
    return {
      message: `The path ${shown} holds a backslash.`,
      help: `Write ${quoteAddress(slashed)}: paths have \`/\` on every system.`,
    };
  }
  return { message: `${shown} ${reasons.get(why) ?? "leads out of the show's folder"}.`, help: inside };
});

const reasons: ReadonlyMap<string, string> = new Map([
  ['absolute', "is an absolute path, which leads out of the show's folder"],
  ['scheme', 'is neither a path of this show nor an address of the web'],
  ['link', "is a link that leads out of the show's folder"],
]);

export const mediaPathOutside: Rule = {
  id: 'media-path-outside',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.audio', 'episode.imageFile', 'show.imageFile'],
  summary: "A path leads out of the show's folder.",
  reason:
    'What a show names is published, so only files of the show may be named; a file of somebody else must not get into a feed by mistake or on purpose.',
  source: own,
  examples: [
    `
audio: «../../recordings/vienna.mp3»
`,
    `
audio: «/srv/media/vienna.mp3»
`,
    `
image: «file:///srv/media/cover.jpg»
`,
    `
audio: «trains\\\\vienna.mp3»
`,
    `
audio: «vienna.mp3»
-- media/vienna.mp3 {"remark": "media-path-outside", "why": "link"} --
`,
    `
audio: ../media/trains/vienna.mp3
`,
  ],
  show: check,
  episode: check,
};
