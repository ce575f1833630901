import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inside } from '../../launcher/house.mjs';

const kinds = ['Not here', 'Operator', 'Short'];

/**
 * What our list says of one requirement: how it is kept (or whose it is, or why not), and the tests that show it.
 * @returns {{ id: string, kind: string, how: string, tests: string[] }}
 */
function toRequirement([id, text]) {
  const [said, tests = ''] = text.split(' → ');
  const kind = kinds.find((one) => said.startsWith(`${one}: `)) ?? 'Kept';
  const how = kind === 'Kept' ? said : said.slice(kind.length + 2);
  return { id, kind, how: how[0].toUpperCase() + how.slice(1), tests: tests.split(', ').filter(Boolean) };
}

/** Our list of the requirements of ASVS 5.0, levels 1 and 2, in their order. */
export const readAsvs = () =>
  Object.entries(parse(readFileSync(inside('checks', 'asvs', 'requirements.yaml'), 'utf8'))).map(toRequirement);
