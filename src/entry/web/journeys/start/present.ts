import type { Language } from '../../../../platform/language/index.js';
import { draftDays, isLeftTyped, type Journey } from '../../../../work/journeys/index.js';
import {
  type Compiled,
  type Declaration,
  foldFields,
  pagesOf,
  type Question,
} from '../../../../work/services/index.js';
import { paths } from '../../paths.js';
import { questionUrl } from '../question/present.js';
import { type JourneyWay, serviceWay } from '../way.js';
import { presentKeep } from './present-keep.js';
import type { StartView } from './view.js';

/** Pages in a minute, to tell how long it takes: an estimate, on the side of those who read and type slowly. */
const pagesPerMinute = 3;

/** What is asked of everybody; a declaration at the end is a statement, no question to prepare for. */
const isForAll = ({ type, 'ask-if': askIf }: Question): boolean => type !== 'declaration' && askIf === undefined;
const isSealed = ({ mark }: Question): boolean => mark === 'personal' || mark === 'special';

/** The start page of a service, from nothing but its declaration. */
export function presentStart({ declaration }: Compiled, journey: Journey | undefined, language: Language): StartView {
  const pages = pagesOf(declaration);
  const folded = foldFields(declaration);
  const fields = pages
    .flatMap(({ ask }) => ask)
    .flatMap((name) => (Object.hasOwn(folded, name) ? (folded[name] ?? []) : []));
  const isAsked = (question: Question) =>
    isForAll(question) && !declaration.fields[question.cell?.of ?? '']?.['ask-if'];
  return {
    title: declaration.title[language],
    summary: declaration.summary[language],
    minutes: Math.max(1, Math.ceil((pages.filter(({ row }) => !row || row.at < 2).length + 1) / pagesPerMinute)),
    days: draftDays,
    questions: fields
      .filter(isAsked)
      .map(({ label, optional }) => ({ label: label[language], isOptional: optional === true })),
    branches: fields.some((question) => question['ask-if'] !== undefined),
    promise: declaration.case.clock.told[language],
    law: declaration.purpose.law,
    privacy: fields.filter(isSealed).map(({ label, need, keep }) => ({
      label: label[language],
      need: typeof need === 'string' ? need : need[language],
      isForeign: typeof need === 'string' && language !== 'en',
      keep: presentKeep(keep, language),
    })),
    improve: paths.improvePage(declaration.service, 'start'),
    notice: paths.privacy(declaration.service),
    ...presentIssues(declaration, language),
    form: declaration.channels.includes('paper') ? paths.printForm(declaration.service) : undefined,
    action: paths.startService(declaration.service),
    carryOn: journey && carryOn(journey),
  };
}

/** Where what it issued may be checked, and read in a register. */
function presentIssues({ service, issues }: Declaration, language: Language): Pick<StartView, 'check' | 'register'> {
  const all = Object.values(issues);
  const title = all.find(({ register }) => register)?.register?.title[language];
  return {
    check: all.some((issue) => issue['check-by'].length > 0) ? paths.checkIssued(service) : undefined,
    register: title === undefined ? undefined : { href: paths.publicRegister(service), text: title },
  };
}

/** Where an unfinished draft goes on. */
export function carryOn(
  { service: { declaration }, walk, held }: Journey,
  way: JourneyWay = serviceWay(declaration.service),
): string {
  const { missing } = walk;
  if (!missing) return way.check;
  const is = isLeftTyped(held, missing) ? ({ is: 'kept' } as const) : {};
  return questionUrl(way, missing.page.id, { isChange: false, ...is });
}
