const form = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(?:[ \t]*;[^\r\n]{0,200})?$/;

/** Says whether a text has the form of a media type (RFC 6838), with or without parameters. */
export function isMediaType(text: string): boolean {
  return form.test(text);
}
