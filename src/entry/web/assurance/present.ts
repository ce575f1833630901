import type { IncidentsOfYear, TrainingCounts } from '../../../foundation/assurance/index.js';
import type { countAccess } from '../../../foundation/people/index.js';
import { fill, formatNumber, type Language } from '../../../platform/language/index.js';
import { kindWords } from '../incidents/incident-words.js';
import { assuranceWords } from './words.js';

export interface AssuranceSection {
  readonly heading: string;
  readonly says: string | undefined;
  readonly rows: readonly { readonly key: string; readonly value: string }[];
}

interface Counts {
  readonly training: TrainingCounts;
  readonly access: Awaited<ReturnType<typeof countAccess>>;
  readonly incidents: IncidentsOfYear;
}

/** From counts to lines. Pure. */
export function presentAssurance(
  { training, access, incidents: year }: Counts,
  language: Language,
): readonly AssuranceSection[] {
  const say = (key: keyof typeof assuranceWords) => assuranceWords[key][language];
  const number = (count: number) => formatNumber(count, language);
  const row = (key: keyof typeof assuranceWords, count: number) => ({ key: say(key), value: number(count) });
  const { officers, inDate } = training;
  const share = fill(say('share'), {
    ...{ in: number(inDate), all: number(officers) },
    percent: number(Math.floor((100 * inDate) / Math.max(officers, 1))),
  });
  return [
    {
      ...{ heading: say('training'), says: say('trainingSay') },
      rows: [
        { key: say('inDate'), value: officers > 0 ? share : say('nobody') },
        row('inMonth', training.waiversInMonth),
        row('inYear', training.waiversInYear),
      ],
    },
    {
      ...{ heading: say('year'), says: say('yearSay') },
      rows: [
        row('happened', year.incidents),
        row('inTime', year.inTime),
        row('running', year.running),
        row('nearly', year.nearMisses),
        ...year.kinds.map(({ kind, count }) => ({ key: kindWords[kind][language], value: number(count) })),
      ],
    },
    { heading: say('marking'), says: undefined, rows: [row('incidents', training.incidents)] },
    {
      ...{ heading: say('access'), says: undefined },
      rows: (['held', 'attested', 'due', 'suspended'] as const).map((key) => row(key, access[key])),
    },
  ];
}
