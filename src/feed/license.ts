/** Identifiers of licences in the list of the podcast namespace, as they are spelled there. */
export const licenseIds: readonly string[] = [
  'ARR',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-ND-4.0',
  'POD-V4V-1.0',
];
