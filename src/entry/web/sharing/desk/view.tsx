import { fill, formatMoment } from '../../../../platform/language/index.js';
import type { Compiled, Exchanged, Run } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  Details,
  ErrorSummary,
  Form,
  Input,
  NotificationBanner,
  Textarea,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { newestOf, titleOfOffer } from '../title-of.js';
import { sayWhoRuns } from '../who-runs.js';
import { exchangeWords, neighbourFaults, sharedWords } from '../words.js';

export interface TypedExchange {
  readonly key: string;
  readonly url: string;
  readonly file: string;
}

interface ExchangeView {
  readonly frame: Frame;
  readonly exchanged: Exchanged;
  readonly services: readonly Compiled[];
  readonly runs: readonly Run[];
  readonly mayChange: boolean;
  readonly fault: { readonly text: string; readonly href: string } | undefined;
  readonly typed: TypedExchange;
  readonly did: string | undefined;
}

const dids = {
  shared: 'didShared',
  stopped: 'didStopped',
  added: 'didAdded',
  ended: 'didEnded',
  asked: 'didAsked',
} as const;
const isDid = (code: string | undefined): code is keyof typeof dids => code !== undefined && Object.hasOwn(dids, code);

export function ExchangePage(view: ExchangeView) {
  const { frame, mayChange, fault, did } = view;
  const { language } = frame;
  return (
    <Framed
      {...{ frame, title: exchangeWords.title[language], variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'designer')}
      back={{ href: paths.designer, text: exchangeWords.back[language] }}
    >
      {fault && <ErrorSummary errors={[fault]} />}
      {!fault && isDid(did) && <NotificationBanner type="success" text={exchangeWords[dids[did]][language]} />}
      <h1 class="govuk-heading-l">{exchangeWords.title[language]}</h1>
      <p class="govuk-body-l">{exchangeWords.lead[language]}</p>
      <Found {...view} />
      <Ours {...view} />
      <Places {...view} />
      {mayChange && <Add {...view} />}
    </Framed>
  );
}

function Found({ frame: { language }, exchanged: { offers, neighbours }, runs }: ExchangeView) {
  const ours = (neighbour: string, service: string) =>
    runs
      .filter(({ from }) => from.place === neighbour && from.service === service)
      .map((one) => `${one.service} (${one.from.version})`)
      .join(', ');
  return (
    <DataTable
      caption={exchangeWords.found[language]}
      columns={[
        sharedWords.service,
        exchangeWords.place,
        sharedWords.version,
        exchangeWords.weRun,
        sharedWords.alsoRuns,
      ].map((head) => ({ head: head[language] }))}
      rows={newestOf(offers).map((one) => [
        <a class="govuk-link" href={paths.sharedOffer(one.neighbour, one.service)}>
          {titleOfOffer(one, language)}
        </a>,
        one.neighbour,
        String(one.version),
        ours(one.neighbour, one.service) || '–',
        sayWhoRuns(neighbours, { place: one.neighbour, service: one.service }, language) || '–',
      ])}
      empty={exchangeWords.noneFound[language]}
    />
  );
}

function Ours({ frame: { language }, exchanged: { shared }, services, mayChange }: ExchangeView) {
  const heads = [
    ...[sharedWords.service, exchangeWords.runs, exchangeWords.shared],
    ...(mayChange ? [exchangeWords.change] : []),
  ];
  return (
    <div id="ours">
      <DataTable
        caption={exchangeWords.ours[language]}
        columns={heads.map((head) => ({ head: head[language] }))}
        rows={services.map(({ declaration: { service, title }, version }) => {
          const given = shared.find((one) => one.service === service)?.version;
          return [
            title[language],
            String(version),
            given === undefined ? '–' : String(given),
            ...(mayChange ? [<ShareForm {...{ service, title: title[language], version, given, language }} />] : []),
          ];
        })}
        empty={sharedWords.none[language]}
      />
    </div>
  );
}

interface ShareFormProps {
  readonly service: string;
  readonly title: string;
  readonly version: number;
  readonly given: number | undefined;
  readonly language: 'en' | 'cy';
}

function ShareForm({ service, title, version, given, language }: ShareFormProps) {
  const hidden = <span class="govuk-visually-hidden">: {title}</span>;
  return (
    <Form action={paths.sharing} hidden={{ service }}>
      {given !== version && (
        <Button name="do" value="share" variant="secondary" preventDoubleClick>
          {fill(exchangeWords.share[language], { version })}
          {hidden}
        </Button>
      )}{' '}
      {given !== undefined && (
        <Button name="do" value="stop" variant="secondary" preventDoubleClick>
          {exchangeWords.stop[language]}
          {hidden}
        </Button>
      )}
    </Form>
  );
}

function Places({ frame: { language, place }, exchanged: { neighbours }, mayChange }: ExchangeView) {
  const read = neighbours.filter(({ endedAt }) => !endedAt);
  const heads = [
    ...[exchangeWords.place, exchangeWords.address, exchangeWords.heard],
    ...(mayChange ? [exchangeWords.change] : []),
  ];
  return (
    <div id="places">
      <DataTable
        caption={exchangeWords.places[language]}
        columns={heads.map((head) => ({ head: head[language] }))}
        rows={read.map(({ slug, url, askedAt, fault }) => [
          slug,
          url,
          <>
            {askedAt ? formatMoment(askedAt, language, place.timeZone) : exchangeWords.never[language]}
            {fault && <strong> {neighbourFaults[fault][language]}</strong>}
          </>,
          ...(mayChange
            ? [
                <Form action={paths.sharing} hidden={{ do: 'end', place: slug }}>
                  <Button variant="secondary" preventDoubleClick>
                    {exchangeWords.end[language]}
                    <span class="govuk-visually-hidden">: {slug}</span>
                  </Button>
                </Form>,
              ]
            : []),
        ])}
        empty={exchangeWords.noPlaces[language]}
      />
      {mayChange && read.length > 0 && (
        <Form action={paths.sharing} hidden={{ do: 'ask' }}>
          <Button variant="secondary" preventDoubleClick>
            {exchangeWords.ask[language]}
          </Button>
        </Form>
      )}
    </div>
  );
}

function Add({ frame: { language }, fault, typed }: ExchangeView) {
  const errorAt = (href: string) => (fault?.href === href ? { error: { text: fault.text } } : {});
  return (
    <>
      <h2 class="govuk-heading-m">{exchangeWords.add[language]}</h2>
      <Form action={paths.sharing} hidden={{ do: 'add' }}>
        <Input
          {...{ name: 'key', label: exchangeWords.addKey[language], value: typed.key, spellcheck: false }}
          hint={exchangeWords.addKeyHint[language]}
          {...errorAt('#key')}
        />
        <Input
          {...{ name: 'url', label: exchangeWords.addUrl[language], value: typed.url, spellcheck: false }}
          hint={exchangeWords.addUrlHint[language]}
          {...errorAt('#url')}
        />
        <Button preventDoubleClick>{exchangeWords.add[language]}</Button>
      </Form>
      <Details summary={exchangeWords.fromFile[language]} open={typed.file !== ''}>
        <Form action={paths.sharing} hidden={{ do: 'bring' }}>
          <Textarea
            {...{ name: 'file', label: exchangeWords.file[language], value: typed.file, rows: 12, class: 'gh-code' }}
            spellcheck={false}
            {...errorAt('#file')}
          />
          <Button variant="secondary" preventDoubleClick>
            {exchangeWords.bringFile[language]}
          </Button>
        </Form>
      </Details>
    </>
  );
}
