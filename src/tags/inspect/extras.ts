import { quote } from '../../text/printable.ts';
import type { XmlNode } from '../../xml/element.ts';
import { trim } from '../tag.ts';
import { linkRelations } from '../vocabulary/atom.ts';
import { addressFault, isFullAddress } from './addresses.ts';
import { countries } from './countries.ts';
import { fault, type Placed } from './fault.ts';
import { htmlFaults } from './html.ts';
import { flareFaults, linkModuleFaults } from './module-extras.ts';
import { type Excuses, plainFault } from './plain.ts';

const of = (node: XmlNode, name: string): string | undefined => node.attributes.get(name)?.value;
const none: readonly Placed[] = [];

/** What cannot be said of a value alone: one attribute decides what another, or the text, may be. */
export const extras: ReadonlyMap<string, (node: XmlNode, excuses: Excuses) => readonly Placed[]> = new Map([
  ['guid', guidFaults],
  ['atom:link', linkFaults],
  ['media:title', typedFaults],
  ['media:description', typedFaults],
  ['media:text', typedFaults],
  ['media:credit', creditFaults],
  ['media:hash', hashFaults],
  ['media:rating', ratingFaults],
  ['media:restriction', restrictionFaults],
  ['media:group', groupFaults],
  ['l:link', linkModuleFaults],
  ['feedburner:feedFlare', flareFaults],
]);

function guidFaults(node: XmlNode): readonly Placed[] {
  const value = trim(node.text);
  const word = of(node, 'isPermaLink');
  const faults: Placed[] = [];
  if (value !== '' && value !== node.text) {
    faults.push(
      fault(
        'ep-guid-whitespace',
        'has blanks around it',
        'Write it without blanks and line breaks around it.',
      ),
    );
  }
  if (word !== undefined && word !== 'true' && word !== 'false') {
    faults.push({
      ...fault(
        'ep-guid-permalink-case',
        'is neither `true` nor `false`',
        'Write `true` or `false`, in small letters.',
      ),
      attribute: 'isPermaLink',
      ...(/^(?:true|false)$/i.test(word) ? { isOwn: true } : {}),
    });
  }
  if (word !== undefined && word !== 'true') return faults;
  const help = 'Say `isPermaLink="false"`.';
  const wrong = addressFault(value, 'full');
  if (wrong?.rule === 'xml-value-scheme') faults.push(wrong);
  else if (wrong || /^(?:tag:|urn:uuid:)/i.test(value)) {
    const problem = wrong && /^https?:/i.test(value) ? wrong.problem : 'is not the address of a page';
    faults.push(fault('ep-guid-permalink', problem, help));
  }
  return faults;
}

const feedTypes = new Set(['application/rss+xml', 'application/atom+xml', 'application/rdf+xml']);

/** What a link of Atom is to the feed, also where it is said with the whole address of the registry. */
export const relationOf = (link: XmlNode): string =>
  (of(link, 'rel') ?? 'alternate').replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '');

/** What only a link to replies may have: how many there are, and when the last one came. */
const ofReplies = ['thr:count', 'thr:updated'] as const;

function linkFaults(node: XmlNode): readonly Placed[] {
  const faults: Placed[] = [];
  const rel = relationOf(node);
  if (rel === '') faults.push({ ...fault('xml-value-blank', 'is empty'), attribute: 'rel' });
  if (!linkRelations.has(rel) && !isFullAddress(rel)) {
    const help =
      rel === 'prev'
        ? 'The registered name is `previous`.'
        : 'Use a registered relation, or an address of your own.';
    faults.push({ ...fault('xml-link-rel', 'is no relation that was registered', help), attribute: 'rel' });
  }
  if (of(node, 'title') === '') faults.push({ ...fault('xml-value-blank', 'is empty'), attribute: 'title' });
  if (trim(node.text) !== '') {
    faults.push({ ...fault('xml-text-unexpected', 'is not empty'), severity: 'warning' });
  }
  for (const name of rel === 'replies' ? [] : ofReplies) {
    if (!node.attributes.has(name)) continue;
    faults.push({
      ...fault('xml-attribute-unknown', 'belongs to a link to replies only', 'Leave it out.'),
      attribute: name,
    });
  }
  if (rel !== 'self') return faults;
  const type = of(node, 'type');
  if (type?.includes('/') && !feedTypes.has(type.split(';', 1)[0]!)) {
    faults.push({
      ...fault('show-self-link-mismatch', 'is not the type of a feed', 'Write `application/rss+xml`.'),
      attribute: 'type',
    });
  }
  const href = of(node, 'href');
  if (href !== undefined && !/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]/i.test(href.trim())) {
    faults.push({
      ...fault(
        'show-self-link-mismatch',
        'is not a whole address',
        'Give the address at which the feed is fetched.',
      ),
      attribute: 'href',
      unless: 'show-feed-invalid',
    });
  }
  return faults;
}

function typedFaults(node: XmlNode, excuses: Excuses): readonly Placed[] {
  const value = trim(node.text);
  if (of(node, 'type') === 'html') return htmlFaults(value);
  const plain = plainFault(value, excuses);
  return plain ? [plain] : none;
}

