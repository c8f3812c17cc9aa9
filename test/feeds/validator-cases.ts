import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { walkFeed } from '../../src/commands/walk-feed.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finding } from '../../src/text/finding.ts';

/** A file of the collection, as its list describes it. */
export interface CorpusFile {
  readonly file: string;
  readonly kind: string;
  readonly expect: 'valid' | 'info' | 'warning' | 'error';
  readonly generic?: 'error' | 'warning' | 'message' | null;
  readonly ids: readonly string[];
  readonly absentIds?: readonly string[];
  readonly params?: { readonly element?: string; readonly parent?: string; readonly attr?: string };
  readonly w3cOverall?: string;
  readonly w3c: Readonly<Record<string, readonly string[]>>;
}

/** The folder of feeds, which is kept outside this repository, or nothing when it is not there. */
export const corpusFolder: string | undefined = findCorpus();

function findCorpus(): string | undefined {
  const folder = process.env['PODFEED_CORPUS'] ?? resolve(import.meta.dirname, '../../..', 'shared/corpus');
  return existsSync(join(folder, 'manifest.json')) ? resolve(folder) : undefined;
}

export function readManifest(folder: string): readonly CorpusFile[] {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).files;
}

/** The present, for the validator's cases: later than all that they take for the past. */
const now = 1_764_000_000;

export type Verdict = 'valid' | 'warning' | 'error';

export interface Judged {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** What podfeed says of a file in profile `w3c`. */
export function judge(folder: string, file: string): Judged {
  const bytes = readFileSync(join(folder, file));
  const { findings, counts } = walkFeed(file, bytes, { profiles: ['w3c'], now });
  return {
    text: bytes.toString('latin1'),
    findings,
    verdict: counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : 'valid',
  };
}

const standsFor: ReadonlyMap<string, readonly string[]> = new Map(rules.map(({ id, w3c = [] }) => [id, w3c]));

/** Messages of the validator whose names say that nothing is wrong with what the case is about. */
const isPraise = (id: string): boolean => id.startsWith('Valid');

/** Messages that are kinds of another one. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  InvalidLink: ['InvalidFullLink'],
  InvalidInteger: ['InvalidPositiveInteger', 'InvalidNonNegativeInteger'],
  MissingSelf: ['MissingAtomSelfLink'],
};

/** What podfeed says otherwise than a case of the validator wants, or nothing when they agree. */
export function disagreement(one: CorpusFile, judged: Judged): string | undefined {
  const { findings, verdict } = judged;
  const itself = Object.values(one.w3c)
    .flat()
    .map((said) => said.split(':', 1)[0]!);
  const level = one.expect === 'info' ? 'hint' : one.expect;
  for (const id of one.ids) {
    if (isPraise(id)) {
      const wrong = findings.find(
        (finding) =>
          finding.severity !== 'hint' &&
          isAbout(finding, one, judged) &&
          !isElsewhere(finding) &&
          !standsFor.get(finding.rule)?.some((each) => itself.includes(each)),
      );
      if (wrong) return `${id}: ${wrong.rule} was not to be said of it: ${wrong.message}`;
      continue;
    }
    const named = [id, ...(kinds[id] ?? [])];
    const said = findings.filter(({ rule }) => named.some((each) => standsFor.get(rule)?.includes(each)));
    if (said.length === 0) return `${id} is not said`;
    if (!said.some(({ severity }) => severity === level)) {
      return `${id} is said as ${said.map(({ severity }) => severity).join(', ')}, not as ${level}`;
    }
  }
  for (const id of one.absentIds ?? []) {
    const said = findings.find(
      (finding) => standsFor.get(finding.rule)?.includes(id) && isAbout(finding, one, judged),
    );
    if (said) return `${id} is said: ${said.message}`;
  }
  if (!one.generic) return undefined;
  if (one.expect === 'valid') {
    const isClean = one.generic === 'error' ? verdict !== 'error' : verdict === 'valid';
    return isClean
      ? undefined
      : `no ${one.generic} was to be said: ${findings.map(({ message }) => message).join(' ')}`;
  }
  return verdict === one.expect ? undefined : `the verdict is ${verdict}, not ${one.expect}`;
}

/** Whether a finding speaks of the element or attribute that a case is about; everything does when it names none. */
function isAbout({ message, place }: Finding, { params }: CorpusFile, { text }: Judged): boolean {
  const element = params?.element?.replace(/^itunes_/, 'itunes:');
  if (element === undefined) return true;
  const isSaid = (name: string): boolean =>
    new RegExp(`[<\`]${name.replace(/[.:]/g, '\\$&')}[\\s>\`]| ${name}>`).test(message);
  if (!isSaid(element) || (params?.attr !== undefined && !message.includes(params.attr))) return false;
  const before = text.split(/\r?\n/).slice(0, place.line).join('\n');
  const isInside = (name: string): boolean =>
    before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}>`);
  if (params?.parent === 'item') return isInside('item') || before.endsWith('</item>');
  return params?.parent !== 'channel' || !isInside('item');
}

/** Of what is missing a message names the element, too: that is no fault of the element. */
function isElsewhere({ rule }: Finding): boolean {
  return ['xml-element-missing', 'xml-itunes-missing', 'xml-guid-missing', 'show-self-link-missing'].includes(
    rule,
  );
}
