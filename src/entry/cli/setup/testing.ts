import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onServer, withDatabase } from '../../../platform/database/testing/template.js';
import { findTestServer } from '../../../platform/database/testing/test-server.js';
import { createSystemRandom } from '../../../platform/random.js';
import { setupCommand } from './setup.js';

type Environment = Readonly<Record<string, string>>;
type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** An installation in which nothing has happened: an empty folder and an empty database of their own. */
export interface Bare {
  readonly root: string;
  readonly data: string;
  readonly url: string;
  readonly environment: Environment;
  /** Answers with which setup goes through, changed by section as asked. */
  answers(changes?: Sections): Sections;
  /** Runs `setup` with these answers as a file, or with these lines typed. */
  setUp(
    given: Sections | readonly string[] | string,
    ...args: readonly string[]
  ): Promise<{ status: number; said: string }>;
  close(): Promise<void>;
}

const toYaml = (sections: Sections): string =>
  Object.entries(sections)
    .map(
      ([name, given]) =>
        `${name}:\n${Object.entries(given)
          .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`)
          .join('')}`,
    )
    .join('');

const answersIn = (root: string, changes: Sections): Sections => {
  const usual: Sections = {
    settings: { keys: join(root, 'keys'), shred: join(root, 'shred'), proxies: '1' },
    mail: { server: 'none' },
    place: { slug: 'testham', 'english-name': 'Testham Council', 'welsh-name': 'Cyngor Testham', host: 'localhost' },
    brand: {
      ...{
        colour: '#5a1a66',
        'english-contact': 'Town Hall | 01632 960000',
        'welsh-contact': 'Neuadd y Dref | 01632 960000',
      },
      'privacy-contact': 'privacy@testham.example',
    },
    recovery: { 'first-folder': join(root, 'media', 'one'), 'second-folder': join(root, 'media', 'two') },
    administrators: { first: 'Ada Hill', second: 'Ben Rowe' },
    opening: { 'two-people-hold-the-keys': 'yes' },
  };
  return Object.fromEntries(Object.entries(usual).map(([name, given]) => [name, { ...given, ...changes[name] }]));
};

async function typed(lines: readonly string[], environment: Environment, args: readonly string[]) {
  const said: string[] = [];
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const say = (line: string) => said.push(line);
  const status = await setupCommand(() => input).run({ args, environment, out: say, error: say });
  return { status, said: said.join('\n') };
}

export async function bareInstallation(): Promise<Bare> {
  const root = await mkdtemp(join(tmpdir(), 'guildhall-setup-test-'));
  const server = await findTestServer();
  const name = `guildhall_test_${process.pid}_${createSystemRandom().bytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database "${name}"`));
  const url = withDatabase(server, name);
  const data = join(root, 'data');
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: url, GUILDHALL_LOG: 'silent' };
  return {
    ...{ root, data, url, environment },
    answers: (changes = {}) => answersIn(root, changes),
    async setUp(given, ...args) {
      if (Array.isArray(given)) return typed(given, environment, args);
      const file = join(root, 'answers.yaml');
      await writeFile(file, typeof given === 'string' ? given : toYaml(given as Sections));
      return typed([], environment, ['--answers', file, ...args]);
    },
    async close() {
      await onServer(server, (client) => client.query(`drop database if exists "${name}" with (force)`));
      await rm(root, { recursive: true, force: true });
    },
  };
}
