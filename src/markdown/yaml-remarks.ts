import type { Remark } from '../feed/placed.ts';
import type { Range } from '../text/source.ts';
import type { FrontMatterProblem } from './front-matter.ts';
import type { YamlProblem } from './yaml.ts';

/** A file that could not be read as YAML, as a remark at its place in the file. */
export function yamlRemark(problem: YamlProblem, start: number): Remark {
  const part: Range = { start: start + problem.range.start, end: start + problem.range.end };
  const { earlier, whole } = problem;
  return {
    rule: yamlRules[problem.kind],
    path: [],
    part,
    detail: {
      kind: problem.kind,
      ...(problem.detail === undefined ? {} : { name: problem.detail }),
      ...(whole ? { whole: 'yes' } : {}),
    },
    ...(earlier ? { earlier: { start: start + earlier.start, end: start + earlier.end } } : {}),
  };
}

const yamlRules: Readonly<Record<YamlProblem['kind'], string>> = {
  syntax: 'file-yaml-syntax',
  unquoted: 'file-yaml-unquoted',
  'duplicate-key': 'file-yaml-duplicate-key',
  tag: 'file-yaml-feature',
  alias: 'file-yaml-feature',
  documents: 'file-yaml-feature',
  directive: 'file-yaml-feature',
  'not-a-mapping': 'file-yaml-not-a-mapping',
  limit: 'file-limit',
};

/** A Markdown file whose front matter could not be told from its notes. */
export function fenceRemark(problem: Exclude<FrontMatterProblem, { kind: 'yaml' }>): Remark {
  const detail = problem.detail === undefined ? {} : { detail: { name: problem.detail } };
  const alone = problem.kind === 'language' ? ({ alone: true } as const) : {};
  return { rule: fenceRules[problem.kind], path: [], part: problem.range, ...detail, ...alone };
}

const fenceRules = {
  missing: 'file-front-matter-missing',
  late: 'file-front-matter-late',
  language: 'file-front-matter-language',
  unclosed: 'file-front-matter-unclosed',
  'too-long': 'file-limit',
} as const;
