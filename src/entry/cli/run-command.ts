import { ConfigFaulty } from '../../platform/config.js';
import type { Command, CommandInput } from './commands.js';
import { explainFault } from './explain-fault.js';

/** The command whose one or two words begin the line; the longer name wins. */
function findCommand(commands: readonly Command[], words: readonly string[]): Command | undefined {
  const two = words.slice(0, 2).join(' ');
  return commands.find((each) => each.name === two) ?? commands.find((each) => each.name === words[0]);
}

type Say = (line: string) => void;

const list = (commands: readonly Command[], out: Say): void => {
  for (const { name, usage, does } of commands) out(`  ${`${name} ${usage}`.trim()}\n      ${does}`);
};

function help(commands: readonly Command[], out: Say): void {
  out('Guildhall: declare a public service once, and it runs.\n\n  ./guildhall COMMAND\n');
  list(commands, out);
  out('\nWho changes Guildhall itself has test, check, bench and build too: see CONTRIBUTING.md.');
}

const asksHelp = (words: readonly string[]): boolean => words[0] === 'help' || words.includes('--help');

/** Helps, or tells which command `words` may have meant. Resolves to the exit status. */
function guide(commands: readonly Command[], words: readonly string[], io: Omit<CommandInput, 'args'>): number {
  const [word] = words[0] === 'help' ? words.slice(1) : words;
  const near = commands.filter(({ name }) => name.split(' ')[0] === word);
  if (asksHelp(words)) {
    if (near.length > 0) list(near, io.out);
    else help(commands, io.out);
    return 0;
  }
  if (near.length === 0) io.error(`There is no command '${words[0]}'. ./guildhall help lists them.`);
  else {
    io.error(`There is no command '${words.slice(0, 2).join(' ')}'. There are:`);
    list(near, io.error);
  }
  return 2;
}

/** Runs one command line; resolves to its exit status (2: not a command of ours). */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  io: Omit<CommandInput, 'args'>,
): Promise<number> {
  const asked = words.length === 0 ? ['help'] : words;
  const command = asksHelp(asked) ? undefined : findCommand(commands, asked);
  if (!command) return guide(commands, asked, io);
  try {
    return await command.run({ ...io, args: words.slice(command.name.split(' ').length) });
  } catch (fault) {
    if (!(fault instanceof ConfigFaulty) && io.environment.GUILDHALL_LOG === 'debug') throw fault;
    io.error(explainFault(fault));
    return 1;
  }
}
