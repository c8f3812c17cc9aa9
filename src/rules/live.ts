/** Families of rules of an episode that hold for a live item, too. */
const families = /^(?:ns|chap|trans|art)-/;

/** Of other families, those that speak of how a value is written, or of a file that is named. */
const others: ReadonlySet<string> = new Set([
  'ep-explicit-value',
  'ep-field-type',
  'ep-link-invalid',
  'ep-number-invalid',
  'ep-pubdate-format',
  'ep-season-invalid',
  'ep-type-invalid',
  'media-duration-format',
  'media-file-damaged',
  'media-file-missing',
  'media-file-signature',
  'media-file-truncated',
  'media-file-unreadable',
  'media-path-outside',
  'pmi-side-unknown',
  'sched-dst-fold',
  'sched-dst-gap',
  'sched-zone-missing',
  'xml-extra-invalid',
  'xml-extra-known',
]);

/** What an episode should have once it is out, and a stream cannot have before. */
const exceptions: ReadonlySet<string> = new Set([
  'ns-person-hosts-lost',
  'ns-transcript-apple',
  'ns-transcript-missing',
]);

/** Says whether a rule of an episode is checked for the live items of a show. */
export function isForLive(rule: string): boolean {
  return (families.test(rule) || others.has(rule)) && !exceptions.has(rule);
}
