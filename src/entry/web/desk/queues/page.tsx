import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { fill } from '../../../../platform/language/index.js';
import { endQueue, keepQueue, listQueues } from '../../../../work/cases/index.js';
import { Button, DataTable, ErrorSummary, Form } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { KeepForm } from '../queue/keep-form.js';
import { queuesWords, sayKeepRefusal } from '../queue/keep-words.js';
import { filterNames, queueUrl } from '../queue/read-filters.js';

/** What stood in the queue's address, as its form carried it on: codes alone. */
const readKept = ({ form }: PageRequest): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...filterNames, 'order'].flatMap((name) => {
      const value = form.code(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

interface Tried {
  readonly error: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly name: string | undefined;
  readonly team: string | undefined;
}

async function show(request: PageRequest, tried?: Tried): Promise<PageReply> {
  const { house, who, language, officer } = request;
  const own = (await read(house, who, listQueues)).filter(({ person }) => person === officer?.person);
  const title = queuesWords.title[language];
  const view = (
    <Framed
      frame={{ ...request, url: paths.queues }}
      title={title}
      variant="desk"
      navigation={deskNavigation(request, 'queue')}
      back={{ href: paths.queue }}
      hasErrors={tried !== undefined}
    >
      {tried && <ErrorSummary errors={[{ text: tried.error, href: '#name' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {tried && <KeepForm {...{ language, teams: officer?.teams ?? [], ...tried }} />}
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[{ head: queuesWords.column[language] }, { head: queuesWords.end[language] }]}
        rows={own.map(({ id, name, team, filters }) => [
          <>
            <a class="govuk-link" href={queueUrl(paths.queue, filters, undefined)}>
              {name}
            </a>
            {team && ` (${team})`}
          </>,
          <Form action={paths.queues} hidden={{ step: 'end', queue: id }}>
            <Button variant="secondary" preventDoubleClick>
              {fill(queuesWords.endOf[language], { name })}
            </Button>
          </Form>,
        ])}
        empty={queuesWords.none[language]}
      />
    </Framed>
  );
  return page(view, tried ? 422 : 200);
}

/** The lists of cases that the officer keeps. */
export const viewQueues: PageHandler = (request) => show(request);

/** Keeps a list, and goes on to it; or keeps one no more. */
export const submitQueues: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  if (form.code('step') === 'end') {
    const id = readId<'saved-queue'>(form.code('queue'));
    const ended = id && (await act(house, who, (ctx) => endQueue(ctx, id)));
    if (!ended?.ok) throw new NotFound();
    return redirect(paths.queues);
  }
  const filters = readKept(request);
  const team = form.code('whose');
  const name = form.named('name') ?? '';
  const kept = await act(house, who, (ctx) => keepQueue(ctx, { name, team, filters }));
  if (kept.ok) return redirect(queueUrl(paths.queue, filters, undefined));
  return show(request, { error: sayKeepRefusal(kept.refused)[language], filters, name, team });
};
