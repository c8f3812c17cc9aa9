import type { Yaml } from './yaml.ts';

/** Endings of recordings: an address with one of them is no page. */
const recording = /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac|mp4|m4v|mov|webm)(?:[?#]|$)/i;

/** More than a day: no length in seconds, but a size in bytes. */
const longest = 86_400;

/**
 * What a key of another tool is called here, by its value: some words mean one thing in one tool and another in the
 * next. `alias` is what it is by its name alone.
 */
export function aliasByValue(alias: string | undefined, value: Yaml | undefined): string | undefined {
  if (alias === 'number' && isMapping(value)) return 'audio';
  if (typeof value !== 'string') return alias;
  const text = value.trim();
  if (alias === 'link' && recording.test(text)) return 'audio';
  if (alias === 'duration' && /^\d{1,15}$/.test(text) && Number(text) > longest) return 'audio.length';
  return alias;
}

/** `published: true` of Jekyll is no date: it says that a page comes out. */
export function isMarkOfRelease(alias: string | undefined, value: Yaml | undefined): boolean {
  return alias === 'date' && typeof value === 'string' && /^(?:true|false|yes|no)$/i.test(value.trim());
}

const isMapping = (value: Yaml | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that say how a generator of websites shows a page (Jekyll, Hugo, Eleventy, Gatsby). */
const ofWebsites: ReadonlySet<string> = new Set(
  [
    ...[
      'layout',
      'template',
      'theme',
      'comments',
      'permalink',
      'aliases',
      'redirect_from',
      'lastmod',
      'weight',
    ],
    ...['menu', 'sitemap', 'outputs', 'cascade', 'toc', 'math', 'mathjax', 'meta_title', 'meta_description'],
    ...[
      'seo',
      'youtube_id',
      'youtube',
      'markup',
      'expiryDate',
      'eleventyNavigation',
      'pagination',
      'nav_order',
    ],
    ...['twitter_text', 'share', 'sidebar', 'header', 'featured', 'modified', 'last_modified_at', 'updated'],
  ].map((key) => key.toLowerCase()),
);

/** Says whether a key is for the page of an episode on a website, and nothing to a feed. */
export const isOfWebsites = (key: string): boolean => ofWebsites.has(key.toLowerCase());
