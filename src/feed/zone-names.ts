/**
 * What people write for a time zone, without blanks around it and in lower case, and the zone they mean. An
 * abbreviation that several continents use has the meaning that most podcasts would have.
 */
export const zoneNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Europe/Berlin': [
      'mez mesz cet cest met deutschland germany',
      'w. europe standard time|central european time|mitteleuropäische zeit|berlin time|frankfurt|hamburg|köln|münchen|munich',
    ],
    'Europe/Vienna': ['wien österreich austria'],
    'Europe/Zurich': ['zürich schweiz switzerland'],
    'Europe/London': ['bst uk england gb', 'gmt standard time|british time|united kingdom'],
    'Europe/Helsinki': ['eet eest oez'],
    'Europe/Lisbon': ['wet west'],
    'Europe/Moscow': ['msk'],
    'Europe/Paris': ['france frankreich', 'romance standard time'],
    'America/New_York': [
      'est edt et eastern nyc',
      'eastern time|eastern standard time|eastern daylight time|us eastern|new york city|boston|washington|miami|atlanta',
    ],
    'America/Chicago': ['cst cdt ct central', 'central time|central standard time|us central|dallas|houston'],
    'America/Denver': ['mst mdt mt mountain', 'mountain time|mountain standard time|us mountain'],
    'America/Los_Angeles': [
      'pst pdt pt pacific la',
      'pacific time|pacific standard time|us pacific|san francisco|seattle|california',
    ],
    'Asia/Kolkata': ['ist india', 'india standard time|mumbai|delhi|bangalore'],
    'Asia/Tokyo': ['jst japan'],
    'Asia/Shanghai': ['china beijing', 'china standard time'],
    'Asia/Singapore': ['sgt'],
    'Australia/Sydney': ['aest aedt', 'aus eastern standard time'],
    'Pacific/Auckland': ['nzst nzdt'],
    UTC: ['z zulu', 'coordinated universal time'],
  }).flatMap(([zone, [words = '', phrases = '']]) =>
    [...words.split(' '), ...phrases.split('|')].filter(Boolean).map((name) => [name, zone] as const),
  ),
);
