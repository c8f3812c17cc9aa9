const long = (most: number): string => `${'x'.repeat(most)}«y»`;
const fits = (most: number): string => 'x'.repeat(most);
const host = (hosts: string, front: string): string =>
  `\n-- podfeed.yaml --\nhosts: [${hosts}]\n-- episodes/1.md --\n${front}\n`;

export const namespaceEdges: Readonly<Record<string, readonly string[]>> = {
  'ns-text-too-long': [
    `\nlocation: {name: ${long(128)}}\n`,
    `\ntxt: [{purpose: ${long(128)}, text: ${long(4000)}}]\n`,
    `\ntxt: [{purpose: ${fits(128)}, text: ${fits(4000)}}]\n`,
    `\nlicense: {name: ${long(128)}, url: "https://example.com/"}\n`,
    `\n-- podfeed.yaml --\nupdateFrequency: {text: ${long(128)}, rrule: FREQ=WEEKLY}\n`,
    `\nfunding: {url: "https://example.com/", text: ${long(128)}}\n`,
  ],
  'ns-person-hosts-lost': [
    host('Ada Muster', 'people: [{name: ada muster, role: Producer}]'),
    host('Ada, Bo, Cy', 'people: [«{name: Grace, role: Producer}», {name: Hal, role: Editor}]'),
    host('Ada, Bo, Cy, Di', 'people: [«{name: Grace, role: Producer}»]'),
    host('Ada, Bo', 'people: [{name: Bo, role: Producer}, {name: Hal, role: Editor}]'),
    host('Ada', 'people: [{name: Grace, role: Producer}, {name: Hal, role: Boss}]'),
    '\n-- podfeed.yaml --\npeople: [{name: Ada, role: Producer}]\n-- episodes/1.md --\npeople: [{name: Grace, role: Editor}]\n',
    host('Ada', 'title: One'),
  ],
  'ns-person-url': [
    '\nguests: [{name: Ada Muster, «href»: "https://ada:secret@example.com/ada"}]\n',
    '\nguests: [{name: Ada Muster, href: «"http://example.com/ada"»}]\n',
  ],
  'ns-transcript-language': [
    '\ntranscripts: [{src: https://example.com/1.vtt, language: «Elbisch»}]\n',
    '\ntranscripts: [{src: https://example.com/1.vtt, language: «xx-yy-zz-1»}]\n',
  ],
  'ns-person-group-mismatch': [
    '\npeople: [{name: Ada Muster, role: Boss, group: Cast}]\n',
    '\npeople: [{name: Ada Muster, role: Producer, group: Boss}]\n',
    '\npeople: [{name: Ada Muster, role: Editor, group: «Cast»}]\n',
    '\npeople: [{name: Ada Muster, group: Writing}]\n',
  ],
  'ns-person-duplicate': [
    '\npeople: [{name: Ada}, «{name: Ada, role: Guest}»]\n',
    '\npeople: [{name: Ada}, «{name: Ada}»]\n',
  ],
  'ns-location-country': ['\nlocation: {name: London, country: «en»}\n'],
  'ns-medium-list-items': ['\n-- podfeed.yaml --\nmedium: filmLs\n'],
  'ns-guid-not-v5': ['\n-- podfeed.yaml without feed --\nguid: «1b671a64-40d5-491e-99b0-da01ff1f3341»\n'],
  'ns-guid-format': ['\n-- podfeed.yaml without feed --\nguid: «night-trains»\n'],
};
