/** Rules whose ids begin alike. */
export interface RuleGroup {
  readonly prefix: string;
  readonly heading: string;
}

/** Every group there is, in the order in which a show is made. */
export const groups: readonly RuleGroup[] = [
  { prefix: 'file', heading: 'Files' },
  { prefix: 'show', heading: 'The show' },
  { prefix: 'ep', heading: 'Episodes' },
  { prefix: 'sched', heading: 'Dates and schedule' },
  { prefix: 'media', heading: 'Media files' },
  { prefix: 'art', heading: 'Artwork' },
  { prefix: 'chap', heading: 'Chapters' },
  { prefix: 'trans', heading: 'Transcripts' },
  { prefix: 'ns', heading: 'The podcast namespace' },
  { prefix: 'pmi', heading: 'The PMI Talent Triangle' },
  { prefix: 'xml', heading: 'Characters and XML' },
  { prefix: 'net', heading: 'What servers answer' },
];

export function groupOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}
