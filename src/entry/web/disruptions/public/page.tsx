import { read } from '../../../../platform/house.js';
import { fill, formatDate, formatList, pick } from '../../../../platform/language/index.js';
import { listAreas, listDisruptions } from '../../../../work/places/index.js';
import { listServices } from '../../../../work/services/index.js';
import { SummaryList } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { whereOf } from '../said.js';
import { disruptionWords as say } from '../words.js';

/** What the place knows of and people need not report, for everybody. */
export const viewDisruptions: PageHandler = async (request) => {
  const { language } = request;
  const found = await read(request.house, request.who, async (ctx) => ({
    all: await listDisruptions(ctx),
    areas: await listAreas(ctx),
    services: await listServices(ctx),
  }));
  const titleOf = (service: string) =>
    found.services.find(({ declaration }) => declaration.service === service)?.declaration.title[language] ?? service;
  return page(
    <Framed frame={request} title={say.title[language]} back={{ href: paths.home }}>
      <h1 class="govuk-heading-xl">{say.title[language]}</h1>
      <p class="govuk-body-l">{say[found.all.length === 0 ? 'none' : 'lead'][language]}</p>
      {found.all.map((one) => (
        <section>
          <h2 class="govuk-heading-m">{pick(one.says, language)}</h2>
          <SummaryList
            rows={[
              { key: say.where[language], value: { text: whereOf(one, found.areas, language) } },
              { key: say.services[language], value: { text: formatList(one.services.map(titleOf), language) } },
              {
                key: say.untilDay[language],
                value: { text: fill(say.until[language], { date: formatDate(one.until, language) }) },
              },
            ]}
          />
        </section>
      ))}
      <p class="govuk-body">
        {say.feed[language]}{' '}
        <a class="govuk-link" href={paths.disruptionsJson}>
          JSON
        </a>
        ,{' '}
        <a class="govuk-link" href={paths.disruptionsAtom}>
          Atom
        </a>
      </p>
    </Framed>,
  );
};
