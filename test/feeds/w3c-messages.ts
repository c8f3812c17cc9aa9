interface Case {
  readonly name: string;
  /** Messages of the validator, each behind its weight: E for an error, W for a warning, H for a hint. */
  readonly want: string;
  /** What stands in the channel. */
  readonly xml?: string;
  /** What stands in the episode. */
  readonly item?: string;
  /** What stands before the root. */
  readonly before?: string;
  /** What stands behind the channel. */
  readonly rest?: string;
  readonly version?: string;
  readonly encoding?: 'utf8' | 'latin1';
}

const english = '<language>en</language>';
const owner =
  '<itunes:owner><itunes:email>ada@example.com</itunes:email></itunes:owner>' +
  '<itunes:category text="Arts"/><itunes:explicit>false</itunes:explicit>';
const netscape = (address: string): string =>
  `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "${address}">`;
const input = (name: string): string =>
  `<textInput><title>Search</title><link>http://example.com/s</link><description>Search</description>${name}</textInput>`;
const wmv = '<enclosure url="http://example.com/1.wmv" length="1" type="video/x-ms-wmv"/>';
const style = (text: string): string =>
  `<description>&lt;p style="${text}"&gt;At night.&lt;/p&gt;</description>`;
const entity = 'W:NotHtml';

/** Small feeds, and what the validator of the W3C says of them by its source. */
export const w3cMessages: readonly Case[] = [
  { name: 'nothing more', want: '' },
  { name: 'no language', want: 'H:MissingDCLanguage' },
  { name: 'a language of Dublin Core', want: '', xml: '<dc:language>en</dc:language>' },
  { name: 'a control character', want: 'E:SAXError', xml: '<category>a\u0001</category>' },
  { name: 'a former version', want: 'E:InvalidRSSVersion', version: '0.94' },
  { name: 'no version', want: 'E:MissingAttribute', version: '' },
  {
    name: 'no version is RSS 2',
    want: 'E:MissingAttribute W:CharacterData',
    version: '',
    xml: '<category>a &lt;b</category>',
  },
  { name: 'an hour with zero in front', want: '', xml: '<skipHours><hour>07</hour></skipHours>' },
  {
    name: 'the same hour with zero in front',
    want: 'E:DuplicateValue',
    xml: '<skipHours><hour>7</hour><hour>07</hour></skipHours>',
  },
  {
    name: 'midnight twice as 24',
    want: 'W:UseZeroForMidnight',
    xml: '<skipHours><hour>24</hour><hour>24</hour></skipHours>',
  },
  {
    name: 'midnight as 0 and 24',
    want: 'E:DuplicateValue W:UseZeroForMidnight',
    xml: '<skipHours><hour>0</hour><hour>24</hour></skipHours>',
  },
  {
    name: 'no day twice',
    want: 'E:InvalidDay',
    xml: '<skipDays><day>Sonntag</day><day>Sonntag</day></skipDays>',
  },
  { name: 'the name of a field', want: 'W:AvoidTextInput', xml: input('<name>q:1</name>') },
  {
    name: 'a number as name of a field',
    want: 'W:AvoidTextInput E:InvalidFormComponentName',
    xml: input('<name>42</name>'),
  },
  {
    name: 'an empty name of a field',
    want: 'W:AvoidTextInput E:InvalidFormComponentName',
    xml: input('<name/>'),
  },
  { name: 'a link that blinks', want: 'E:NoBlink', xml: '<blink>http://example.com/</blink>' },
  {
    name: 'two restrictions',
    want: 'E:DuplicateElement',
    rest: '<access:restriction relationship="deny"/><access:restriction relationship="deny"/>',
  },
  ...['epo', 'UND', 'sh', 'mo', 'x-trains', 'ger'].map((code) => ({
    name: `language ${code}`,
    want: '',
    xml: `<language>${code}</language>`,
  })),
  ...['foo', 'us', 'English', 'qq'].map((code) => ({
    name: `language ${code}`,
    want: 'E:InvalidLanguage',
    xml: `<language>${code}</language>`,
  })),
  {
    name: 'Apple, language in the way of XML',
    want: '',
    xml: `<title xml:lang="en">Night Trains</title>${owner}`,
  },
  { name: 'Apple, no language', want: 'W:MissingItunesElement', xml: owner },
  {
    name: 'an ending that Apple does not play',
    want: 'W:UnsupportedItunesFormat W:MissingItunesElement W:MissingItunesEmail',
    item: `${wmv}<itunes:duration>60</itunes:duration>`,
  },
  {
    name: 'tags of Apple in the channel before it',
    want: '',
    xml: english + owner,
    item: `${wmv}<itunes:duration>60</itunes:duration>`,
  },
  { name: 'a mail address without domain', want: 'W:UnknownHost', item: '<author>ada@trains (Ada)</author>' },
  { name: 'a year to come', want: 'W:ImplausibleDate', xml: '<dc:date>2099</dc:date>' },
  { name: 'a month to come', want: 'W:ImplausibleDate', xml: '<dc:date>2099-12</dc:date>' },
  {
    name: 'published before its date',
    want: 'W:DuplicateItemSemantics',
    item: '<atom:published>2002-12-31T10:00:00Z</atom:published><pubDate>Tue, 31 Dec 2002 10:00:00 GMT</pubDate>',
  },
  {
    name: 'published behind its date',
    want: '',
    item: '<pubDate>Tue, 31 Dec 2002 10:00:00 GMT</pubDate><atom:published>2002-12-31T10:00:00Z</atom:published>',
  },
  { name: 'a place with a comma', want: 'W:CoordComma', item: '<georss:point>45.2,-71.9</georss:point>' },
  { name: 'a place with a blank', want: '', item: '<georss:point>45.2 -71.9</georss:point>' },
  { name: 'robots', want: '', xml: '<xhtml:meta name="robots" content="noindex,follow"/>' },
  {
    name: 'robots that dance',
    want: 'E:InvalidMetaContent',
    xml: '<xhtml:meta name="robots" content="dance"/>',
  },
  {
    name: 'the type of a link of RSS 1',
    want: 'E:InvalidMIMEType',
    item: '<l:link l:rel="http://example.com/r" l:type="html"/>',
  },
  {
    name: 'a relative FeedFlare',
    want: 'W:ContainsRelRef',
    xml: '<feedburner:feedFlare href="flare" src="http://example.com/">x</feedburner:feedFlare>',
  },
  {
    name: 'replies without being a link to them',
    want: 'E:UnexpectedAttribute',
    item: '<atom:link rel="related" thr:count="1" href="http://example.com/"/>',
  },
  {
    name: 'when replies came',
    want: 'E:NoThrWhen',
    item: '<atom:link rel="replies" thr:when="2002-12-31T10:00:00Z" href="http://example.com/"/>',
  },
  {
    name: 'a style that decorates',
    want: '',
    item: style('border-spacing: 1px; font-variant: small-caps; margin-left: 3px'),
  },
  { name: 'a style that moves', want: 'W:DangerousStyleAttr', item: style('position: absolute') },
  {
    name: 'an address without quotes',
    want: '',
    item: '<description>&lt;a href=http://example.com/&gt;x&lt;/a&gt;</description>',
  },
  { name: 'a number that is no character', want: entity, item: '<description>it&amp;#x92;s</description>' },
  { name: 'a number that is a character', want: '', item: '<description>it&amp;#8217;s</description>' },
  {
    name: 'an unread namespace',
    want: '',
    rest: '',
    xml: '<category xmlns:ss="http://purl.org/rss/1.0/modules/servicestatus/">a</category>',
  },
  {
    name: 'its prefix for another',
    want: 'W:ReservedPrefix',
    xml: '<category xmlns:ss="http://example.com/">a</category>',
  },
  {
    name: 'the wiki of former times',
    want: 'W:ObsoleteWikiNamespace',
    xml: '<category xmlns:wiki="http://www.usemod.com/cgi-bin/mb.pl?ModWiki">a</category>',
  },
  { name: 'a prefix that is not declared', want: 'E:SAXError', item: '<trains:last/>' },
  {
    name: 'an attribute of XML that it does not have',
    want: 'E:UnexpectedAttribute',
    xml: '<category xml:foo="x">a</category>',
  },
  {
    name: 'a base with a blank',
    want: 'E:InvalidUriChar',
    xml: '<category xml:base="http://example.com/a b">a</category>',
  },
  {
    name: 'an attribute of another namespace',
    want: 'W:UseOfExtensionAttr W:UnknownNamespace',
    xml: '<category xmlns:t="http://example.com/" t:x="y">a</category>',
  },
  {
    name: 'the same by the RSS Advisory Board',
    want: 'W:UnknownNamespace',
    xml: '<category xmlns:t="http://example.com/" t:x="y">a</category><docs>http://www.rssboard.org/rss-specification</docs>',
  },
  {
    name: 'a lost letter where all is allowed',
    want: 'W:BadCharacters',
    item: '<foaf:maker>a\u0092</foaf:maker>',
  },
  {
    name: 'a rare name of UTF-8',
    want: 'W:ObscureEncoding',
    before: '<?xml version="1.0" encoding="utf8"?>',
  },
  {
    name: 'a rare name of another encoding',
    want: 'W:ObscureEncoding',
    before: '<?xml version="1.0" encoding="cp1252"?>',
    encoding: 'latin1',
  },
  {
    name: 'another encoding',
    want: 'H:NonstdEncoding H:MissingDCLanguage',
    before: '<?xml version="1.0" encoding="iso-8859-1"?>',
    encoding: 'latin1',
  },
  {
    name: 'the DOCTYPE of another version',
    want: 'E:InvalidDoctype',
    before: netscape('http://www.rssboard.org/rss-0.91.dtd'),
  },
  { name: 'a named entity', want: 'E:UndefinedNamedEntity', xml: '<category>caf&eacute;</category>' },
  {
    name: 'a named entity of RSS 0.91',
    want: '',
    version: '0.91',
    before: netscape('http://www.rssboard.org/rss-0.91.dtd'),
    xml: '<category>caf&eacute;</category>',
  },
  { name: 'a text of Atom', want: 'W:DuplicateDescriptionSemantics', item: '<atom:content>x</atom:content>' },
  {
    name: 'a text of Atom from elsewhere',
    want: '',
    item: '<atom:content src="http://example.com/" type="text/html"/>',
  },
  {
    name: 'the same without type',
    want: 'W:MissingTypeAttr',
    item: '<atom:content src="http://example.com/"/>',
  },
  {
    name: 'a text of Atom of no type',
    want: 'W:DuplicateDescriptionSemantics E:InvalidMIMEType',
    item: '<atom:content type="foo">x</atom:content>',
  },
  {
    name: 'a summary of a media type',
    want: 'E:InvalidTextType',
    item: '<atom:summary type="text/plain">x</atom:summary>',
  },
  {
    name: 'a summary that is HTML and does not say so',
    want: 'W:ContainsUndeclaredHTML',
    item: '<atom:summary>&lt;b&gt;x&lt;/b&gt;</atom:summary>',
  },
  {
    name: 'a summary that says so',
    want: '',
    item: '<atom:summary type="html">&lt;b&gt;x&lt;/b&gt;</atom:summary>',
  },
  {
    name: 'a summary with a script',
    want: 'W:SecurityRisk',
    item: '<atom:summary type="html">&lt;script&gt;x&lt;/script&gt;</atom:summary>',
  },
  { name: 'an empty summary', want: 'W:NotBlank', item: '<atom:summary/>' },
  {
    name: 'a summary with an element',
    want: 'E:UndefinedElement',
    item: '<atom:summary><xhtml:b>x</xhtml:b></atom:summary>',
  },
  {
    name: 'a summary in XHTML',
    want: '',
    item: '<atom:summary type="xhtml"><xhtml:div>x</xhtml:div></atom:summary>',
  },
  {
    name: 'the same without its frame',
    want: 'E:MissingXhtmlDiv',
    item: '<atom:summary type="xhtml">x</atom:summary>',
  },
  {
    name: 'an attribute of former Atom',
    want: 'E:UnexpectedAttribute',
    item: '<atom:summary mode="escaped">x</atom:summary>',
  },
];
