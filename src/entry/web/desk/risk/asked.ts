import { type RiskRefusal, standingRiskTable } from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import type { Language } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { signalWords, theirSignalWords } from './words.js';

/** What still stands between an officer and a case that their roles see, or an act on it. */
export interface RiskAsked {
  readonly asks: RiskRefusal;
  /** The signals that gave points, as codes. */
  readonly signals: readonly string[];
  /** Whether anybody else here could approve; an officer is not sent to ask for what nobody can give. */
  readonly isAnybodyThere: boolean;
}

const asking: readonly string[] = ['step-up', 'second-person', 'refuse'] satisfies readonly RiskRefusal[];
export const isRiskRefusal = (refused: string): refused is RiskRefusal => asking.includes(refused);

interface Refused {
  readonly refused: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** A refusal as the page says it, with the reasons that decided it; undefined for any other refusal. */
export async function askedOf(
  { house, who, officer }: Pick<PageRequest, 'house' | 'who' | 'officer'>,
  { refused, detail = {} }: Refused,
): Promise<RiskAsked | undefined> {
  if (!isRiskRefusal(refused)) return undefined;
  const { role } = standingRiskTable()['second-person'];
  const staff = refused === 'second-person' ? await read(house, who, listStaff) : [];
  const isAnybodyThere = staff.some(({ person, roles }) => person !== officer?.person && roles.includes(role));
  return { asks: refused, signals: Object.keys(detail), isAnybodyThere };
}

/** A reason in plain words, to the officer themself or to a colleague who is asked to approve; its code where it has none. */
export const saySignal = (signal: string, language: Language, toWhom: 'officer' | 'colleague' = 'officer'): string => {
  const said = toWhom === 'officer' ? signalWords : theirSignalWords;
  return Object.hasOwn(said, signal) ? said[signal as keyof typeof said][language] : signal;
};
