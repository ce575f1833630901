import { request } from 'node:http';
import type pg from 'pg';

/** How the server stands at one moment. */
export interface Sample {
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
  readonly connections: number;
  readonly lagSeconds: number;
  readonly loopMilliseconds: number;
  readonly databaseMegabytes: number;
}

const million = 1_000_000;

/** A figure of /metrics: the sum of its lines, or the most of them. */
export function figureOf(text: string, name: string, join: (values: readonly number[]) => number): number {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return join(lines.map((line) => Number(line.slice(line.lastIndexOf(' ') + 1))));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const most = (values: readonly number[]): number => Math.max(0, ...values);

const readMetrics = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/metrics', agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });

/** Asks what an operator would: /metrics, and the size of the database. */
export async function takeSample(port: number, database: pg.Client): Promise<Sample> {
  const [text, size] = await Promise.all([
    readMetrics(port),
    database.query<{ size: string }>('select pg_database_size(current_database()) as size'),
  ]);
  return {
    residentMegabytes: figureOf(text, 'process_resident_memory_bytes', sum) / million,
    heapMegabytes: figureOf(text, 'nodejs_heap_size_used_bytes', sum) / million,
    connections: figureOf(text, 'guildhall_database_connections', sum),
    lagSeconds: figureOf(text, 'guildhall_follower_lag_seconds', most),
    loopMilliseconds: figureOf(text, 'nodejs_eventloop_lag_p99_seconds', sum) * 1000,
    databaseMegabytes: Number(size.rows[0]?.size) / million,
  };
}
