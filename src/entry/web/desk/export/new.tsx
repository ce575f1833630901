import { act, read } from '../../../../platform/house.js';
import {
  askExport,
  type ExportAsked,
  type ExportChoice,
  isExportReason,
  listExportChoices,
  mayExport,
  weighExport,
} from '../../../../work/cases/index.js';
import { type Declaration, findService } from '../../../../work/services/index.js';
import { sayPurposeOf } from '../../agreements/say-purpose-of.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentFacts, sayField } from './present.js';
import { CheckPage } from './view.js';
import { ExportForm, type FormView } from './view-form.js';

/** What of this service may be exported for this purpose; for whoever may not there is no page. */
async function findChoice({ house, who, params }: PageRequest) {
  const { service = '', purpose = '' } = params;
  const found = await read(house, who, (ctx) => findService(ctx, service));
  const choice = found && listExportChoices(who.actor, found.declaration).find((one) => one.purpose === purpose);
  if (!found || !choice || !mayExport(who)) throw new NotFound();
  return { declaration: found.declaration, choice };
}

const dateParts = ['day', 'month', 'year'] as const;

/** The boxes of a day as they were filled. */
const partsOf = ({ form }: PageRequest, name: string) =>
  Object.fromEntries(dateParts.map((part) => [part, form.code(`${name}-${part}`) ?? '']));

/** A day that there is: '2026-03-02'; undefined for anything else. */
function readDay(request: PageRequest, name: string): string | undefined {
  const { day = '', month = '', year = '' } = partsOf(request, name);
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? undefined : text;
}

interface Offered {
  readonly declaration: Declaration;
  readonly choice: ExportChoice;
}

function showForm(request: PageRequest, { declaration, choice }: Offered, said: FormView['said'] = {}): PageReply {
  const { language, form } = request;
  const label = (field: string) => sayField(declaration, field, language);
  const action = paths.newExport(declaration.service, choice.purpose);
  const view = {
    frame: { ...request, url: action },
    ...{ action, service: declaration.title[language], purpose: sayPurposeOf(declaration, choice.purpose, language) },
    fields: choice.fields.map((value) => ({ value, text: label(value) })),
    untrained: choice.untrained.map(label),
    chosen: {
      ...{ fields: form.codes('fields'), reason: form.code('reason') },
      ...{ first: partsOf(request, 'first'), last: partsOf(request, 'last') },
    },
    said,
  };
  return page(<ExportForm {...view} />, Object.keys(said).length > 0 ? 422 : 200);
}

/** Which answers, of which days, and why. */
export const viewNewExport: PageHandler = async (request) => showForm(request, await findChoice(request));

/** What was asked for, or what is wrong with it by box. */
function readAsked(request: PageRequest, { declaration, choice }: Offered): ExportAsked | FormView['said'] {
  const { form } = request;
  const [firstDay, lastDay] = [readDay(request, 'first'), readDay(request, 'last')];
  const [fields, reason] = [form.codes('fields'), form.code('reason')];
  if (fields.length > 0 && firstDay && lastDay && isExportReason(reason))
    return { service: declaration.service, purpose: choice.purpose, fields, reason, firstDay, lastDay };
  return {
    ...(fields.length > 0 ? {} : { fields: 'chooseFields' }),
    ...(firstDay ? {} : { first: 'enterFirst' }),
    ...(lastDay ? {} : { last: 'enterLast' }),
    ...(isExportReason(reason) ? {} : { reason: 'chooseWhy' }),
  };
}

const boxOf = { 'not-allowed': 'fields', 'not-days': 'last', nobody: 'first' } as const;

/** Shows what it comes to; sent on from there, asks for it. */
export const submitNewExport: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const offered = await findChoice(request);
  const asked = readAsked(request, offered);
  if (!('service' in asked)) return showForm(request, offered, asked);
  if (form.code('sure') === 'yes') {
    const done = await act(house, who, (ctx) => askExport(ctx, asked));
    if (done.ok) return redirect(paths.export(done.value.id));
    return showForm(request, offered, { [boxOf[done.refused]]: done.refused });
  }
  const weighed = await read(house, who, (ctx) => weighExport(ctx, asked));
  if (!weighed.ok) return showForm(request, offered, { [boxOf[weighed.refused]]: weighed.refused });
  const { people, needsSecondPerson } = weighed.value;
  const action = paths.newExport(asked.service, asked.purpose);
  const days = (['first', 'last'] as const).flatMap((name) =>
    Object.entries(partsOf(request, name)).map(([part, value]) => [`${name}-${part}`, value] as const),
  );
  const chosen = [
    ...asked.fields.map((field) => ['fields', field] as const),
    ['reason', asked.reason] as const,
    ...days,
  ];
  const facts = presentFacts(asked, { declaration: offered.declaration, language, people });
  return page(<CheckPage frame={{ ...request, url: action }} {...{ action, facts, needsSecondPerson, chosen }} />);
};
