import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CustodyFaulty, ShareFaulty } from '../../../foundation/vault/index.js';
import { readConfig } from '../../../platform/config.js';
import type { Command, CommandInput } from '../commands.js';
import { doctorCommand } from '../doctor/doctor.js';
import { openHouse } from '../open-house.js';
import { askInTerminal } from './asking/ask-in-terminal.js';
import { type Answers, SetupStopped } from './asking/question.js';
import { checkAnswers, giveAnswers } from './asking/read-answers.js';
import { sections } from './asking/sections.js';
import { copyForTwo } from './steps/copy-for-two.js';
import { giveBrand } from './steps/give-brand.js';
import { inviteTwo } from './steps/invite-two.js';
import { keepSettings } from './steps/keep-settings.js';
import { makePlace, withPlace } from './steps/make-place.js';
import { openToResidents } from './steps/open-to-residents.js';
import type { Setting } from './steps/step.js';
import { tryLetter } from './steps/try-letter.js';

const usage = '[--place SLUG] | --answers FILE [--check]';

interface Asked {
  readonly file: string | undefined;
  readonly isCheck: boolean;
  readonly slug: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const options = { answers: { type: 'string' }, check: { type: 'boolean' }, place: { type: 'string' } } as const;
    const { answers: file, check: isCheck = false, place: slug } = parseArgs({ args: [...args], options }).values;
    return (isCheck && !file) || (file && slug) ? undefined : { file, isCheck, slug };
  } catch {
    return undefined;
  }
}

/** Every step, each of which finds what is done already: a setup that was killed is finished by the next. */
async function setUp(answers: Answers, slug: string | undefined, { environment, out }: CommandInput): Promise<void> {
  const mail = await keepSettings(readConfig(environment), answers, out);
  const house = await openHouse(environment, out);
  const setting: Setting = { house, answers, say: out };
  try {
    const place = await makePlace(setting, slug);
    await tryLetter(await withPlace(setting, place), mail);
    await giveBrand(await withPlace(setting, place));
    await copyForTwo(setting);
    await inviteTwo(await withPlace(setting, place));
    await openToResidents(await withPlace(setting, place));
  } finally {
    await house.close();
  }
}

/** The answers of a file; undefined when they do not hold, which is told by line. */
async function readAnswersFile(file: string, { environment, out, error }: CommandInput): Promise<Answers | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    error(`There is no file ${file} that this user can read.`);
    return undefined;
  }
  const { faults, notes, given } = await checkAnswers(text, sections, { config: readConfig(environment) });
  for (const { line, wrong } of faults) error(`${file}:${line}: ${wrong}`);
  for (const note of notes) out(`! ${note}`);
  if (faults.length === 0) return giveAnswers(given);
  error('Nothing was changed.');
  return undefined;
}

async function run({ file, isCheck, slug }: Asked, input: CommandInput, stdin: () => NodeJS.ReadableStream) {
  const terminal = file === undefined ? askInTerminal(stdin(), input.out) : undefined;
  try {
    const answers = terminal ?? (await readAnswersFile(file ?? '', input));
    if (!answers) return 1;
    if (isCheck) {
      input.out('The answers hold. Nothing was changed.');
      return 0;
    }
    await setUp(answers, slug, input);
  } finally {
    terminal?.close();
  }
  input.out('\nWhat is still to do, as ./guildhall doctor sees it:');
  await doctorCommand.run({ ...input, args: [] });
  return 0;
}

/** `./guildhall setup`: makes a live place, step by step, and goes on where it stopped. */
export const setupCommand = (stdin: () => NodeJS.ReadableStream = () => process.stdin): Command => ({
  name: 'setup',
  usage,
  does: 'Makes a live place: settings, host name, brand, mail, keys for two people, two administrators. Goes on where it stopped.',
  async run(input) {
    const asked = readArguments(input.args);
    if (!asked) {
      input.error(`Say it so: ./guildhall setup ${usage}`);
      return 2;
    }
    try {
      return await run(asked, input, stdin);
    } catch (fault) {
      const isTold = [SetupStopped, ShareFaulty, CustodyFaulty].some((kind) => fault instanceof kind);
      if (!isTold) throw fault;
      input.error((fault as Error).message);
      return 1;
    }
  },
});
