import { expect, test } from 'vitest';
import { certificateFault } from '../../src/text/exchange.ts';

test.each([
  ['CERT_HAS_EXPIRED', 'its certificate is out of date'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
  ['HOSTNAME_MISMATCH', 'its certificate is made for another name'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'its certificate is signed by nobody that apps know'],
  ['EPROTO', 'no safe connection to it can be made'],
  ['__proto__', 'no safe connection to it can be made'],
])('%s: %s', (code, words) => {
  expect(certificateFault(code)).toBe(words);
});
