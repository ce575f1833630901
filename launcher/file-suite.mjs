import own from 'node:test';

/**
 * What a bundled test file gets for `node:test`. Alone it is that. In a group, what a file says at its outermost level is
 * kept while it loads and said inside a suite of its own, so that its hooks are its own and it is closed before the next one.
 */
let kept;
const isGroup = /group-\d+\.mjs$/.test(process.argv[1] ?? '');
const keepOrSay =
  (say) =>
  (...said) =>
    kept === undefined ? say(...said) : void kept.push(() => say(...said));
// Alone it is the very function, which finds by its caller where a test stands.
const inSuite = (say) => (isGroup ? keepOrSay(say) : say);

export const test = inSuite(own);
export const describe = inSuite(own.describe);
export const before = inSuite(own.before);
export const after = inSuite(own.after);
export const beforeEach = inSuite(own.beforeEach);
export const afterEach = inSuite(own.afterEach);
export const { mock } = own;

/** Loads one bundled test file and runs it to its end, as a suite that bears its path. */
async function runFile(path, load) {
  kept = [];
  const fault = await load().then(
    () => undefined,
    (thrown) => ({ thrown }),
  );
  const said = kept;
  kept = undefined;
  await new Promise((finished) => {
    own.describe(path, () => {
      for (const say of said) say();
      if (fault !== undefined)
        own('is loaded', () => {
          throw fault.thrown;
        });
      own.after(finished);
    });
  });
}

/** One after another: a process that has loaded the house once spends a second less on each file (measured). */
export async function runFiles(files) {
  process.env.GUILDHALL_FILES = 'together'; // for tests/lend-browser.ts
  for (const [path, load] of Object.entries(files)) await runFile(path, load);
  process.emit('guildhall:files-ran');
  // A test that failed before it shut what it opened would keep the process, and with it the whole run.
  const late = () => {
    process.stderr.write('A test left something open, so that its process did not end by itself.\n');
    process.exit(1);
  };
  setTimeout(late, 60_000).unref();
}
