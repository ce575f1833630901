import { DataTable } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import type { RegistersView } from './present.js';
import { heads, registerWords } from './words.js';

const registers = ['assets', 'activities', 'agreements', 'screening', 'impacts'] as const;

export function RegistersPage({ frame, ...view }: RegistersView & { readonly frame: Frame }) {
  const { language } = frame;
  const say = (key: keyof typeof registerWords) => registerWords[key][language];
  return (
    <Framed frame={frame} title={say('title')} back={{ href: paths.assurance }}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      {registers.map((name) => (
        <section class="gh-section" id={name}>
          <DataTable
            caption={say(name)}
            columns={heads[name].map((head) => ({ head: head[language] }))}
            rows={view[name]}
            empty={say('none')}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={paths.registerCsv(name)} download>
              {say(`${name}Csv`)}
            </a>
          </p>
        </section>
      ))}
    </Framed>
  );
}
