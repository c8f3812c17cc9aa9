// Usage: node bench/peers/fast-xml-parser.mjs FEED_FILE
// Reads a feed into objects with the package fast-xml-parser, which feedsmith brings along, and says how many
// episodes it saw.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ofFeedsmith = createRequire(import.meta.resolve('feedsmith'));
const { XMLParser } = ofFeedsmith('fast-xml-parser');
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
const feed = parser.parse(readFileSync(process.argv[2] ?? 'feed.xml', 'utf8'));
process.stdout.write(`${feed.rss.channel.item.length}\n`);
