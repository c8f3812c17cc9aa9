/**
 * Cases of the validator of the W3C with which podfeed does not agree in profile `w3c`, each with the reason. A
 * case that is listed and agrees fails the test, so that the list stays true.
 */
export const disagreements: Readonly<Record<string, string>> = {
  'validator/rss/should/system_entity_http.xml':
    'The DOCTYPE of this document declares an entity of its own. The validator reads on and only notes it; podfeed reads no such declaration, because entities can name files and grow without end, and says so as an error.',
};

/** Real feeds whose verdict differs from that of the validator, each with the reason. */
export const otherVerdicts: Readonly<Record<string, string>> = {};
