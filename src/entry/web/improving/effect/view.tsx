import { fill, type Language } from '../../../../platform/language/index.js';
import { fewestBegun } from '../../../../work/journeys/index.js';
import { DataTable, Details, ShareChart } from '../../../components/index.js';
import type { EffectView } from './present-effect.js';
import { effectWords as words } from './words.js';

/** How many finish what they begin, over time, with where each version began. */
export function Effect({ chart, versions, weeks, language }: EffectView & { readonly language: Language }) {
  const say = (name: keyof typeof words) => words[name][language];
  return (
    <section aria-labelledby="effect">
      <h2 class="govuk-heading-m" id="effect">
        {say('title')}
      </h2>
      <p class="govuk-body">{fill(say('lead'), { count: fewestBegun })}</p>
      {chart ? (
        <ShareChart id="completion" title={say('chart')} description={say('about')} {...chart} />
      ) : (
        <p class="govuk-body">{fill(say('none'), { count: fewestBegun })}</p>
      )}
      {versions.length > 0 && (
        <DataTable
          caption={say('byVersion')}
          captionSize="s"
          columns={[
            { head: say('version') },
            { head: say('since') },
            { head: say('begun'), isNumeric: true },
            { head: say('share'), isNumeric: true },
            { head: say('took') },
          ]}
          rows={versions}
        />
      )}
      {weeks.length > 0 && (
        <Details summary={say('byWeek')}>
          <DataTable
            caption={say('byWeek')}
            isCaptionHidden
            columns={[
              { head: say('week') },
              { head: say('version') },
              { head: say('begun'), isNumeric: true },
              { head: say('share'), isNumeric: true },
            ]}
            rows={weeks}
          />
        </Details>
      )}
    </section>
  );
}
