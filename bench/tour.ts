/** `guildhall tour` from its start to its last word, in a browser, on an empty folder: under five minutes. */
import { runGuildhall } from '../tests/serving.js';
import { printReport, toReport } from './report.js';

const began = performance.now();
const { status, said } = await runGuildhall(['tour', '--then-stop'], {});
const seconds = (performance.now() - began) / 1000;
if (status !== 0) throw new Error(`The tour stopped: ${said}`);
printReport(toReport('tour', { seconds: { measured: seconds, limit: { atMost: 300 } } }));
