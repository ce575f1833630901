import { agreementRole, exportRole } from '../../../foundation/assurance/index.js';
import { editorRole, mandateVerifier } from '../../../foundation/people/index.js';
import type { Language } from '../../../platform/language/index.js';
import { postRole } from '../../../work/messages/index.js';
import { financeRole } from '../../../work/payments/index.js';
import { disruptionRole } from '../../../work/places/index.js';
import { approverRoles } from '../../../work/services/index.js';
import type { PageProps } from '../../components/index.js';
import type { Officer } from '../page.js';
import { paths } from '../paths.js';
import { deskWords } from './words.js';

interface Reader {
  readonly language: Language;
  /** Undefined before somebody is signed in. */
  readonly officer: Pick<Officer, 'roles' | 'shares'> | undefined;
}

/** The ways about the desk, the same on each of its pages: some only for those whose roles have them. */
export function deskNavigation(
  { language, officer }: Reader,
  current:
    | 'queue'
    | 'handed'
    | 'find'
    | 'assist'
    | 'case'
    | 'approvals'
    | 'access'
    | 'training'
    | 'mandates'
    | 'concealed'
    | 'holds'
    | 'exports'
    | 'uses'
    | 'me'
    | 'held'
    | 'people'
    | 'letters'
    | 'designer'
    | 'agreements'
    | 'incidents'
    | 'payments'
    | 'pages'
    | 'bookings'
    | 'disruptions'
    | 'field'
    | 'rounds'
    | undefined,
): PageProps['navigation'] {
  return {
    isCollapsible: true,
    items: [
      {
        text: deskWords.queue[language],
        href: paths.desk,
        isCurrent: current === 'queue',
        isActive: current === 'case',
      },
      ...(officer?.shares === undefined
        ? []
        : [{ text: deskWords.handed[language], href: paths.handOffs, isCurrent: current === 'handed' }]),
      { text: deskWords.find[language], href: paths.findCaller, isCurrent: current === 'find' },
      { text: deskWords.field[language], href: paths.field, isCurrent: current === 'field' },
      { text: deskWords.rounds[language], href: paths.rounds, isCurrent: current === 'rounds' },
      { text: deskWords.bookings[language], href: paths.bookings, isCurrent: current === 'bookings' },
      ...(officer?.shares === undefined && officer?.roles.includes(disruptionRole)
        ? [{ text: deskWords.disruptions[language], href: paths.deskDisruptions, isCurrent: current === 'disruptions' }]
        : []),
      { text: deskWords.approvals[language], href: paths.approvals, isCurrent: current === 'approvals' },
      { text: deskWords.uses[language], href: paths.uses, isCurrent: current === 'uses' },
      { text: deskWords.access[language], href: paths.access, isCurrent: current === 'access' },
      ...(officer && officer.shares === undefined && officer.roles.includes(mandateVerifier)
        ? [{ text: deskWords.mandates[language], href: paths.deskMandates, isCurrent: current === 'mandates' }]
        : []),
      ...(officer && officer.shares === undefined && officer.roles.includes(postRole)
        ? [{ text: deskWords.letters[language], href: paths.letters, isCurrent: current === 'letters' }]
        : []),
      ...(officer && officer.shares === undefined && officer.roles.includes(financeRole)
        ? [{ text: deskWords.payments[language], href: paths.payments, isCurrent: current === 'payments' }]
        : []),
      ...(officer && officer.shares === undefined && officer.roles.some((role) => approverRoles.includes(role))
        ? [{ text: deskWords.designer[language], href: paths.designer, isCurrent: current === 'designer' }]
        : []),
      ...(officer?.roles.includes(agreementRole)
        ? [{ text: deskWords.agreements[language], href: paths.agreements, isCurrent: current === 'agreements' }]
        : []),
      ...(officer?.roles.includes(exportRole)
        ? [{ text: deskWords.exports[language], href: paths.exports, isCurrent: current === 'exports' }]
        : []),
      ...(officer?.roles.includes(editorRole)
        ? [{ text: deskWords.pages[language], href: paths.deskPages, isCurrent: current === 'pages' }]
        : []),
      { text: deskWords.incidents[language], href: paths.incidents, isCurrent: current === 'incidents' },
      { text: deskWords.training[language], href: paths.training, isCurrent: current === 'training' },
    ],
  };
}
