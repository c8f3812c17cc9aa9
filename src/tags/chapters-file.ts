import type { Chapter, ChapterSlip, ReadChapters, Written } from '../media/chapters.ts';
import { limits } from '../text/limits.ts';
import { readTimeCode } from '../text/time-code.ts';
import type { XmlNode } from '../xml/element.ts';
import { namespaces } from '../xml/namespaces.ts';
import { openXml } from '../xml/read.ts';
import { attributeOf } from './shapes.ts';

/** Reads a file of Podlove Simple Chapters. Never throws; as linear as the reader of feeds. */
export function readPscFile(text: string): ReadChapters {
  let root: XmlNode | undefined;
  const reader = openXml({ element: (node) => (root ??= node) }, { emitDepth: 0 });
  reader.write(text);
  reader.end();
  const { problem } = reader;
  if (problem || !root) {
    const at = problem?.range ?? { start: 0, end: 0 };
    return { chapters: [], slips: [{ kind: 'file', at, what: 'it is not well-formed XML from here on' }] };
  }
  if (root.name !== 'psc:chapters') {
    const isNear = /(?:^|:)chapters$/.test(root.rawName);
    const what = 'it is XML, but no list of Podlove Simple Chapters';
    const slip: ChapterSlip = isNear
      ? { kind: 'psc', at: root.nameRange }
      : { kind: 'file', at: root.nameRange, what };
    return { chapters: [], slips: [slip] };
  }
  const slips: ChapterSlip[] = [];
  if (root.namespace !== namespaces.get('psc')) slips.push({ kind: 'psc', at: root.nameRange });
  const nodes = root.children.filter(({ name }) => name === 'psc:chapter');
  if (nodes.length > limits.chapters) {
    const what = `it has more than ${limits.chapters} chapters`;
    return { chapters: [], slips: [{ kind: 'file', at: root.nameRange, what }] };
  }
  const chapters = nodes.flatMap((node) => chapterOf(node, slips) ?? []);
  if (slips.length === 0 && chapters.length < 3) slips.push({ kind: 'few', at: root.nameRange });
  return { chapters, slips };
}

function chapterOf(node: XmlNode, slips: ChapterSlip[]): Chapter | undefined {
  const [start, title, url, img] = ['start', 'title', 'href', 'image'].map((name) => written(node, name));
  const seconds = start && readTimeCode(start.text);
  if (!start || seconds === undefined) {
    if (slips.length < limits.findingsPerFile) {
      const more = start ? { what: 'clock', text: start.text } : { what: 'missing' };
      slips.push({ kind: 'start', at: start?.at ?? node.nameRange, ...more });
    }
    return undefined;
  }
  return {
    start: seconds,
    ...(title ? { title: title.text } : {}),
    ...(url ? { url } : {}),
    ...(img ? { img } : {}),
    silent: false,
    startAt: start.at,
    titleAt: title?.at ?? start.at,
  };
}

function written(node: XmlNode, name: string): Written | undefined {
  const text = attributeOf(node, name);
  return text === undefined ? undefined : { text, at: node.attributes.get(name)!.range };
}
