import { name, type Rule } from '../rule.ts';
import { updateFrequency } from '../sources.ts';

export const schedComplete: Rule = {
  id: 'sched-complete',
  severity: 'warning',
  about: ['show.updateFrequency'],
  summary: 'Whether more episodes will come is said twice, and differently.',
  reason: 'Apps that read the one stop asking for new episodes, apps that read the other go on.',
  source: updateFrequency,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Ended, complete: «true»}
`,
    `
-- podfeed.yaml --
complete: true
updateFrequency: {text: Ended, complete: «false»}
`,
    `
-- podfeed.yaml --
complete: true
updateFrequency: {text: Ended, complete: true}
`,
  ],
  show(show, say) {
    const said = show.updateFrequency?.complete;
    if (said === undefined || said === (show.complete ?? false)) return;
    const [here, there] = [name(show, ['updateFrequency', 'complete']), name(show, ['complete'])];
    const message = said
      ? `By ${here} the show has ended, but its ${there} does not say so.`
      : `By ${here} the show goes on, but by its ${there} it has ended.`;
    say(show, ['updateFrequency', 'complete'], message, {
      help: said
        ? `Set ${there} to \`true\` if no more episodes will come.`
        : 'Change the one that is wrong.',
      ...(show.complete
        ? { related: [{ message: 'It is said here.', owner: show, path: ['complete'] }] }
        : {}),
    });
  },
};
