// Entries in which a term stands; see Search/Postings.cs.
import { valueOf } from './digits';
import type { TermRow } from './terms';

export const maxImpact = 63;

const decoded = new WeakMap<TermRow, Int32Array>();

/** Document and impact by turns. */
export function postingsOf(row: TermRow): Int32Array {
  let pairs = decoded.get(row);
  if (!pairs) decoded.set(row, pairs = decode(row.encoded));
  return pairs;
}

export function decode(text: string): Int32Array {
  const pairs = new Int32Array(text.length);
  let length = 0;
  let document = -1;
  for (let i = 0; i < text.length;) {
    let step = 0;
    for (let unit = 1, more = true; more; unit *= 32) {
      const digit = valueOf(text[i++]);
      step += digit % 32 * unit;
      more = digit >= 32;
    }
    document += step + 1;
    pairs[length++] = document;
    pairs[length++] = valueOf(text[i++]);
  }
  return pairs.subarray(0, length);
}
