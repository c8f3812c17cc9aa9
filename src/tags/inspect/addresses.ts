import { type Fault, fault } from './fault.ts';

/*
 * Addresses by the grammar of RFC 2396, as the validator of the W3C reads it: a path may hold nearly anything,
 * but neither blanks nor letters beyond ASCII nor marks such as `<`, `"`, `\`, `^`, `{` and `|`.
 */
const allowed = /^[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]$/;
const relative =
  /^(?:[a-zA-Z][0-9a-zA-Z+\-.]*:)?\/{0,2}(?:\[[0-9A-Fa-f:]+\])?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$/;
const full = /^[a-zA-Z][0-9a-zA-Z+\-.]*:(?:\/\/)?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+$/;
const urn = /^urn:[a-z0-9][a-z0-9-]{1,31}:(?:[a-z0-9()+,.:=@;$_!*'-]|%[0-9a-f]{2})+$/i;
const uuid = /^urn:uuid:[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}$/i;
const tag =
  /^tag:(?:[a-z0-9\-._]+@)?[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]*(?:#[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]*)?$/;
const web = /^https?:\/\/(?:(?:[0-9]{1,3}\.){3}|(?:[a-z0-9-]+\.)+)[a-z0-9][-a-z0-9]*(?::\d+)?(?:\/|$)/i;

/** Schemes of the registry, as far as the validator knows it. */
const schemes = new Set(
  (
    'ftp http gopher mailto news nntp telnet wais file prospero cid mid vemmi service imap nfs acap rtsp tip ' +
    'pop data dav opaquelocktoken sip sips tel fax modem ldap https urn go ipp tftp mupdate pres im mtqp dict ' +
    'snmp crid tag dns info aaa aaas cap iax icap iris msrp msrps shttp thismessage tv xmpp'
  ).split(' '),
);

const rule = 'xml-value-address';

/** What is wrong with an address; `form` says how much of one it must be. */
export function addressFault(text: string, form: 'full' | 'relative'): Fault | undefined {
  const scheme = text.split(':', 1)[0]!.toLowerCase();
  if (scheme === 'tag') return tag.test(text) ? undefined : fault(rule, 'is not a `tag:` address');
  if (scheme === 'urn') {
    if (/^urn:uuid:/i.test(text) && !uuid.test(text)) return fault(rule, 'holds no UUID');
    return urn.test(text) ? undefined : fault(rule, 'is not a `urn:` address');
  }
  if (!(form === 'full' ? full : relative).test(text)) {
    const bad = [...text].find((char) => char.charCodeAt(0) < 128 && !allowed.test(char));
    if (bad === ' ') return fault(rule, 'holds a blank', 'Write a blank in an address as `%20`.');
    if (bad !== undefined)
      return fault(rule, 'holds a character that addresses do not have', 'Percent-encode it.');
    if (/[^\0-\x7f]/.test(text)) {
      return fault(
        rule,
        'holds letters beyond ASCII',
        'Percent-encode them, and give the host in its ASCII form.',
      );
    }
    return fault(
      rule,
      text === '' ? 'is empty' : 'is not a whole address',
      'Give an address with its scheme, such as `https://example.com/`.',
    );
  }
  if (scheme === 'http' || scheme === 'https' || scheme === 'ftp') {
    return /^\w+:\/\/[^/]/.test(text) ? undefined : fault(rule, 'has no host');
  }
  if (text.includes(':') && /^[a-z]+$/.test(scheme) && !schemes.has(scheme)) {
    return fault(
      'xml-value-scheme',
      'begins with a scheme that nobody registered',
      'Give an address that begins with `https:`.',
    );
  }
  return undefined;
}

/** What is wrong with an address that has to lead to a file on the web. */
export function webAddressFault(text: string): Fault | undefined {
  return web.test(text) && full.test(text)
    ? undefined
    : fault(
        rule,
        'is not an address of the web',
        'Give a whole address, such as `https://example.com/12.mp3`.',
      );
}

/** Whether a text has the form of a whole address. */
export const isFullAddress = (text: string): boolean => full.test(text);
