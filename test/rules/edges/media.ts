const at = 'https://media.example.com';

export const mediaEdges: Readonly<Record<string, readonly string[]>> = {
  'media-type-mismatch': [
    `\naudio: {url: ${at}/1.jpg, type: audio/mpeg, length: 28800000}\n`,
    `\naudio: {url: ${at}/1.vtt, type: audio/mpeg, length: 28800000}\n`,
  ],
  'media-type-unknown': [
    `\naudio: {url: ${at}/1.mp3, type: image/jpeg, length: 28800000}\n`,
    `\naudio: {url: ${at}/1.mp3, type: text/vtt, length: 28800000}\n`,
  ],
  'media-url-extension': [
    `\naudio: {url: ${at}/1.mp4, length: 28800000}\n`,
    `\naudio: {url: ${at}/1.pdf, length: 28800000}\n`,
  ],
  'media-vbr-no-header': [
    '\n-- media/a.m4a {"container": "m4a", "variable": true} --\n-- episodes/1.md --\naudio: a.m4a\n',
    '\n-- media/a.mp3 {"variable": false} --\n-- episodes/1.md --\naudio: a.mp3\n',
  ],
};
