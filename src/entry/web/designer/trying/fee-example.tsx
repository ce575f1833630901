import { read } from '../../../../platform/house.js';
import { openTrial } from '../../../../work/journeys/index.js';
import { type Declaration, type FeeAsked, feeOf, previewDesign } from '../../../../work/services/index.js';
import type { Frame } from '../../layout/frame.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { FeeTable } from '../../paying/fee-table.js';
import type { LoadedDesign } from '../load-design.js';
import { previewCookie } from './preview-cookie.js';
import { feeExampleWords } from './words.js';

export interface FeeExample {
  readonly declaration: Declaration;
  /** Undefined where the answers that were tried make it nothing. */
  readonly owed: FeeAsked | undefined;
  readonly isTried: boolean;
}

/** What the fee of a design comes to with the answers that this browser typed into its preview; undefined where it has none. */
export async function findFeeExample(
  { house, who, cookies }: PageRequest,
  { one }: LoadedDesign,
): Promise<FeeExample | undefined> {
  const service = previewDesign(one.source)?.service;
  if (!service?.declaration.fee) return undefined;
  return read(house, who, async (ctx) => {
    const trial = await openTrial(ctx, { design: one.id, service, kept: cookies[previewCookie] });
    return {
      declaration: service.declaration,
      owed: feeOf(service, trial.walk.answers, trial.asking),
      isTried: Object.keys(trial.tried.raws).length > 0,
    };
  });
}

interface FeeExampleProps {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly example: FeeExample | undefined;
}

/** The fee worked out, below the forms that say it. */
export function FeeExampleView({ frame: { language }, design: { one }, example }: FeeExampleProps) {
  if (!example) return null;
  const { declaration, owed, isTried } = example;
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{feeExampleWords.feeTitle[language]}</h2>
      <p class="govuk-body">
        {feeExampleWords[isTried ? 'feeTried' : 'feeUntried'][language]}{' '}
        <a class="govuk-link" href={paths.previewDesign(one.id)}>
          {feeExampleWords.feeTry[language]}
        </a>
      </p>
      {owed ? (
        <FeeTable {...{ declaration, ...owed, language }} />
      ) : (
        <p class="govuk-body">{feeExampleWords.feeNothing[language]}</p>
      )}
    </section>
  );
}
