import { field, mapping, oneOrMore, suggested, text, textOr } from './fields.ts';

const transcript = textOr(
  mapping(
    {
      src: field(text(), 'A file in the media folder, or an address.', '001.vtt'),
      from: field(text(), 'The same as src, beside to.', '001.srt'),
      to: field(
        oneOrMore(suggested('vtt', 'srt', 'json', 'html', 'text'), 'a list of formats'),
        'Write the file in these formats, too, and put them beside the feed.',
        ['vtt', 'json'],
      ),
      type: field(text(), 'Media type, when the ending does not tell.', 'text/vtt'),
      language: field(text(), 'Language of the transcript.', 'en'),
      rel: field(text(), '"captions" when it is timed.', 'captions'),
    },
    'a path or address, or a mapping with src',
  ),
  'a path or address, or a mapping with src',
);

export const transcripts = () =>
  field(
    oneOrMore(transcript, 'a list of transcripts'),
    'Transcripts: files in the media folder, or addresses.',
    ['001.vtt'],
    { from: '001.srt', to: ['vtt', 'json'] },
  );
