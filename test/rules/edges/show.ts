import { placeholders } from '../../../src/feed/placeholders.ts';

/** A show file with these lines. */
const show = (lines: string): string => `\n-- podfeed.yaml --\n${lines}\n`;
const editor = (text: string): string => show(`rss: {managingEditor: ${text}}`);
const own =
  'rules: {show-placeholder: warning}\nlink: https://trains.eu/\nfeed: https://trains.eu/feed.xml\nowner: {email: ada@trains.eu}';
/** Episodes with these seasons and numbers. */
const counted = (...each: readonly string[]): string =>
  each
    .map((words, index) => {
      const [season, number, type = 'full'] = words.split(' ');
      return `-- episodes/${index + 1}.md --\nseason: ${season}\nnumber: ${number}\ntype: ${type}\n`;
    })
    .join('');

export const showEdges: Readonly<Record<string, readonly string[]>> = {
  'show-managing-editor-format': [
    editor('«ada@example.com»'),
    editor('«ada (Muster)»'),
    editor('«"(Ada) ada@example.com (Ada)"»'),
    editor('«ada@example.com x (Ada)»'),
    editor('«ada@example.com (Ada) x»'),
    editor('«" (Ada)"»').replace('«" (Ada)"»', '«(Ada)»'),
    editor('«ada@example.com ()»'),
  ],
  'show-placeholder': [
    show(`${own}\ndescription: «"${placeholders.description}"»`),
    `${show(own)}-- episodes/1.md --\ntitle: One\n---\nHello.\n\n«${placeholders.notes}»\n`,
    `${show(`${own}\nimage: «art/${placeholders.cover}»`)}-- media/art/${placeholders.cover} {"format": "png"} --\n`,
  ],
  'show-type-serial-undeclared': [
    `\n${counted('1 1', '2 1')}`,
    `\n${counted('1 1', '2 1', '2 2 bonus')}`,
    `\n${counted('1 1', '1 2', '1 3')}`,
    `${show('«»title: Night Trains')}${counted('1 2', '2 1', '1 1', '3 9 trailer')}`,
    `\n${counted('1 1', '1 2', '2 1')}-- episodes/4.md --\nseason: 3\n`,
    `\n${counted('1 1', '1 2', '2 1')}-- episodes/4.md --\nnumber: 3\n`,
    `${show('type: [serial]')}${counted('1 1', '1 2', '2 1')}`,
  ],
  'show-link-is-feed': [
    show('link: https://example.com/to/feed.xml\nfeed: https://example.com/tofeed.xml'),
    show('link: «https://EXAMPLE.com/feed.xml»\nfeed: https://example.com/feed.xml'),
    show('link: https://example.com/?u=https://a\nfeed: https://example.com/?u=a'),
  ],
  'show-language-region': [
    show('language: «en-EN»').replace('«en-EN»', 'en-«EN»'),
    show('language: zh-Hant-TW'),
    show('language: en-«XX»'),
  ],
  'show-placeholder-text': [
    show('description: A todo list\ntitle: xxx'),
    show('description: «TODO» list\ntitle: «XXX»'),
    show('author: «your name»\ncopyright: Your name and mine'),
  ],
  'show-title-too-long': [
    show(`title: ${'x'.repeat(60)}«${'y'.repeat(195)}»`),
    show(`title: ${'x'.repeat(255)}«y»`),
  ],
  'show-category-sub-multiple': [
    show('categories: [Business, Business > Careers, «Business > Marketing», Business, «Arts»]'),
    show('categories: [Business, Business, Arts, News]'),
  ],
  'show-feed-file': [
    show('feed: https://example.com/podcast.xml.php'),
    show('feed: https://example.com/'),
    show('feed: «https://example.com/a/podcast.rss»'),
  ],
};
