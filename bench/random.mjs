/** Numbers in [0, 1) that depend on the seed alone (the generator known as mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @template Item
 * @param {() => number} random
 * @param {readonly Item[]} items
 * @returns {Item}
 */
export function pick(random, items) {
  return /** @type {Item} */ (items[Math.floor(random() * items.length)]);
}

/**
 * `size` different items, in the order drawn.
 *
 * @template Item
 * @param {() => number} random
 * @param {readonly Item[]} items
 * @param {number} size
 * @returns {Item[]}
 */
export function several(random, items, size) {
  const drawn = new Set();
  while (drawn.size < size) drawn.add(pick(random, items));
  return [...drawn];
}