function creditFaults(node: XmlNode): readonly Placed[] {
  const role = of(node, 'role');
  const scheme = of(node, 'scheme') || 'urn:ebu';
  const wrongScheme = scheme === 'urn:ebu' ? undefined : addressFault(scheme, 'full');
  const faults: Placed[] = wrongScheme ? [{ ...wrongScheme, attribute: 'scheme' }] : [];
  if (!role) return faults;
  const known = scheme === 'urn:ebu' ? ebuRoles.has(role) : role === role.toLowerCase();
  if (!known) {
    faults.push({
      ...fault(
        'xml-value-word',
        'is no role of the European Broadcasting Union',
        'Write a role such as `producer`, in small letters.',
      ),
      attribute: 'role',
    });
  }
  return faults;
}

function hashFaults(node: XmlNode): readonly Placed[] {
  const value = trim(node.text);
  const length = of(node, 'algo') === 'sha-1' ? 40 : 32;
  if (/^[0-9A-Za-z]+$/.test(value) && value.length === length) return none;
  return [fault('xml-value-word', `is not a hash of ${length} digits`)];
}

const ratings: ReadonlyMap<string, RegExp> = new Map([
  ['urn:simple', /^(?:adult|nonadult)$/],
  ['urn:mpaa', /^(?:g|m|nc-17|pg|pg-13|r|x)$/],
  ['urn:v-chip', /^(?:14\+|18\+|c|c8|g|pg|tv-(?:14|g|ma|pg|y|y7|y7-fv))$/],
  [
    'urn:icra',
    /^r \((?:(?:[nsvlocx]z [01]|(?:n[a-c]|s[a-f]|v[a-j]|l[a-c]|o[a-h]|c[a-b]|x[a-e]) 1)(?: (?!\))|(?=\))))+\)$/,
  ],
]);

function ratingFaults(node: XmlNode): readonly Placed[] {
  const scheme = of(node, 'scheme') || 'urn:simple';
  const form = ratings.get(scheme);
  if (form) {
    return form.test(trim(node.text)) ? none : [fault('xml-value-word', `is no rating of ${quote(scheme)}`)];
  }
  const wrong = addressFault(scheme, 'full');
  return wrong ? [{ ...wrong, attribute: 'scheme' }] : none;
}

function restrictionFaults(node: XmlNode): readonly Placed[] {
  const value = trim(node.text);
  const type = of(node, 'type');
  if (!type) {
    return value === '' || value === 'all' || value === 'none'
      ? none
      : [fault('xml-value-word', 'is neither `all` nor `none`, and no type says what it is')];
  }
  if (type === 'uri') {
    const wrong = addressFault(value, 'full');
    return wrong ? [wrong] : none;
  }
  if (type !== 'country') return none;
  const wrong = value
    .toUpperCase()
    .split(' ')
    .find((code) => !countries.has(code));
  return wrong === undefined ? none : [fault('xml-value-word', 'is not a list of the codes of countries')];
}

function groupFaults(node: XmlNode): readonly Placed[] {
  const contents = node.children.filter(({ name }) => name === 'media:content').length;
  return contents < 2
    ? [
        fault(
          'xml-media-group',
          'has fewer than two media',
          'Put the medium into the episode without a group.',
        ),
      ]
    : none;
}

const ebuRoles: ReadonlySet<string> = new Set(
  [
    'actor,adaptor,anchor person,animal trainer,animator,announcer,armourer,art director,artist/performer',
    'assistant camera,assistant chief lighting technician,assistant director,assistant producer',
    'assistant visual editor,author,broadcast assistant,broadcast journalist,camera operator,carpenter,casting',
    'causeur,chief lighting technician,choir,choreographer,clapper loader,commentary or commentator',
    'commissioning broadcaster,composer,computer programmer,conductor,consultant,continuity checker',
    'correspondent,costume designer,dancer,dialogue coach,director,director of photography',
    'distribution company,draughtsman,dresser,dubber,editor/producer,editor,ensemble,executive producer,expert',
    'fight director,floor manager,focus puller,foley artist,foley editor,foley mixer,graphic assistant',
    'graphic designer,greensman,grip,hairdresser,illustrator,interviewed guest,interviewer,key character',
    'key grip,key talents,leadman,librettist,lighting director,lighting technician,location manager,lyricist',
    'make up artist,manufacturer,matte artist,music arranger,music group,musician,news reader,orchestra',
    'participant,photographer,post,producer,production assistant,production company,production department',
    'production manager,production secretary,programme production researcher,property manager',
    'publishing company,puppeteer,pyrotechnician,reporter,rigger,runner,scenario,scenic operative',
    'script supervisor,second assistant camera,second assistant director,second unit director,set designer',
    'set dresser,sign language,singer,sound designer,sound mixer,sound recordist,special effects,stunts',
    'subtitles,technical director,term,translation,transportation manager,treatment/programme proposal',
    'vision mixer,visual editor,visual effects,wardrobe,witness,artist,performer,treatment,treatment proposal',
    'programme proposal',
  ]
    .join(',')
    .split(','),
);
