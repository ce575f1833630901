import {
  type AgreementState,
  agreementRole,
  type ListedAgreement,
  listAgreements,
} from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { fill, pickCounted } from '../../../../platform/language/index.js';
import { DataTable, Tag, WarningText } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { loadNamed } from '../load-named.js';
import { isEndingSoon, type Named, sayDay, sayOwner, sayParty } from '../present-agreement.js';
import { sayPurpose } from '../purpose-words.js';
import { agreementWords, soonWords, stateWords } from '../words.js';

interface ListView {
  readonly frame: Frame;
  readonly all: readonly ListedAgreement[];
  readonly named: Named;
  readonly mayRecord: boolean;
}

const colours = {
  proposed: 'yellow',
  declined: 'grey',
  coming: 'blue',
  'in-force': 'green',
  expired: 'grey',
  ended: 'red',
} as const satisfies Record<AgreementState, string>;

function ListPage({ frame, all, named, mayRecord }: ListView) {
  const { language, officer } = frame;
  const say = (key: keyof typeof agreementWords) => agreementWords[key][language];
  const own = all.filter((one) => one.text.owner === officer?.person && isEndingSoon(one));
  return (
    <Framed frame={frame} title={say('title')} variant="desk" navigation={deskNavigation(frame, 'agreements')}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      {own.map((one) => (
        <WarningText>{fill(say('endsSoon'), { party: sayParty(one.text, named) })}</WarningText>
      ))}
      {mayRecord && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.newAgreement}>
            {say('record')}
          </a>
        </p>
      )}
      <DataTable
        caption={say('title')}
        isCaptionHidden
        columns={(['party', 'purpose', 'state', 'ends', 'owner'] as const).map((head) => ({ head: say(head) }))}
        rows={all.map((one) => [
          <a class="govuk-link" href={paths.agreement(one.id)}>
            {sayParty(one.text, named)}
          </a>,
          sayPurpose(one.text.dpv, language),
          <Tag colour={colours[one.state]}>
            {isEndingSoon(one) ? pickCounted(soonWords, language, one.daysLeft ?? 0) : stateWords[one.state][language]}
          </Tag>,
          sayDay(new Date((one.text.endedAt ?? one.text.endsAt).getTime() - 1), named),
          sayOwner(one.text, named),
        ])}
        empty={say('none')}
      />
    </Framed>
  );
}

/** Every sharing agreement, for any officer; those who protect data record one. */
export const viewAgreements: PageHandler = async (request) => {
  const [all, named] = await read(request.house, request.who, async (ctx) => [
    await listAgreements(ctx),
    await loadNamed(ctx, request),
  ]);
  const mayRecord = (request.officer?.roles.includes(agreementRole) ?? false) && request.officer?.shares === undefined;
  return page(<ListPage frame={request} {...{ all, named, mayRecord }} />);
};
