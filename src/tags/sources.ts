/** Where each family of tags is laid down. */
export const rss = 'https://www.rssboard.org/rss-specification';
export const apple = 'https://help.apple.com/itc/podcasts_connect/#/itcb54353390';
export const atom = 'https://www.rfc-editor.org/rfc/rfc4287';
export const contentModule = 'https://web.resource.org/rss/1.0/modules/content/';
export const podcast = (tag: string): string =>
  `https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/${tag}.md`;
export const podlove = 'https://podlove.org/simple-chapters/';
