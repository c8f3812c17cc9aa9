/** Where rules come from. */
export const apple = {
  name: "Apple, A Podcaster's Guide to RSS",
  url: 'https://help.apple.com/itc/podcasts_connect/#/itcb54353390',
};
export const rss = { name: 'RSS 2.0', url: 'https://www.rssboard.org/rss-specification' };
export const rssProfile = {
  name: 'RSS Advisory Board, Best Practices Profile',
  url: 'https://www.rssboard.org/rss-profile',
};
export const w3c = { name: 'W3C Feed Validation Service', url: 'https://validator.w3.org/feed/docs/' };
export const recurrence = {
  name: 'RFC 5545, section 3.3.10',
  url: 'https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10',
};
export const updateFrequency = {
  name: 'Podcast namespace, podcast:updateFrequency',
  url: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/update-frequency.md',
};
export const appleCategories = {
  name: 'Apple Podcasts categories',
  url: 'https://podcasters.apple.com/support/1691-apple-podcasts-categories',
};
export const appleArtwork = {
  name: 'Apple Podcasts, artwork requirements',
  url: 'https://podcasters.apple.com/support/896-artwork-requirements',
};
export const appleAudio = {
  name: 'Apple Podcasts, audio requirements',
  url: 'https://podcasters.apple.com/support/893-audio-requirements',
};
export const person = {
  name: 'Podcast namespace, podcast:person',
  url: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md',
};
export const transcript = {
  name: 'Podcast namespace, podcast:transcript',
  url: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/transcript.md',
};
export const transcriptFiles = {
  name: 'Podcast namespace, transcript files',
  url: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md',
};
export const jsonChapters = {
  name: 'Podcast namespace, JSON chapters',
  url: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md',
};
export const podlove = {
  name: 'Podlove Simple Chapters 1.2',
  url: 'https://podlove.org/simple-chapters/',
};
export const webVtt = { name: 'WebVTT, section 4', url: 'https://www.w3.org/TR/webvtt1/#syntax' };
export const pmi = {
  name: 'PMI, Continuing Certification Requirements',
  url: 'https://www.pmi.org/certifications/certification-resources/maintain',
};
/** Nobody else's rule: what podfeed holds to be right. */
export const own = { name: 'podfeed' };
/** The page of a tag of the podcast namespace. */
export const podcastTag = (tag: string) => ({
  name: `Podcast namespace, podcast:${tag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`,
  url: `https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/${tag}.md`,
});
export const podcastNamespace = {
  name: 'Podcast namespace',
  url: 'https://github.com/Podcastindex-org/podcast-namespace',
};
export const yaml = { name: 'YAML 1.2', url: 'https://yaml.org/spec/1.2.2/' };
export const xml = { name: 'XML 1.0', url: 'https://www.w3.org/TR/xml/' };
export const xmlNamespaces = { name: 'Namespaces in XML', url: 'https://www.w3.org/TR/xml-names/' };
export const xmlCharacters = {
  name: 'XML 1.0, section 2.2',
  url: 'https://www.w3.org/TR/xml/#charsets',
};
export const spotify = {
  name: 'Spotify, Podcast Delivery Specification',
  url: 'https://support.spotify.com/us/creators/article/your-rss-feed/',
};
export const languageTags = { name: 'BCP 47', url: 'https://www.rfc-editor.org/info/bcp47' };
export const psp1 = {
  name: 'PSP-1, Podcast RSS Specification',
  url: 'https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification',
};
