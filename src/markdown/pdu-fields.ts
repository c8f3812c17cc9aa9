import type { Show } from '../feed/feed.ts';
import { field, mapping, text } from './fields.ts';
import { entriesOf, given, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** What the show file says about who offers PDUs. */
export const pdu = () =>
  field(
    mapping(
      {
        provider: field(
          text(),
          'Provider that listeners name in their report; by default the author.',
          'Example Ltd',
        ),
        providerId: field(
          text(),
          'Number that PMI gave you as an Authorized Training Partner; nobody else has one.',
          '4101',
        ),
      },
      'a mapping with provider and providerId',
    ),
    'Who offers the PDUs of the show.',
  );

/** The code with which an episode is claimed. */
export const claimCode = () =>
  field(
    text(),
    'Claim code that PMI gave for this episode; only Authorized Training Partners have such codes.',
    '4101LZ5WRR',
  );

export function pduOf(value: Yaml | undefined): Show['pdu'] {
  const map = entriesOf(value);
  if (map.size === 0) return undefined;
  return given({ provider: textOf(map.get('provider')), providerId: textOf(map.get('providerId')) });
}
