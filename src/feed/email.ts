/** The longest address that fits a mail path of RFC 5321 section 4.5.3.1.3. */
const longest = 254;

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const pattern = new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})*$`);

/** Is this an e-mail address as the HTML living standard defines a valid one? */
export function isEmail(text: string): boolean {
  return text.length <= longest && pattern.test(text);
}
