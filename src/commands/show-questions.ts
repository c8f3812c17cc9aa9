import { appleCategories } from '../feed/apple-categories.ts';
import { matchCategory, readCategory, writeCategory } from '../feed/category.ts';
import { isEmail } from '../feed/email.ts';
import { readLanguage } from '../feed/language.ts';
import { placeholders } from '../feed/placeholders.ts';
import { readTime } from '../feed/schedule.ts';
import { readHttpUrl } from '../feed/url.ts';
import { readWeekdays } from '../feed/weekday.ts';
import { nearestZone, zoneExists } from '../feed/zone.ts';
import type { NewShow } from '../markdown/write-show.ts';
import { genericTitles } from '../rules/catalogue/show-title-generic.ts';
import { quote } from '../text/printable.ts';
import { CannotError, type Host } from './host.ts';
import type { Choice, Prompts } from './prompts.ts';

/** The answers that make a show, by the name of their flag. */
export type ShowAnswers = Omit<NewShow, 'image' | 'mediaUrl' | 'guid'>;

/** What was said on the command line, as it was written. */
export type GivenAnswers = { readonly [Key in keyof ShowAnswers]?: string | boolean | undefined };

type Answer = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly why: string };

/** A question whose answer is a text. */
interface Question {
  readonly key: Exclude<keyof ShowAnswers, 'explicit' | 'pmi'>;
  readonly message: string;
  readonly example?: string;
  /** Must be said where nobody can be asked, unless whatever is usual was agreed to. */
  readonly required?: true;
  /** What is offered, and taken when nothing is said. */
  readonly usual: (so: Partial<ShowAnswers>) => string;
  /** Whether a person is offered the usual answer as their own. */
  readonly offered?: true;
  readonly read: (text: string) => Answer;
  readonly choices?: () => readonly Choice<string>[];
  /** So few choices that they are all shown. */
  readonly few?: true;
}

