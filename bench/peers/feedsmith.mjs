// Usage: node bench/peers/feedsmith.mjs FEED_FILE
// Reads a feed with the package feedsmith and says how many episodes it saw.
import { readFileSync } from 'node:fs';
import { parseRssFeed } from 'feedsmith';

const feed = parseRssFeed(readFileSync(process.argv[2] ?? 'feed.xml', 'utf8'));
process.stdout.write(`${feed.items?.length ?? 0}\n`);
