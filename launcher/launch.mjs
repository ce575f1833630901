import { Stop } from './house.mjs';

/** The launcher's own commands; every other name is an operator command of Guildhall. */
const commands = {
  install: async () => (await import('./install.mjs')).install(),
  build: async () => {
    await (await import('./install.mjs')).install();
    const made = await (await import('./build.mjs')).build();
    process.stderr.write(`guildhall: built ${made.modules} modules and ${made.assets} assets\n`);
  },
  test: async (args) => (await import('./test.mjs')).test(args),
  check: async (args) => (await import('./check.mjs')).check(args),
  bench: async (args) => (await import('./run.mjs')).runBench(args),
  'schema-types': async (args) => (await import('./schema-types.mjs')).schemaTypes(args),
};

/** Runs one command line; resolves to the exit status. */
export async function launch([name = 'help', ...args]) {
  try {
    const own = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (own) return (await own(args)) ?? 0;
    return await (await import('./run.mjs')).runCommand(name, args);
  } catch (fault) {
    if (!(fault instanceof Stop)) throw fault;
    process.stderr.write(`guildhall: ${fault.message}\n`);
    return 1;
  }
}