/** All answers: those given, then those asked for where somebody can be asked, then what is usual. Throws CannotError. */
export async function answerShow(
  given: GivenAnswers,
  around: {
    readonly folder: string;
    readonly host: Host;
    readonly yes: boolean;
    readonly prompts: Prompts | undefined;
  },
): Promise<ShowAnswers> {
  const { prompts, yes } = around;
  const questions = questionsFor(around.folder, around.host);
  const answers: Record<string, string> = {};
  for (const { key, read } of questions) {
    const text = given[key];
    if (typeof text !== 'string') continue;
    const answer = read(text);
    if (!answer.ok) throw new CannotError(`--${key} ${quote(text)}: ${answer.why}`);
    answers[key] = answer.value;
  }
  const missing = questions.filter(({ key, required }) => required && answers[key] === undefined);
  if (!prompts && !yes && missing.length > 0) {
    const flags = missing.map(({ key }) => `--${key}`).join(', ');
    throw new CannotError(
      `There is nobody to ask here, and ${flags} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      'Give them, or take placeholders for now with --yes.',
    );
  }
  for (const question of questions) {
    const { key, usual } = question;
    if (answers[key] !== undefined) continue;
    answers[key] = prompts ? await ask(question, answers, prompts) : usual(answers);
  }
  return {
    ...(answers as unknown as Omit<ShowAnswers, 'explicit' | 'pmi'>),
    explicit: await flagFor('explicit', 'Does the show have explicit language or content?'),
    pmi: await flagFor('pmi', 'Do its episodes earn PDUs (PMI Talent Triangle)?'),
  };

  async function flagFor(key: 'explicit' | 'pmi', message: string): Promise<boolean> {
    const said = given[key];
    if (typeof said === 'boolean') return said;
    return prompts ? await prompts.agree({ message, initial: false }) : false;
  }
}

async function ask(
  { message, example, usual, offered, read, choices, few }: Question,
  so: Partial<ShowAnswers>,
  prompts: Prompts,
): Promise<string> {
  const initial = usual(so);
  if (choices && few) return await prompts.choose({ message, options: choices(), initial });
  if (choices) return await prompts.search({ message, options: choices(), initial });
  const answer = await prompts.write({
    message,
    example,
    otherwise: offered ? initial : undefined,
    check(text) {
      const answer = read(text);
      return answer.ok ? undefined : answer.why;
    },
  });
  const understood = read(answer);
  return understood.ok ? understood.value : answer;
}

function questionsFor(folder: string, host: Host): readonly Question[] {
  return [
    {
      key: 'title',
      message: 'What is the show called?',
      example: 'Night Trains of Europe',
      required: true,
      usual: () => titleOf(folder),
      read: readText(150),
    },
    {
      key: 'description',
      message: 'What is it about, and for whom? Two or three sentences.',
      required: true,
      usual: () => placeholders.description,
      read: readText(4000),
    },
    {
      key: 'author',
      message: 'Who makes it? A person or an organisation.',
      example: 'Ada Muster',
      required: true,
      usual: () => placeholders.author,
      read: readText(150),
    },
    {
      key: 'email',
      message: 'Which e-mail address may directories write to? It will be public.',
      example: 'podcast@example.com',
      required: true,
      usual: () => placeholders.email,
      read: readEmail,
    },
    {
      key: 'language',
      message: 'Which language is it in?',
      offered: true,
      usual: () => 'en',
      read: readLanguageCode,
    },
    {
      key: 'category',
      message: 'Which category of Apple Podcasts? Type a part of it.',
      required: true,
      usual: () => 'Business > Management',
      read: readAppleCategory,
      choices: categoryChoices,
    },
    {
      key: 'link',
      message: 'What is the web address of the show?',
      example: 'https://your-name.github.io/your-show/',
      required: true,
      usual: () => placeholders.link,
      read: readAddress,
    },
    {
      key: 'feed',
      message: 'And where will the feed be?',
      offered: true,
      usual: ({ link = placeholders.link }) => `${link.replace(/[?#].*$/, '').replace(/\/?$/, '/')}feed.xml`,
      read: readAddress,
    },
    {
      key: 'timezone',
      message: 'In which time zone are its dates meant?',
      offered: true,
      usual: () => (zoneExists(host.zone()) ? host.zone() : 'UTC'),
      read: readZone,
    },
    {
      key: 'day',
      message: 'On which weekday do episodes come out?',
      offered: true,
      usual: () => 'Sunday',
      read: readDays,
    },
    { key: 'time', message: 'At what time?', offered: true, usual: () => '06:00', read: readClock },
    {
      key: 'type',
      message: 'How are its episodes heard?',
      few: true,
      choices: () => [
        { value: 'episodic', label: 'one by one', hint: 'episodic: the newest first' },
        { value: 'serial', label: 'from the beginning', hint: 'serial: like the chapters of a book' },
      ],
      usual: () => 'episodic',
      read: (text) =>
        /^(?:episodic|serial)$/i.test(text.trim())
          ? fine(text.trim().toLowerCase())
          : wrong('Say episodic or serial.'),
    },
  ];
}

const fine = (value: string): Answer => ({ ok: true, value });
const wrong = (why: string): Answer => ({ ok: false, why });
const meant = (why: string, suggestion: string | undefined, otherwise: string): Answer =>
  wrong(`${why} ${suggestion === undefined ? otherwise : `Did you mean ${quote(suggestion)}?`}`);

function readText(most: number): (text: string) => Answer {
  return (text) => {
    const value = text.replace(/\s+/g, ' ').trim();
    if (value === '') return wrong('Say something here.');
    if ([...value].length > most) return wrong(`That is longer than ${most} characters.`);
    if (/[\u0000-\u001f\u007f-\u009f\ufffd-\uffff]|\p{Cs}/u.test(value)) {
      return wrong('It holds a character that no feed can carry.');
    }
    return fine(value);
  };
}

function readEmail(text: string): Answer {
  return isEmail(text.trim()) ? fine(text.trim()) : wrong('That is no e-mail address.');
}

function readLanguageCode(text: string): Answer {
  const read = readLanguage(text);
  if (read.ok) return fine(read.value);
  return meant('That is no language code.', read.suggestion, 'Use two letters, such as en, or en-GB.');
}

function readAppleCategory(text: string): Answer {
  const read = readCategory(text);
  if (!read.ok) return wrong('That is no category. Write it as Business or Business > Management.');
  const match = matchCategory(read.value);
  switch (match.kind) {
    case 'known':
    case 'case':
      return fine(writeCategory(match.category));
    case 'legacy':
      return meant('Apple no longer has this category.', match.to[0] && writeCategory(match.to[0]), '');
    case 'sub-mismatch': {
      const sub = read.value.sub ?? read.value.main;
      return meant('This category belongs to another.', `${match.parents[0]} > ${sub}`, '');
    }
    case 'unknown':
      return meant(
        'Apple has no such category.',
        match.nearest && writeCategory(match.nearest),
        'podcasters.apple.com lists them.',
      );
  }
}

function categoryChoices(): Choice<string>[] {
  return [...appleCategories].flatMap(([main, subs]) =>
    [main, ...[...subs].map((sub) => `${main} > ${sub}`)].map((value) => ({ value, label: value })),
  );
}

/** An https or http address; also used for the address of the media folder. */
export function readAddress(text: string): Answer {
  const read = readHttpUrl(text.trim());
  if (read.ok && read.value.secure) return fine(read.value.href);
  return wrong('Write a whole address that begins with https://.');
}

function readZone(text: string): Answer {
  const zone = text.trim();
  if (zoneExists(zone)) return fine(zone);
  return meant('There is no such time zone.', nearestZone(zone), 'Use a name such as Europe/Berlin.');
}

function readDays(text: string): Answer {
  const read = readWeekdays(text);
  if (read.ok) return fine(text.trim());
  return meant('That is no weekday.', read.suggestion, 'Say one or several, such as Sunday.');
}

function readClock(text: string): Answer {
  const read = readTime(text);
  if (!read.ok) return wrong('Write the time as 06:00.');
  const { hour, minute } = read.value;
  return fine(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

/** `night-trains` is called Night Trains until somebody says otherwise. */
function titleOf(folder: string): string {
  const words = folder
    .slice(0, 100)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return /\p{L}/u.test(title) && !genericTitles.has(title.toLowerCase()) ? title : 'My First Show';
}
