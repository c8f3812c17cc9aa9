import { readLocalOrInstant, readRfc2822, writeIso } from '../feed/instant.ts';

const english = 'january february march april may june july august september october november december';
const german = 'januar februar märz april mai juni juli august september oktober november dezember';
const months = [english, german].map((names) => names.split(' '));

/** `märz`, `Mar`, `Sept.`: a name in English or German, or its first letters; 0 for anything else. */
function monthOf(word: string): number {
  const plain = word.toLowerCase().replace(/\.$/, '').replace('maerz', 'märz').replace(/^mrz$/, 'märz');
  if (plain.length < 3) return 0;
  for (const names of months) {
    const found = names.findIndex((name) => name === plain || (plain.length <= 4 && name.startsWith(plain)));
    if (found !== -1) return found + 1;
  }
  return 0;
}

/** A weekday before the date says nothing that the date does not say. */
const weekday = /^\p{L}{2,10}\.?,? +(?=\d|\p{L}{3,9}\.? \d)/u;

/** What a date that is not in our form means, where it has one meaning only; an instant keeps its offset as UTC. */
export function likelyDate(text: string): string | undefined {
  if (text.length > 64) return undefined;
  const written = text.trim().replace(/^["'“„]|["'”“]$/g, '');
  const day = dayOf(written) ?? dayOf(written.replace(weekday, ''));
  if (day !== undefined) return day;
  const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?(?:h|Uhr))?$/i.exec(
    written,
  );
  if (iso) {
    const [, year, month, date, hour, minute, second] = iso;
    return readable(
      `${year}-${month}-${date} ${hour!.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`,
    );
  }
  const mail = readRfc2822(written);
  const isSure = mail.ok && !mail.remarks.includes('zone-missing') && !mail.remarks.includes('zone-unknown');
  return isSure && !mail.remarks.includes('weekday-wrong') ? writeIso(mail.value) : undefined;
}

/** A day without a time, in one of the ways in which people write days. */
function dayOf(text: string): string | undefined {
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return date(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) return date(dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (slashed) return slashedDate(slashed[1]!, slashed[2]!, slashed[3]!);
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?(?: |-)(?:of )?(\p{L}{3,9}\.?)(?:,? |-)(\d{4})$/iu.exec(
    text,
  );
  if (dayFirst) return date(dayFirst[3]!, String(monthOf(dayFirst[2]!)), dayFirst[1]!);
  const monthFirst = /^(\p{L}{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  return monthFirst ? date(monthFirst[3]!, String(monthOf(monthFirst[1]!)), monthFirst[2]!) : undefined;
}

/** `03/15/2026` is American and `15/03/2026` is not; `03/01/2026` may be either, and nobody can tell. */
function slashedDate(first: string, second: string, year: string): string | undefined {
  if (Number(first) > 12) return date(year, second, first);
  return Number(second) > 12 || first === second ? date(year, first, second) : undefined;
}

function date(year: string, month: string, day: string): string | undefined {
  return readable(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function readable(text: string): string | undefined {
  return readLocalOrInstant(text).ok ? text : undefined;
}
