import { notUnderstood, type Read, understood } from './read.ts';

export type LanguageProblem =
  | 'empty'
  /** `de_DE`; with the hyphen as suggestion. */
  | 'underscore'
  /** The name of a language in place of its code: `English`, `Deutsch`. */
  | 'name'
  /** Not a language tag, or its first part no code of ISO 639-1. */
  | 'unknown';

export type LanguageRemark =
  /** Case is not as BCP 47 recommends (`en-us`); means the same. */
  | 'case'
  /** A code of three letters (ISO 639-2 or -3), which directories do not read; which it is, is not checked. */
  | 'three-letter';

/**
 * Reads a language tag of the form `de`, `de-AT`, `zh-Hant`, `zh-Hant-TW` (BCP 47 without its rarer parts).
 * The value has the case that BCP 47 section 2.1.1 recommends.
 */
export function readLanguage(text: string): Read<string, LanguageProblem, LanguageRemark> {
  const written = text.trim();
  if (written === '') return notUnderstood('empty');
  if (written.length > 64) return notUnderstood('unknown');
  const lower = written.normalize('NFC').toLowerCase();
  const named = codesByName.get(lower) ?? nameWithRegion(lower);
  if (named !== undefined) return notUnderstood('name', { suggestion: named });
  if (written.includes('_')) {
    const hyphened = readLanguage(written.replaceAll('_', '-'));
    return hyphened.ok ? notUnderstood('underscore', { suggestion: hyphened.value }) : hyphened;
  }
  const parts = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/.exec(lower);
  if (!parts) return notUnderstood('unknown');
  const [, primary = '', script, region] = parts;
  if (primary.length === 2 && !codes.has(primary)) {
    return notUnderstood('unknown', { suggestion: codesByMistake.get(primary) });
  }
  const value = [primary];
  if (script !== undefined) value.push(script[0]!.toUpperCase() + script.slice(1));
  if (region !== undefined) value.push(region.toUpperCase());
  const tag = value.join('-');
  const remarks: LanguageRemark[] = [];
  if (tag !== written) remarks.push('case');
  if (primary.length === 3) remarks.push('three-letter');
  return understood(tag, remarks);
}

/** ISO 639-1. */
const codes = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ' +
    'ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ' +
    'ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi ' +
    'mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw ' +
    'sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ' +
    'ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** What is written where a code belongs: the language in English, German or itself. */
const codesByName = new Map(
  Object.entries({
    en: ['english', 'englisch'],
    de: ['german', 'deutsch'],
    fr: ['french', 'französisch', 'français', 'francais'],
    es: ['spanish', 'spanisch', 'español', 'espanol', 'castellano'],
    it: ['italian', 'italienisch', 'italiano'],
    pt: ['portuguese', 'portugiesisch', 'português', 'portugues'],
    nl: ['dutch', 'niederländisch', 'nederlands'],
    sv: ['swedish', 'schwedisch', 'svenska'],
    da: ['danish', 'dänisch', 'dansk'],
    nb: ['norwegian', 'norwegisch', 'norsk', 'bokmål'],
    fi: ['finnish', 'finnisch', 'suomi'],
    pl: ['polish', 'polnisch', 'polski'],
    cs: ['czech', 'tschechisch', 'čeština'],
    hu: ['hungarian', 'ungarisch', 'magyar'],
    ro: ['romanian', 'rumänisch', 'română'],
    el: ['greek', 'griechisch', 'ελληνικά'],
    tr: ['turkish', 'türkisch', 'türkçe'],
    ru: ['russian', 'russisch', 'русский'],
    uk: ['ukrainian', 'ukrainisch', 'українська'],
    ar: ['arabic', 'arabisch', 'العربية'],
    he: ['hebrew', 'hebräisch', 'עברית'],
    hi: ['hindi', 'हिन्दी'],
    ja: ['japanese', 'japanisch', '日本語'],
    ko: ['korean', 'koreanisch', '한국어'],
    zh: ['chinese', 'chinesisch', '中文', 'mandarin'],
  }).flatMap(([code, names]) => names.map((name) => [name.normalize('NFC'), code] as const)),
);

/** The tag with two letters for one with three, where there is one: `de-AT` for `deu-AT`. */
export function shorterLanguage(tag: string): string | undefined {
  const short = codesByLonger.get(tag.slice(0, 3));
  return short === undefined ? undefined : `${short}${tag.slice(3)}`;
}

/** `English (US)`, `British English`, `Deutsch (Österreich)`. */
function nameWithRegion(lower: string): string | undefined {
  const [, name = '', region = ''] = /^(\p{L}+) ?[(,/-] ?([^()]+?)\)?$/u.exec(lower) ?? [];
  const [, before = '', after = ''] = /^(\p{L}+) (\p{L}+)$/u.exec(lower) ?? [];
  for (const [language, place] of [
    [name, region],
    [after, before],
    [before, after],
  ] as const) {
    const code = codesByName.get(language);
    const country = regions.get(place);
    if (code !== undefined && country !== undefined) return `${code}-${country}`;
  }
  return undefined;
}

const regions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'us usa american united-states amerikanisch',
    GB: 'gb uk british britain england britisch',
    AU: 'au australia australian',
    CA: 'ca canada canadian',
    DE: 'de germany deutschland',
    AT: 'at austria austrian österreich österreichisch',
    CH: 'ch switzerland swiss schweiz schweizer',
    FR: 'fr france frankreich',
    ES: 'es spain spanien',
    MX: 'mx mexico mexican',
    BR: 'br brazil brazilian brasil brasileiro',
    PT: 'pt portugal european',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name.replace('-', ' '), code] as const)),
);

/** ISO 639-2 for what ISO 639-1 has a code for. */
const codesByLonger: ReadonlyMap<string, string> = new Map(
  (
    'ara:ar bul:bg cat:ca ces:cs cze:cs chi:zh zho:zh dan:da deu:de ger:de dut:nl nld:nl ell:el gre:el eng:en est:et ' +
    'eus:eu fas:fa per:fa fin:fi fra:fr fre:fr gle:ga heb:he hin:hi hrv:hr hun:hu ice:is isl:is ind:id ita:it jpn:ja ' +
    'kor:ko lav:lv lit:lt msa:ms may:ms nob:nb nor:no pol:pl por:pt ron:ro rum:ro rus:ru slk:sk slo:sk slv:sl spa:es ' +
    'srp:sr swe:sv tha:th tur:tr ukr:uk urd:ur vie:vi wel:cy cym:cy'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Countries and withdrawn codes in place of a language. */
const codesByMistake = new Map(
  Object.entries({
    at: 'de-AT',
    au: 'en-AU',
    cn: 'zh-CN',
    cz: 'cs',
    dk: 'da',
    gb: 'en-GB',
    gr: 'el',
    in: 'id',
    iw: 'he',
    ji: 'yi',
    jp: 'ja',
    us: 'en-US',
  }),
);
