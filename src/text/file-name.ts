import { digestOf } from './digest.ts';

/** As many bytes as the part of a file name that is made from a title may have. */
const longest = 80;

/** Letters that do not come apart into a letter of ASCII and an accent. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Device names of Windows, with or without an extension, and what web servers show for a folder. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * A title as part of a file name and of an address: lower-case ASCII letters, digits and single hyphens, at
 * most 80 bytes, and never empty or a name that a system keeps for itself.
 */
export function slugOfTitle(title: string): string {
  const letters = title
    .slice(0, 1000)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøåłđðþı]/g, (letter) => spelledOut[letter]!)
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words: string[] = [];
  let length = -1;
  for (const [word] of letters.matchAll(/[a-z0-9]+/g)) {
    if (length + 1 + word.length > longest) break;
    words.push(word);
    length += 1 + word.length;
  }
  const [first = ''] = /[a-z0-9]+/.exec(letters) ?? [];
  const slug = words.length > 0 ? words.join('-') : first.slice(0, longest);
  if (slug === '') return 'episode';
  return reserved.test(slug) ? `episode-${slug}` : slug;
}

/**
 * The name of an episode as a step of a path that every system takes: letters, digits, `.`, `_`, `~` and hyphens.
 * Where that changes it, a digest keeps it apart from others; equal names always give the same.
 */
export function fileNameOfSlug(slug: string): string {
  const plain = slug.normalize('NFC');
  const safe = plain
    .slice(0, longest)
    .replace(/[^\p{L}\p{M}\p{N}._~-]+/gu, '-')
    .replace(/^\.+|[.-]+$/g, '');
  const isSame =
    safe === plain &&
    Buffer.byteLength(safe) <= 2 * longest &&
    !reserved.test(safe.split('.')[0]!.toLowerCase());
  if (isSame && safe !== '') return safe;
  return `${slugOfTitle(plain)}-${digestOf(plain)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8)
    .toLowerCase()}`;
}

/** The name, with a number behind it where names that are equal on some system are taken already. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(foldName(candidate))) return candidate;
  }
}

/** Equal for names that a system may take for the same file. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
