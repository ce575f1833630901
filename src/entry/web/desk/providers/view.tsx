import { BarChart, DataTable } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { heads, type ProvidersView } from './present.js';
import { providerWords } from './words.js';

const inWords: readonly string[] = ['partner', 'service', 'declined', 'ended'];

export function ProvidersPage({ frame, lead, bars, rows }: ProvidersView & { readonly frame: Frame }) {
  const say = (key: keyof typeof providerWords) => providerWords[key][frame.language];
  const columns = heads.map((key) => ({ head: say(key), isNumeric: !inWords.includes(key) }));
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      back={{ href: paths.queue, text: say('back') }}
    >
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{lead}</p>
      {rows.length === 0 && <p class="govuk-body">{say('none')}</p>}
      {bars.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say('chart')}</h2>
          <BarChart id="in-time" title={say('chart')} description={say('chartAbout')} bars={bars} />
        </>
      )}
      {rows.length > 0 && <DataTable caption={say('title')} isCaptionHidden columns={columns} rows={rows} />}
      {rows.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.providersCsv} download>
            {say('csv')}
          </a>
        </p>
      )}
    </Framed>
  );
}
