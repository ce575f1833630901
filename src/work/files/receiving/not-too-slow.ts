import type { Readable } from 'node:stream';
import { FileRefused } from '../file-refused.js';

/** Milliseconds without a byte, and for a whole file: ten megabytes in a quarter of an hour is a telephone line of 2000. */
const silence = 30_000;
const whole = 15 * 60_000;

/** What arrives, refused `too-slow` when it stops arriving or never ends. */
export async function* notTooSlow(source: Readable, times = { silence, whole }): AsyncGenerator<Buffer> {
  const end = () => source.destroy(new FileRefused('too-slow'));
  const last = setTimeout(end, times.whole);
  let next = setTimeout(end, times.silence);
  try {
    // Left before its end it is not destroyed: whoever reads the request still has to come past it.
    for await (const chunk of source.iterator({ destroyOnReturn: false })) {
      clearTimeout(next);
      yield chunk as Buffer;
      next = setTimeout(end, times.silence); // whoever takes it may be slow; that is not the sender's doing
    }
  } finally {
    clearTimeout(last);
    clearTimeout(next);
  }
}
