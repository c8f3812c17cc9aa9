/** Where something is laid down, as a link where there is one. */
export function sourceOf({ name, url }: { readonly name: string; readonly url?: string }): string {
  return url ? `[${name}](${url})` : name;
}
