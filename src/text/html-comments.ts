/** Comments that every reader of HTML ends at the same place: no mark of a tag, and no `--`, stands in them. */
const plainComment = /<!--(?!-?>)(?:(?!--)[^<>])*-->/g;

/** HTML without its plain comments, such as those between the blocks of WordPress: no app shows them. */
export function withoutComments(html: string): string {
  return html.includes('<!--') ? html.replace(plainComment, '') : html;
}
