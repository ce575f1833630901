import { connect, createServer, type Socket } from 'node:net';

/** A wire between a pool and its database that a test can cut and mend. */
export interface Cable {
  /** The database's URL by way of this wire. */
  readonly url: string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a wire to the database of that URL (over TCP, or a socket's folder in `host`). */
export async function layCable(database: string): Promise<Cable> {
  const there = new URL(database);
  const folder = there.searchParams.get('host') ?? decodeURIComponent(there.hostname);
  const port = Number(there.port || there.searchParams.get('port') || 5432);
  const reach = () => (folder.startsWith('/') ? connect(`${folder}/.s.PGSQL.${port}`) : connect(port, folder));
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = reach();
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const here = new URL(database);
  here.hostname = '127.0.0.1';
  here.port = String(typeof address === 'object' && address ? address.port : 0);
  here.searchParams.delete('host');
  here.searchParams.delete('port');
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    url: here.href,
    cut,
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
