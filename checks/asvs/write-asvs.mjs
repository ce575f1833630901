import { readAsvs } from './read-asvs.mjs';

const chapters = {
  ...{ V1: 'Encoding', V2: 'Validation and business logic', V3: 'Browsers', V4: 'HTTP', V5: 'Files', V6: 'Signing in' },
  ...{ V7: 'Sessions', V8: 'Authorization', V9: 'Tokens', V10: 'OAuth and OpenID Connect', V11: 'Cryptography' },
  ...{ V12: 'Transport', V13: 'Configuration', V14: 'Data', V15: 'Code', V16: 'Logs and errors', V17: 'WebRTC' },
};

const linkOf = (test) =>
  `[${test
    .split('/')
    .at(-1)
    .replace(/\.test\.\w+$/, '')}](../${test})`;

const row = ({ id, kind, how, tests }) => `| ${id} | ${kind} | ${how} | ${tests.map(linkOf).join(', ')} |`;

/** `docs/asvs.md`, whole. */
export function writeAsvs() {
  const all = readAsvs();
  const count = (kind) => all.filter((one) => one.kind === kind).length;
  const head = [
    '# OWASP ASVS 5.0, levels 1 and 2',
    '',
    `Each of the ${all.length} requirements, in our words, with the tests that show it: ${count('Kept')} kept,`,
    `${count('Not here')} about things that are not here, ${count('Operator')} for whoever operates it, ${count('Short')} that fall short.`,
    'Made by `node checks/asvs.mjs` from `checks/asvs/requirements.yaml`; a test holds that the two agree, that none is missing and',
    'that every test is there. The requirements themselves are in the standard, at the OWASP Foundation.',
  ];
  const parts = Object.entries(chapters).map(([chapter, name]) => [
    '',
    `## ${chapter} ${name}`,
    '',
    '| | | how | shown by |',
    '|---|---|---|---|',
    ...all.filter(({ id }) => id.startsWith(`${chapter}.`)).map(row),
  ]);
  return `${[...head, ...parts.flat()].join('\n')}\n`;
}
