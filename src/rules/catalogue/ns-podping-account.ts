import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { type Rule, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

/** Names of Hive: 3 to 16 characters, in parts of 3 and more with points between them. */
const account = /^(?=.{3,16}$)[a-z][a-z0-9-]*[a-z0-9](?:\.[a-z][a-z0-9-]*[a-z0-9])*$/;
const isAccount = (text: string): boolean =>
  account.test(text) && text.split('.').every((part) => part.length >= 3);

export const nsPodpingAccount: Rule = {
  id: 'ns-podping-account',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.podping'],
  summary: 'An account that announces changes has a name that no account of Hive can have.',
  reason: 'Whoever listens to podping ignores all announcements but those of the accounts named here.',
  source: podcastTag('podping'),
  examples: [
    `
-- podfeed.yaml --
podping: {usesPodping: true, hiveAccounts: [«"@podcastindex"», «My Account»]}
`,
    `
-- podfeed.yaml --
podping: {usesPodping: false, hiveAccounts: «podcastindex»}
`,
    `
-- podfeed.yaml --
podping: {usesPodping: true, hiveAccounts: [podcastindex, example.pmo]}
`,
    `
-- feed.xml --
<podcast:podping usesPodping="true"><podcast:hiveAccount account="«x»"/></podcast:podping>
`,
  ],
  show(show, say) {
    const { usesPodping, hiveAccounts = [] } = show.podping ?? {};
    if (usesPodping === false && hiveAccounts.length > 0) {
      say(show, ['podping', 'hiveAccounts'], 'There are accounts, and podping is not used.', {
        help: 'Say that podping is used, or take the accounts out.',
      });
      return;
    }
    for (const [index, name] of hiveAccounts.entries()) {
      if (isAccount(name)) continue;
      const path = ['podping', 'hiveAccounts', index];
      const meant = name.replace(/^@/, '').toLowerCase();
      const isSure = meant !== name && isAccount(meant);
      say(show, path, `${quote(name)} is no name of an account of Hive.`, {
        help: isSure
          ? `Write ${quote(meant)}.`
          : 'Such names have 3 to 16 small letters, digits, points and hyphens.',
        fix: isSure ? useInstead(path, meant, undefined, name) : undefined,
      });
    }
  },
};
