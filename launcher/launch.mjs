import { Stop } from './house.mjs';

/** The launcher's own commands; every other name is an operator command of Guildhall. */
const commands = {
  install: async () => (await import('./install.mjs')).install(),
  build: async () => (await import('./run.mjs')).buildEverything(),
  test: async (args) => (await import('./test.mjs')).test(args),
  check: async (args) => (await import('./check.mjs')).check(args),
  bench: async (args) => (await import('./run.mjs')).runBench(args),
  'schema-types': async (args) => (await import('./run.mjs')).schemaTypes(args),
};

const usages = {
  install: 'install: fetches the packages of package-lock.json, where they are missing.',
  build: 'build: makes dist anew, where a source changed.',
  test: 'test [PATH…]: every test, or those of these folders and files. Options go to the test runner: --test-name-pattern=WORDS.',
  check: 'check [NAME…]: every check, or those of these names. An unknown name lists them.',
  bench: 'bench [NAME]: one measurement. Without a name, the list.',
  'schema-types': 'schema-types [--check]: writes the types of the tables from the migrations.',
};

/** Runs one command line. Resolves to the exit status, or to undefined when the command sets its own. */
export async function launch([name = 'help', ...args]) {
  const own = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (own && args[0] === '--help') {
    process.stdout.write(`./guildhall ${usages[name]}\n`);
    return 0;
  }
  try {
    if (own) return await own(args);
    return await (await import('./run.mjs')).runCommand(name, args);
  } catch (fault) {
    if (!(fault instanceof Stop)) throw fault;
    process.stderr.write(`guildhall: ${fault.message}\n`);
    return 1;
  }
}
