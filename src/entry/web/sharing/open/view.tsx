import { fill } from '../../../../platform/language/index.js';
import type { Compiled, Neighbour, SharedList } from '../../../../work/services/index.js';
import { DataTable } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayWhoRuns } from '../who-runs.js';
import { sharedWords } from '../words.js';

interface SharedView {
  readonly frame: Frame;
  readonly list: SharedList;
  readonly services: readonly Compiled[];
  readonly neighbours: readonly Neighbour[];
  /** Undefined before the first checkpoint. */
  readonly verifierKey: string | undefined;
}

export function SharedPage(view: SharedView) {
  const { frame, verifierKey } = view;
  const { language } = frame;
  return (
    <Framed frame={frame} title={sharedWords.title[language]}>
      <h1 class="govuk-heading-l">{sharedWords.title[language]}</h1>
      <p class="govuk-body-l">{sharedWords.lead[language]}</p>
      <Ours {...view} />
      <Theirs {...view} />
      <h2 class="govuk-heading-m">{sharedWords.key[language]}</h2>
      {verifierKey === undefined ? (
        <p class="govuk-body">{sharedWords.noKey[language]}</p>
      ) : (
        <>
          <p class="govuk-body">{sharedWords.keyLead[language]}</p>
          <p class="govuk-body gh-code gh-breaks">{verifierKey}</p>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.sharedList}>
          {sharedWords.list[language]}
        </a>
      </p>
    </Framed>
  );
}

function Ours({ frame: { language }, list, neighbours }: SharedView) {
  return (
    <DataTable
      caption={sharedWords.ours[language]}
      columns={[sharedWords.service, sharedWords.version, sharedWords.alsoRuns, sharedWords.file].map((head) => ({
        head: head[language],
      }))}
      rows={list.services.map(({ service, version, title }) => [
        <a class="govuk-link" href={paths.service(service)}>
          {title[language]}
        </a>,
        String(version),
        sayWhoRuns(neighbours, { place: list.place, service }, language) || '–',
        <a class="govuk-link" href={paths.sharedFile(service, `${version}.yaml`)}>
          {sharedWords.take[language]}
          <span class="govuk-visually-hidden">: {title[language]}</span>
        </a>,
      ])}
      empty={sharedWords.none[language]}
    />
  );
}

function Theirs({ frame: { language }, list, services }: SharedView) {
  const titleOf = (name: string) =>
    services.find(({ declaration }) => declaration.service === name)?.declaration.title[language] ?? name;
  return (
    <DataTable
      caption={sharedWords.theirs[language]}
      columns={[sharedWords.service, sharedWords.version, sharedWords.from].map((head) => ({ head: head[language] }))}
      rows={list.runs.map(({ service, version, from }) => [
        <a class="govuk-link" href={paths.service(service)}>
          {titleOf(service)}
        </a>,
        String(version),
        fill(sharedWords.ofPlace[language], from),
      ])}
      empty={sharedWords.noneFrom[language]}
    />
  );
}
