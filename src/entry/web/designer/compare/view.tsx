import { fill, type Language } from '../../../../platform/language/index.js';
import type { Change, DiffLine } from '../../../../work/services/index.js';
import { Details, InsetText } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { DesignPage } from '../framed-design.js';
import type { LoadedDesign } from '../load-design.js';
import { designerWords } from '../words.js';
import { Changes } from './changes.js';
import { compareWords } from './words.js';

interface CompareView {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  /** Undefined where the text cannot be read. */
  readonly changes: readonly Change[] | undefined;
  /** The version that runs; undefined where none does. */
  readonly version: number | undefined;
  readonly lines: readonly DiffLine[];
}

export function ComparePage({ frame, design, changes, version, lines }: CompareView) {
  const { language } = frame;
  const isRight = design.judged.declaration !== undefined;
  const lead =
    version === undefined ? compareWords.newService[language] : fill(compareWords.lead[language], { version });
  return (
    <DesignPage {...{ frame, design }} heading={designerWords.compare[language]}>
      <p class="govuk-body-l">{lead}</p>
      {!isRight && <InsetText>{compareWords.notRight[language]}</InsetText>}
      <Changes changes={changes ?? []} language={language} />
      <Details summary={compareWords.text[language]}>
        <Diff lines={lines} language={language} />
      </Details>
    </DesignPage>
  );
}

/** Lines beside what changed; longer stretches that are the same are left out. */
const beside = 3;

function Diff({ lines, language }: { readonly lines: readonly DiffLine[]; readonly language: Language }) {
  const isNear = (at: number) => lines.slice(Math.max(0, at - beside), at + beside + 1).some(({ is }) => is !== 'same');
  const near = lines.map((_, at) => isNear(at));
  if (!near.includes(true)) return <p class="govuk-body">{compareWords.nothing[language]}</p>;
  const sign = { same: ' ', out: '−', in: '+' } as const;
  return (
    <section class="gh-diff" tabindex={0} aria-label={compareWords.text[language]}>
      <pre>
        {lines.map(({ is, text }, at) => {
          if (!near[at]) return near[at - 1] ? '⋯\n' : null;
          const line = `${sign[is]} ${text}\n`;
          if (is === 'out') return <del>{line}</del>;
          return is === 'in' ? <ins>{line}</ins> : line;
        })}
      </pre>
    </section>
  );
}
