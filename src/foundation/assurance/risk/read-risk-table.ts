import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { checkout } from '../../../platform/checkout.js';
import { type RiskTable, riskTable } from './risk-table.js';

/** What is wrong with the table of risk, where, and how to mend it. It stops the start. */
export class RiskFault extends Error {
  override readonly name = 'RiskFault';

  constructor(line: number, wrong: string) {
    super(`definitions/risk.yaml:${line}: ${wrong}. Mend it: see docs/how-to/weigh-risk.md.`);
  }
}

/**
 * Reads the table from its text.
 * @throws RiskFault with the line
 */
export function parseRiskTable(text: string): RiskTable {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new RiskFault(lines.linePos(error.pos[0]).line, error.code);
  const read = riskTable.safeParse(document.toJS());
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  let path = [...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys') path = [...path, ...issue.keys.slice(0, 1)];
  const named = path.join(' → ') || 'the table';
  while (path.length > 0 && !document.hasIn(path)) path = path.slice(0, -1);
  const node = document.getIn(path, true) as { readonly range?: readonly number[] } | undefined;
  const { line } = lines.linePos(node?.range?.[0] ?? 0);
  throw new RiskFault(Math.max(1, line), `${named}: ${issue?.message ?? 'it cannot be read'}`);
}

let standing: RiskTable | undefined;

/** The table of this installation, as it was when it was first asked for. */
export function standingRiskTable(): RiskTable {
  standing ??= parseRiskTable(readFileSync(join(checkout, 'definitions', 'risk.yaml'), 'utf8'));
  return standing;
}
