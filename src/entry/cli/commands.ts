/** What an operator command is given. */
export interface CommandInput {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** One operator command: `./guildhall NAME …`. Resolves to the exit status. */
export interface Command {
  /** One or two words: 'verify', 'service check'. */
  readonly name: string;
  /** How it is called, after the name. */
  readonly usage: string;
  /** What it does, in one line for the list. */
  readonly does: string;
  run(input: CommandInput): Promise<number>;
}
