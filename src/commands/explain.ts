import { authorFields } from '../markdown/field-list.ts';
import { viewExample } from '../report/example-view.ts';
import { explainJson } from '../report/explain-json.ts';
import { fieldPage, tagPage } from '../report/field-page.ts';
import { groupPage, namesPage } from '../report/names.ts';
import type { Block, Page } from '../report/page.ts';
import { writeTerminal } from '../report/page-terminal.ts';
import { profilePage } from '../report/profile-page.ts';
import { rulePage } from '../report/rule-page.ts';
import { groupOf } from '../rules/groups.ts';
import { rules } from '../rules/index.ts';
import { profiles } from '../rules/profiles.ts';
import { listTags } from '../tags/tag-list.ts';
import { quote, withoutCommands } from '../text/printable.ts';
import { CannotError, exit, type Host } from './host.ts';
import { lookUp, nearestName, type Topic } from './look-up.ts';
import { type GlobalOptions, wantsColour } from './options.ts';

/** Says what rules, fields, tags and profiles are; without a word, which there are. */
export async function explain(words: readonly string[], options: GlobalOptions, host: Host): Promise<number> {
  const topics = words.flatMap(topicsOf);
  const json = options.format === 'json';
  const text = json
    ? jsonOf(topics, words.length === 0)
    : pagesOf(topics, wantsColour(options, host, host.out));
  await host.out.write(host.env['GITHUB_ACTIONS'] === 'true' && !json ? withoutCommands(text) : text);
  return exit.fine;
}

function topicsOf(word: string): readonly Topic[] {
  const found = lookUp(word);
  if (found.length > 0) return found;
  const near = nearestName(word);
  throw new CannotError(
    `There is no rule, field, tag or profile ${quote(word)}.`,
    near ? `Did you mean ${quote(near)}?` : 'podfeed explain alone lists what there is.',
  );
}

function pagesOf(topics: readonly Topic[], colour: boolean): string {
  const pages = topics.length === 0 ? [namesPage()] : topics.map(pageOf);
  return pages.map((page) => writeTerminal(page, { colour })).join('\n\n');
}

function pageOf(topic: Topic): Page {
  switch (topic.kind) {
    case 'rule':
      return rulePage(topic.rule, showMarked);
    case 'profile':
      return profilePage(topic.profile, (id) => id);
    case 'group':
      return groupPage(topic.group);
    case 'tag':
      return tagPage(topic.tag);
    case 'field':
      return fieldPage(topic.field, topic.called);
  }
}

/** What is reported is marked below its line. */
function showMarked(text: string): readonly Block[] {
  return [{ kind: 'example', example: viewExample(text) }];
}

function jsonOf(topics: readonly Topic[], all: boolean): string {
  if (all) {
    const fields = [...authorFields('show'), ...authorFields('episode')];
    return explainJson({ rules, fields, tags: listTags(), profiles });
  }
  return explainJson({
    rules: rules.filter((rule) =>
      topics.some(
        (topic) =>
          (topic.kind === 'rule' && topic.rule === rule) ||
          (topic.kind === 'group' && topic.group.prefix === groupOf(rule.id)),
      ),
    ),
    fields: topics.flatMap((topic) => (topic.kind === 'field' ? [topic.field] : [])),
    tags: topics.flatMap((topic) => (topic.kind === 'tag' ? [topic.tag] : [])),
    profiles: topics.flatMap((topic) => (topic.kind === 'profile' ? [topic.profile] : [])),
  });
}
