import type { ArtworkFact, Episode, Show } from '../feed/feed.ts';
import { quote } from '../text/printable.ts';
import { isAddress } from './enclosures.ts';
import type { Rule, Say, Words } from './rule.ts';

type Pictured = Show | Episode;

/** The two checks of a rule about the picture of a show or an episode, where that was looked at. */
export function forArtwork(
  words: (fact: ArtworkFact, file: string) => Words | undefined,
): Required<Pick<Rule, 'show' | 'episode'>> {
  const check = (owner: Pictured, say: Say): void => {
    const fact = owner.facts?.artwork;
    const found = fact && words(fact, quote(fact.path));
    if (found) say(owner, ['image'], found.message, { help: found.help });
  };
  return { show: check, episode: check };
}

/**
 * What is wrong with the colours of a picture that browsers and apps show, as the rest of a sentence. Grey levels
 * with a profile for grey levels are another matter.
 */
export function colourFault({ colour, profile }: ArtworkFact): string | undefined {
  if (colour === 'cmyk') return 'is in CMYK, the colours of print';
  if (profile === undefined || profile === 'rgb' || profile === colour) return undefined;
  return `has a colour profile for ${profileWords[profile]}, not for RGB`;
}

const profileWords = { grey: 'grey levels', cmyk: 'CMYK', other: 'other colours' } as const;

/** The two checks of a rule about what stands for the address of a picture, also where it is none: in a feed. */
export function forGivenArtwork(
  check: (owner: Pictured, address: string, say: Say) => void,
): Required<Pick<Rule, 'show' | 'episode'>> {
  const both = (owner: Pictured, say: Say): void => {
    const { imageFile, image } = owner;
    const text = imageFile && isAddress(imageFile.text) ? imageFile.text : imageFile ? undefined : image;
    if (text !== undefined && text !== '') check(owner, text, say);
  };
  return { show: both, episode: both };
}

/** The two checks of a rule about the address of a picture. A file of the show has none of its own. */
export function forArtworkAddress(
  check: (owner: Pictured, address: string, say: Say) => void,
): Required<Pick<Rule, 'show' | 'episode'>> {
  const both = (owner: Pictured, say: Say): void => {
    const text = owner.imageFile?.text ?? owner.image;
    if (text !== undefined && isAddress(text)) check(owner, text, say);
  };
  return { show: both, episode: both };
}
