import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database/db.js';

const registry = new Registry();

/** Counts what happened. Labels are codes of our own, never a value that a person gave. */
export const createCounter = <Label extends string = never>(
  name: string,
  help: string,
  labelNames: readonly Label[] = [],
) => new Counter({ name: `guildhall_${name}`, help, labelNames, registers: [registry] });

/** Shows how something stands now. */
export const createGauge = <Label extends string = never>(
  name: string,
  help: string,
  labelNames: readonly Label[] = [],
) => new Gauge({ name: `guildhall_${name}`, help, labelNames, registers: [registry] });

/** Measures durations, in seconds. */
export const createHistogram = <Label extends string = never>(
  name: string,
  help: string,
  labelNames: readonly Label[] = [],
) =>
  new Histogram({
    name: `guildhall_${name}_seconds`,
    help,
    labelNames,
    registers: [registry],
    buckets: [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  });

let measured: Pick<Database, 'counts'> | undefined;

/** Begins to measure this process and its pool. Each part of a site may ask for it; the pool is the last one given. */
export function startMetrics(database: Pick<Database, 'counts'>): void {
  const isFirst = measured === undefined;
  measured = database;
  if (!isFirst) return;
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'guildhall_database_connections',
    help: 'Connections of the pool by what they do',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { total, idle, waiting } = measured?.counts() ?? { total: 0, idle: 0, waiting: 0 };
      this.set({ state: 'busy' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'awaited' }, waiting);
    },
  });
}

/** Everything measured, in Prometheus' text format, with its media type. */
export const metricsText = async (): Promise<{ type: string; text: string }> => ({
  type: registry.contentType,
  text: await registry.metrics(),
});
