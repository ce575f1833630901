import { ConfigFaulty } from '../../platform/config.js';
import type { Command, CommandInput } from './commands.js';
import { explainFault } from './explain-fault.js';

/** The command whose one or two words begin the line; the longer name wins. */
function findCommand(commands: readonly Command[], words: readonly string[]): Command | undefined {
  const two = words.slice(0, 2).join(' ');
  return commands.find((each) => each.name === two) ?? commands.find((each) => each.name === words[0]);
}

function help(commands: readonly Command[], out: (line: string) => void): void {
  out('Guildhall: declare a public service once, and it runs.\n\n  ./guildhall COMMAND\n');
  for (const { name, usage, does } of commands) out(`  ${`${name} ${usage}`.trim()}\n      ${does}`);
}

/** Runs one command line; resolves to its exit status (2: not a command of ours). */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  io: Omit<CommandInput, 'args'>,
): Promise<number> {
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') {
    help(commands, io.out);
    return 0;
  }
  const command = findCommand(commands, words);
  if (!command) {
    io.error(`There is no command '${words[0]}'. ./guildhall help lists them.`);
    return 2;
  }
  try {
    return await command.run({ ...io, args: words.slice(command.name.split(' ').length) });
  } catch (fault) {
    if (!(fault instanceof ConfigFaulty) && io.environment.GUILDHALL_LOG === 'debug') throw fault;
    io.error(explainFault(fault));
    return 1;
  }
}
