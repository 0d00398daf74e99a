// The smallest zip that Word and Excel open: files stored without compression, one fixed time, so that the same
// document gives the same bytes.

export interface ZipEntry { readonly name: string; readonly data: string | Uint8Array }

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

// 1 January 1980, the first day that zip knows.
const date = 33;

export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const path = encoder.encode(name);
    const bytes = typeof data === 'string' ? encoder.encode(data) : data;
    const crc = crc32(bytes);
    // 0x0800: names are UTF-8.
    const local = fields([4, 0x04034b50], [2, 20], [2, 0x0800], [2, 0], [2, 0], [2, date], [4, crc], [4, bytes.length], [4, bytes.length], [2, path.length], [2, 0]);
    parts.push(local, path, bytes);
    directory.push(
      fields([4, 0x02014b50], [2, 20], [2, 20], [2, 0x0800], [2, 0], [2, 0], [2, date], [4, crc], [4, bytes.length], [4, bytes.length],
        [2, path.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path);
    offset += local.length + path.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, size], [4, offset], [2, 0]);
  const result = new Uint8Array(offset + size + end.length);
  let at = 0;
  for (const part of [...parts, ...directory, end]) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

/** Little-endian numbers of two or four bytes. */
function fields(...values: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [width, value] of values) for (let i = 0; i < width; i++) bytes.push((value >>> (8 * i)) & 255);
  return Uint8Array.from(bytes);
}
