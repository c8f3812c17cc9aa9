import { createHash } from 'node:crypto';
import type { Finding, FindingFix, Related } from '../text/finding.ts';
import { printable } from '../text/printable.ts';
import type { Place, SourceText } from '../text/source.ts';
import { count } from './count.ts';
import type { Report } from './findings.ts';
import { jsonText } from './json-text.ts';
import { home, ruleOf, ruleUrl } from './rules.ts';

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;

/**
 * The findings as SARIF 2.1.0 (OASIS), with what code scanning of GitHub asks for. Paths are relative to
 * `%SRCROOT%`, the folder in which podfeed was run.
 */
export function reportSarif({ findings, summary, source }: Report, version: string): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const fingerprint = fingerprints();
  const results = findings.map((finding) => {
    const { rule, severity, message, help, place, related, fix } = finding;
    const text = source(place.file);
    const fixes = fix && text ? [fixOf(fix, text)] : [];
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule),
      level: levels[severity],
      message: { text: withoutLinks(help ? `${message}\n${help}` : message) },
      locations: [{ physicalLocation: locationOf(place) }],
      ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
      partialFingerprints: { 'findingHash/v1': fingerprint(finding, text) },
      ...(fixes.length === 0 ? {} : { fixes }),
    };
  });
  const left = summary.errors + summary.warnings + summary.hints - findings.length;
  const driver = { name: 'podfeed', version, informationUri: home, rules: ids.map(descriptorOf) };
  const run = {
    tool: { driver },
    ...(left > 0 ? { invocations: [incomplete(left)] } : {}),
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which podfeed was run.' } } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results,
  };
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
}

function descriptorOf(id: string) {
  const url = ruleUrl(id);
  const rule = ruleOf(id);
  if (!rule) return { id, helpUri: url };
  const { summary, reason, severity, source } = rule;
  const origin = source.url ? `[${source.name}](${source.url})` : source.name;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: {
      text: `${reason}\nSource: ${source.name}\nExamples: ${url}`,
      markdown: `${reason}\n\nSource: ${origin}. [Examples](${url}) of what is wrong and right.`,
    },
    helpUri: url,
    defaultConfiguration: { level: levels[severity] },
  };
}

function locationOf(place: Place) {
  return { artifactLocation: artifactOf(place.file), region: regionOf(place) };
}

function relatedLocation({ message, place }: Related, index: number) {
  return { id: index + 1, message: { text: withoutLinks(message) }, physicalLocation: locationOf(place) };
}

/** A feed that a server sent has an address of its own, as has a file that is not below the folder. */
function artifactOf(file: string) {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file) && URL.canParse(file)) {
    return { uri: new URL(file).href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent) };
  }
  const uri = file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

function regionOf({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf({ description, edits }: FindingFix, source: SourceText) {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(source.place(range)),
    insertedContent: { text },
  }));
  const changed = { artifactLocation: artifactOf(source.file), replacements };
  return { description: { text: withoutLinks(description) }, artifactChanges: [changed] };
}

/** In SARIF, `[text](target)` makes a link. Text from outside makes none. */
function withoutLinks(text: string): string {
  return printable(text).replaceAll('](', '] (');
}

/**
 * What a finding is told by when lines move: its rule, its file and the text of its line; equal ones are
 * counted. Not the hash of the line that GitHub knows: its uploader makes that from the file itself.
 */
function fingerprints(): (finding: Finding, source: SourceText | undefined) => string {
  const seen = new Map<string, number>();
  return ({ rule, message, place, alone }, source) => {
    const line = source?.line(place.line) ?? '';
    const marked = alone ? '' : line.trim();
    const hash = createHash('sha256').update(JSON.stringify([rule, place.file, marked || message]));
    const digest = hash.digest('hex').slice(0, 32);
    const number = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, number);
    return `${digest}:${number}`;
  };
}

function incomplete(left: number) {
  const text = `${count(left, 'finding')} more than are listed here.`;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'note', message: { text } }],
  };
}
