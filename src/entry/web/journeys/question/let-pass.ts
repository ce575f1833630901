import type { Readable } from 'node:stream';

/** What is read of a file that was refused, so that the browser hears why: of one longer than that it hears less, and we are done. */
const mostBytes = 64 * 1024 * 1024;
const mostMilliseconds = 10_000;

/** Reads past what is left of a file. @returns whether its end came; else nothing more of the form does. */
export async function letPass(source: Readable): Promise<boolean> {
  if (source.destroyed || source.readableEnded) return source.readableEnded;
  let left = mostBytes;
  const timer = setTimeout(() => source.destroy(), mostMilliseconds);
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false })) {
      left -= (chunk as Buffer).length;
      if (left < 0) return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
