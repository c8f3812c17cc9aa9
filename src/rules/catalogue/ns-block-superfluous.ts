import type { ServiceBlock } from '../../feed/feed.ts';
import { isUnread, type Path } from '../../feed/placed.ts';
import { serviceSlugs } from '../../feed/service-block.ts';
import { isWord } from '../../feed/spelling.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsBlockSuperfluous: Rule = {
  id: 'ns-block-superfluous',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.serviceBlocks'],
  summary: 'A block says what holds without it, or what another one says already.',
  reason:
    'A service looks first whether it is allowed by name, then whether it is blocked by name, then whether all are blocked. What changes nothing there was most probably meant to.',
  source: podcastTag('block'),
  examples: [
    `
-- podfeed.yaml --
block:
  all: true
  services: [«amazon»]
`,
    `
-- podfeed.yaml --
block:
  except: [«spotify»]
`,
    `
-- podfeed.yaml --
block:
  services: [amazon, youtube, «amazon»]
  except: [«youtube»]
`,
    `
-- podfeed.yaml --
block:
  all: true
  except: [spotify]
`,
  ],
  show(show, say) {
    const { serviceBlocks = [] } = show;
    const all = serviceBlocks.some(({ service, blocked }) => service === undefined && blocked === true);
    const seen = new Map<string, Path>();
    for (const [index, block] of serviceBlocks.entries()) {
      const path = ['serviceBlocks', index];
      const key = block.service ?? '';
      const first = seen.get(key);
      if (!first) seen.set(key, path);
      const { message, help } = first
        ? {
            message: `${called(block)} ${block.service === undefined ? 'are' : 'is'} named here for the second time.`,
            help: 'Keep one of the two.',
          }
        : isUnknown(block) || isUnread(show, ['block', 'all'])
          ? { message: '', help: '' }
          : idle(block, all);
      if (message === '') continue;
      const related = first ? [{ message: 'The first time is here.', owner: show, path: first }] : [];
      say(show, path, message, { help, related });
    }
  },
};

/** What nobody answers to is another matter. */
function isUnknown({ service }: ServiceBlock): boolean {
  return service !== undefined && !isWord(service, serviceSlugs);
}

function called({ service }: ServiceBlock): string {
  return service === undefined ? 'All services' : quote(service);
}

function idle(block: ServiceBlock, all: boolean): { readonly message: string; readonly help: string } {
  if (block.service !== undefined && block.blocked === true && all) {
    return {
      message: `${called(block)} is blocked already, like all others.`,
      help: 'Take one of the two out.',
    };
  }
  if (block.service !== undefined && block.blocked === false && !all) {
    return {
      message: `${called(block)} is an exception from nothing: not all services are blocked.`,
      help: 'Take it out, or block all services.',
    };
  }
  return { message: '', help: '' };
}
