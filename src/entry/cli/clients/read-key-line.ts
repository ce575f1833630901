import { parseArgs } from 'node:util';
import { type KeyPower, keyPowers } from '../../../foundation/people/index.js';

const text = { type: 'string' } as const;
const options = {
  ...{ services: text, may: text, fields: text, moves: text, agreement: text, place: text },
  own: { type: 'boolean' },
} as const;

const listOf = (given: string | undefined): readonly string[] =>
  (given ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isPower = (code: string): code is KeyPower => keyPowers.some((power) => power === code);

/** What a key is to be for, as somebody wrote it; undefined for a line that cannot be read. */
export function readKeyLine(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [client] = positionals;
    const may = listOf(values.may ?? 'submit');
    if (!client || positionals.length !== 1 || !may.every(isPower)) return undefined;
    return {
      ...{
        client,
        may: may.filter(isPower),
        place: values.place,
        agreement: values.agreement,
        isOwn: values.own === true,
      },
      ...{ services: listOf(values.services), fields: listOf(values.fields), moves: listOf(values.moves) },
    };
  } catch {
    return undefined;
  }
}

export type KeyLine = NonNullable<ReturnType<typeof readKeyLine>>;
