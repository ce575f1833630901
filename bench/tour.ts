/** `guildhall tour` from its start to its last word, in a browser, on an empty folder: under five minutes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkout } from '../src/platform/checkout.js';
import { printReport, toReport } from './report.js';

const began = performance.now();
const child = spawn(process.execPath, [join(checkout, 'launch.mjs'), 'tour', '--then-stop'], {
  stdio: ['ignore', 2, 'inherit'], // what it tells goes beside the report
});
const [status] = (await once(child, 'close')) as [number | null];
if (status !== 0) throw new Error('The tour stopped.');
const seconds = (performance.now() - began) / 1000;
printReport(toReport('tour', { seconds: { measured: seconds, limit: { atMost: 300 } } }));
