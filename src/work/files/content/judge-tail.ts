import type { ContentType } from './content-type.js';

/** A ZIP's last record is found from its end, behind a comment of at most 65,535 bytes (APPNOTE.TXT 4.3.16). */
export const tailBytes = 22 + 65_535;

const lastRecord = Buffer.from('PK\x05\x06', 'latin1');

/** Whether an archive ends where the file ends: it is a ZIP, a JAR or an office document as well as what it began as. */
function endsAsArchive(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(lastRecord); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(lastRecord, at - 1)) {
    const rest = tail.length - at - 22;
    if (rest >= 0 && tail.readUInt16LE(at + 20) === rest) return true;
  }
  return false;
}

/** Readers of PDF look for its end in the last kilobyte (ISO 32000, annex I). */
const endBytes = 1024;

const ends: Readonly<Record<ContentType, (tail: Buffer) => boolean>> = {
  'application/pdf': (tail) => tail.subarray(-endBytes).includes('%%EOF'),
  'image/png': (tail) => tail.subarray(-12).includes('IEND'),
  'image/jpeg': (tail) => tail.includes(Buffer.of(0xff, 0xd9)), // phones write more after it
  'image/webp': () => true,
};

/** What is wrong with a file's end; undefined where nothing is. */
export function judgeTail(tail: Buffer, type: ContentType): 'two-in-one' | 'cut-off' | undefined {
  if (endsAsArchive(tail)) return 'two-in-one';
  return ends[type](tail) ? undefined : 'cut-off';
}
