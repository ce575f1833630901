import { type MemberRole, memberRoles } from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import { Button, Form, Reveal, Select } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { memberRoleWords, organisationWords } from '../words.js';
import type { FoundOne } from './read-one.js';

interface MemberLineProps {
  readonly frame: Frame;
  readonly body: string;
  readonly member: FoundOne['members'][number];
  readonly mayManage: boolean;
}

/** One who acts for an organisation, with what the reader may do about them. */
export function MemberLine(props: MemberLineProps) {
  const { frame, member } = props;
  const { language, place } = frame;
  const { one, role, isInvited, isOwn } = member;
  const on = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  const how = isInvited ? fill(organisationWords.invitedUntil[language], { date: on(one.until) }) : undefined;
  return (
    <li class="gh-own__one">
      <div>
        <strong class="gh-wrap">
          <Name {...props} />
        </strong>
        {isOwn && ` (${organisationWords.you[language]})`}{' '}
        <span class="govuk-hint gh-own__hint">
          {memberRoleWords[role][language]}. {how ?? `${organisationWords.since[language]} ${on(one.since)}`}
        </span>
      </div>
      <Changes {...props} />
    </li>
  );
}

function Name({ frame: { language }, member: { name } }: MemberLineProps) {
  return name ? <Reveal value={name} /> : <span>{organisationWords.nameless[language]}</span>;
}

function Changes(props: MemberLineProps) {
  const { frame, body, member, mayManage } = props;
  const { language } = frame;
  const { one, role, isOwn, isInvited } = member;
  if (!mayManage && !isOwn) return null;
  const about = (
    <span class="govuk-visually-hidden">
      : <Name {...props} />
    </span>
  );
  const ends = isOwn ? 'leave' : 'remove';
  return (
    <Form action={paths.changeMember(body)} hidden={{ member: one.id }}>
      {mayManage && (
        <Select
          name="role"
          id={`role-${one.id}`}
          label={organisationWords.newRole[language]}
          value={role}
          items={(Object.keys(memberRoles) as MemberRole[]).map((value) => ({
            ...{ value, text: memberRoleWords[value][language] },
          }))}
        />
      )}
      <div class="govuk-button-group">
        {mayManage && (
          <Button name="do" value="role" variant="secondary">
            {organisationWords.give[language]}
            {about}
          </Button>
        )}
        {mayManage && !isOwn && !isInvited && (
          <Button name="do" value="hand-over" variant="secondary">
            {organisationWords.handOver[language]}
            {about}
          </Button>
        )}
        <Button name="do" value={ends} variant="secondary">
          {organisationWords[isInvited ? 'takeBack' : ends][language]}
          {about}
        </Button>
      </div>
    </Form>
  );
}
