import { readSri } from '../../feed/alternate.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const missing = forRemarks('ns-integrity', () => ({
  message: 'This hash or signature has no value.',
  help: 'Give the value, or leave it out: a hash is made from a local file.',
}));

export const nsIntegrity: Rule = {
  id: 'ns-integrity',
  severity: 'error',
  about: ['episode.alternates'],
  summary: 'The hash or signature of another form of the audio is not written as apps read it.',
  reason: 'Apps that check it take the file for a wrong one.',
  source: podcastTag('integrity'),
  examples: [
    `
alternates:
  - {type: audio/opus, sources: "https://media.example.com/1.opus", integrity: «sha384-abc»}
  - {type: audio/ogg, sources: "https://media.example.com/1.ogg", integrity: {type: «md5», value: abc}}
  - {type: audio/flac, sources: "https://media.example.com/1.flac", integrity: «{type: sri}»}
  - {type: audio/aac, sources: "https://media.example.com/1.aac", integrity: {type: pgp-signature, value: «no signature!»}}
`,
    `
-- feed.xml --
<item>
<podcast:alternateEnclosure type="audio/opus"><podcast:source uri="https://media.example.com/1.opus"/><podcast:integrity type="sri" value="«sha1-${'A'.repeat(27)}=»"/></podcast:alternateEnclosure>
</item>
`,
    `
alternates:
  - {type: audio/opus, sources: "https://media.example.com/1.opus", integrity: "sha256-${'A'.repeat(43)}= sha384-${'A'.repeat(64)}"}
  - {type: audio/ogg, sources: "https://media.example.com/1.ogg", integrity: {type: pgp-signature, value: iQEzBAABCAAdFiEE}}
`,
  ],
  episode(episode, say) {
    missing(episode, say);
    for (const [index, { integrity }] of (episode.alternates ?? []).entries()) {
      if (!integrity) continue;
      const { type, value } = integrity;
      const path = ['alternates', index, 'integrity'];
      if (type === 'sri') {
        if (readSri(value)) continue;
        say(episode, [...path, 'value'], `${quote(value)} is no hash in the way of SRI.`, {
          help: 'Write `sha384-` and the hash in base64, or leave it out: it is made from a local file.',
        });
      } else if (type === 'pgp-signature') {
        if (/^[A-Za-z0-9+/=\s]{8,}$|^-----BEGIN PGP SIGNATURE-----/.test(value)) continue;
        say(episode, [...path, 'value'], 'This is no signature in base64.', {
          help: 'Give the signature as `gpg --detach-sign` makes it, in base64.',
        });
      } else {
        const message = type === '' ? 'Nothing says what this value is.' : `No app knows ${quote(type)}.`;
        say(episode, type === '' ? path : [...path, 'type'], message, {
          help: 'Use `sri` for a hash, or `pgp-signature`.',
        });
      }
    }
  },
};
