/** What is wrong with a policy, where, and how to mend it: 'officers.cedar:12: … Mend it: …'. It stops the start. */
export class PolicyFault extends Error {
  override readonly name = 'PolicyFault';

  constructor(file: string, line: number, wrong: string, repair: string) {
    super(`policies/${file}:${line}: ${wrong}. Mend it: ${repair}.`);
  }
}

/** The line, from 1, of an offset in bytes, which is how Cedar counts. */
export const lineAt = (text: string, offset: number): number =>
  Buffer.from(text).subarray(0, offset).toString().split('\n').length;
