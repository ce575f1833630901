import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** One refused row: never anything of it but its line and its id. */
export interface Reject {
  readonly line: number;
  readonly id: string;
  readonly reason: string;
  readonly field?: string;
}

export interface RejectFile {
  write(rejects: readonly Reject[]): Promise<void>;
  close(): Promise<void>;
}

/** An id as a cell: quoted, and never one that a spreadsheet would take for a formula. */
function toCell(id: string): string {
  const safe = /^[=+\-@\t\r]/.test(id) ? `'${id}` : id;
  return /^[\w.:/'-]*$/.test(safe) ? safe : `"${safe.replaceAll('"', '""')}"`;
}

/** Opens the reject file, replacing an earlier one, with its header: line,id,reason,field. */
export async function createRejectFile(path: string): Promise<RejectFile> {
  const stream = createWriteStream(path, { encoding: 'utf8', mode: 0o600 });
  await once(stream, 'open');
  stream.on('error', () => undefined); // a full disk: `close` tells of it
  stream.write('line,id,reason,field\n');
  return {
    async write(rejects) {
      const text = rejects
        .map(({ line, id, reason, field }) => `${line},${toCell(id)},${reason},${field ?? ''}\n`)
        .join('');
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    async close() {
      stream.end();
      await finished(stream);
    },
  };
}
