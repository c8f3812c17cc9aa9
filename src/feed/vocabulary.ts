import type { Side } from './talent-triangle.ts';

/** Somebody who takes part. Role and group come from the podcast taxonomy and are optional. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  readonly group?: string;
  readonly img?: string;
  readonly href?: string;
}

/** A place the show or episode is about (`subject`) or made at (`creator`). */
export interface Location {
  readonly name: string;
  readonly rel?: 'subject' | 'creator';
  /** RFC 5870, `geo:52.5200,13.4050`. */
  readonly geo?: string;
  /** OpenStreetMap object, `R62422`. */
  readonly osm?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** A licence by its identifier, or a name of its own with the address of its text. */
export interface License {
  readonly name: string;
  readonly url?: string;
}

/** Free text for machines, such as a proof of ownership. */
export interface Txt {
  readonly text: string;
  readonly purpose?: string;
}

/** A file of words beside the audio. `url` is absolute in a feed. */
export interface Transcript {
  readonly url: string;
  readonly type: string;
  readonly language?: string;
  readonly rel?: string;
}

/** The media file of an episode as a feed names it. `length` in bytes. */
export interface Enclosure {
  readonly url: string;
  readonly length?: number;
  readonly type?: string;
}

/** What a show says of its rhythm: words, and RFC 5545 for machines. */
export interface UpdateFrequency {
  readonly text: string;
  readonly rrule?: string;
  readonly dtstart?: string;
  readonly complete?: boolean;
}

export interface Guid {
  readonly value: string;
  readonly permalink: boolean;
}

/** The picture of plain RSS, small and older than podcasts. Sides in pixels. */
export interface RssImage {
  readonly url: string;
  readonly title: string;
  readonly link: string;
  readonly width?: number;
  readonly height?: number;
  readonly description?: string;
}

export interface RssCategory {
  readonly text: string;
  readonly domain?: string;
}

export interface Cloud {
  readonly domain: string;
  readonly port: string;
  readonly path: string;
  readonly registerProcedure: string;
  readonly protocol: string;
}

export interface TextInput {
  readonly title: string;
  readonly description: string;
  readonly name: string;
  readonly link: string;
}

/** An element of a feed that has no field of its own, with all it holds. */
export interface ExtraElement {
  /** With a prefix; a well-known namespace has always the same. */
  readonly name: string;
  /** Its address, empty without one. */
  readonly namespace: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly namespace: string;
    readonly value: string;
  }[];
  /** Texts and elements in their order. */
  readonly content?: readonly (string | ExtraElement)[];
}

/** An amount of the Talent Triangle: `percent` where an episode is split over several sides. */
export interface TriangleShare {
  readonly side: Side;
  readonly percent?: number;
}
