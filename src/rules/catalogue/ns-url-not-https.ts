import type { Episode, Show } from '../../feed/feed.ts';
import type { Path } from '../../feed/placed.ts';
import { isInsecure, secureHelp } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const { url, path } of addresses(owner)) {
    if (url === undefined || !isInsecure(url)) continue;
    say(owner, path, `The address ${quoteAddress(url)} is not encrypted.`, { help: secureHelp(url) });
  }
}

function* addresses(owner: Show | Episode): Generator<{ url: string | undefined; path: Path }> {
  for (const [index, { url }] of (owner.funding ?? []).entries())
    yield { url, path: ['funding', index, 'url'] };
  yield { url: owner.license?.url, path: ['license', 'url'] };
  if ('trailers' in owner) {
    for (const [index, { url }] of (owner.trailers ?? []).entries())
      yield { url, path: ['trailers', index, 'url'] };
  }
  for (const [index, { uri, accountUrl }] of (owner.social ?? []).entries()) {
    yield { url: uri, path: ['social', index, 'uri'] };
    yield { url: accountUrl, path: ['social', index, 'accountUrl'] };
  }
  for (const [index, { href }] of (owner.images ?? []).entries())
    yield { url: href, path: ['images', index, 'href'] };
  if ('alternates' in owner) {
    for (const [index, { sources }] of (owner.alternates ?? []).entries())
      for (const [at, { uri }] of sources.entries())
        yield { url: uri, path: ['alternates', index, 'sources', at, 'uri'] };
  }
  if ('contentLinks' in owner) {
    for (const [index, { href }] of (owner.contentLinks ?? []).entries())
      yield { url: href, path: ['contentLinks', index, 'href'] };
  }
  if ('chaptersFile' in owner && owner.chaptersFile)
    yield { ...owner.chaptersFile, url: owner.chaptersFile.text };
  if ('transcriptFiles' in owner) {
    for (const { text, path } of owner.transcriptFiles ?? []) yield { url: text, path };
  }
}

export const nsUrlNotHttps: Rule = {
  id: 'ns-url-not-https',
  severity: 'warning',
  profiles: {
    podcasting20: {
      level: 'error',
      why: 'The namespace demands https for every address of a page or picture.',
    },
    w3c: { level: 'off', why: 'The validator says nothing about addresses that are not encrypted.' },
  },
  about: [
    'episode.alternates',
    'episode.chaptersFile',
    'episode.contentLinks',
    'episode.funding',
    'episode.images',
    'episode.license',
    'episode.social',
    'episode.transcriptFiles',
    'show.funding',
    'show.images',
    'show.license',
    'show.trailers',
    'show.social',
  ],
  summary: 'The address of a transcript, a chapters file or a page is not encrypted.',
  reason: 'The podcast namespace asks for https, and apps in browsers cannot load anything else.',
  source: podcastNamespace,
  examples: [
    `
-- podfeed.yaml --
funding: {url: «"http://example.com/support"», text: Support us}
trailer: {title: Winter, url: «"http://media.example.com/t.mp3"», date: 2026-03-01}
`,
    `
chapters: «http://media.example.com/1.json»
transcripts: [«http://media.example.com/1.vtt»]
images: {href: «"http://example.com/wide.jpg"», alt: Ship}
alternates: {type: audio/opus, sources: [«"http://media.example.com/1.opus"»]}
social: {protocol: activitypub, uri: «"http://social.example.com/@show/1"»}
contentLinks: {href: «"http://example.com/video"», text: Watch}
license: {name: Sleeper Licence, url: «"http://example.com/licence"»}
`,
    `
transcripts: https://media.example.com/1.vtt
`,
  ],
  show: check,
  episode: check,
};
