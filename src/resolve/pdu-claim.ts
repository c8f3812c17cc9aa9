import type { Episode, Show, SidePdus } from '../feed/feed.ts';
import { writeDate } from '../feed/instant.ts';
import { pduFor, sideName, splitPdu } from '../feed/talent-triangle.ts';
import { instantToLocal } from '../feed/zone.ts';
import { escapeHtml } from '../markdown/notes.ts';

/**
 * PDUs for each side of an episode: the number that its author gives, else a quarter for each full quarter of an
 * hour, split by the shares. `seconds` is how long it lasts. Nothing for a trailer and for an episode without a side.
 */
export function pdusOf(episode: Episode, seconds: number | undefined): readonly SidePdus[] | undefined {
  const sides = (episode.triangle ?? []).filter(
    ({ side }, index, all) => all.findIndex((other) => other.side === side) === index,
  );
  const total = episode.pdus ?? pduFor(seconds ?? 0);
  if (sides.length === 0 || total <= 0 || episode.type === 'trailer') return undefined;
  return splitPdu(
    total,
    sides.map(({ side, percent }) => ({ side, share: percent ?? 1 })),
  );
}

interface Words {
  readonly heading: string;
  readonly category: string;
  readonly provider: string;
  readonly partner: string;
  readonly activity: string;
  readonly address: string;
  readonly date: string;
  readonly code: string;
  /** Below the list: what to do with a code, without one, and what those say whom PMI knows nothing of. */
  readonly withCode: string;
  readonly byYourself: string;
  readonly notReviewed: string;
}

const english: Words = {
  heading: 'Claim your PDUs',
  category: 'Category',
  provider: 'Provider',
  partner: 'Authorized Training Partner',
  activity: 'Activity',
  address: 'Address',
  date: 'Published',
  code: 'Claim code',
  withCode: 'With the claim code PMI fills in the rest of the report.',
  byYourself: 'You report these PDUs to PMI yourself.',
  notReviewed: 'You report these PDUs to PMI yourself; PMI has not reviewed this episode.',
};

const german: Words = {
  heading: 'PDUs melden',
  category: 'Kategorie',
  provider: 'Anbieter',
  partner: 'Authorized Training Partner',
  activity: 'Titel',
  address: 'Adresse',
  date: 'Erschienen',
  code: 'Claim Code',
  withCode: 'Mit dem Claim Code ergänzt PMI den Rest der Meldung.',
  byYourself: 'Diese PDUs meldet man selbst bei PMI.',
  notReviewed: 'Diese PDUs meldet man selbst bei PMI; PMI hat diese Folge nicht geprüft.',
};

/** What PMI calls podcasts where PDUs are reported; its pages are in English. */
const category = 'Education: Online or Digital Media';

/** A line with the number of PDUs, in Markdown or HTML: the notes say already how they are claimed. */
const claimLine = /(?:^|[\n>])[ \t*_-]{0,8}PDUs:[ *_]{0,4}\d/;

/**
 * What listeners type into their report to PMI, as HTML for the end of the notes: in German for a German show, else
 * in English. Nothing where the show does not ask for it, there is nothing to claim, or the notes have it already.
 */
export function claimBlock(
  episode: Episode,
  show: Show,
  pdus: readonly SidePdus[] | undefined,
): string | undefined {
  if (!show.notes?.pduFooter || !pdus || claimLine.test(episode.body ?? '')) return undefined;
  const isGerman = /^de(?:-|$)/i.test(show.language ?? '');
  const words = isGerman ? german : english;
  const number = (pdu: number): string => (isGerman ? String(pdu).replace('.', ',') : String(pdu));
  const parts = pdus.filter(({ pdu }) => pdu > 0);
  const total = pdus.reduce((sum, { pdu }) => sum + pdu, 0);
  const { provider = show.author, providerId } = show.pdu ?? {};
  const code = providerId === undefined ? undefined : episode.claimCode;
  const partner = providerId === undefined ? '' : ` (${words.partner} ${providerId})`;
  const address = episode.link ?? show.link;
  const lines: (readonly [string, string | undefined])[] = [
    [
      'PDUs',
      `${number(total)} (${parts.map(({ side, pdu }) => `${sideName(side)} ${number(pdu)}`).join(', ')})`,
    ],
    [words.category, category],
    [words.provider, provider && `${provider}${partner}`],
    [words.activity, activityOf(episode, show)],
    [words.address, address],
    [words.date, dateOf(episode, show)],
    [words.code, code],
  ];
  const items = lines.flatMap(([label, value]) => {
    if (value === undefined) return [];
    const text = escapeHtml(value);
    const isLink = value === address && /^https?:\/\//i.test(value);
    return `<li>${label}: ${isLink ? `<a href="${text}">${text}</a>` : text}</li>`;
  });
  const end =
    code !== undefined ? words.withCode : providerId !== undefined ? words.byYourself : words.notReviewed;
  return `<p>${words.heading}</p>\n<ul>\n${items.join('\n')}\n</ul>\n<p>${end}</p>\n`;
}

/** `PMO Strategies 12: The PMO Reset`. */
function activityOf({ title, number }: Episode, show: Show): string | undefined {
  const before = [show.title, number].filter((part) => part !== undefined).join(' ');
  return [before, title].filter(Boolean).join(': ') || undefined;
}

/** The day of its release in the zone of the show. */
function dateOf({ written, published }: Episode, { timezone }: Show): string | undefined {
  if (written) return writeDate(written);
  if (published === undefined) return undefined;
  return writeDate(instantToLocal(published, timezone ?? 'UTC'));
}
