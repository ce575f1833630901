import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import type { Attributes, Content } from '../index.js';

/** The options of the `govuk-frontend` macros, as far as our components offer them. Their names, not ours. */
export interface Given extends Texts, Lists {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly label?: Given & string;
  readonly hint?: Given;
  readonly errorMessage?: Given;
  readonly formGroup?: Given;
  readonly fieldset?: Given;
  readonly legend?: Given;
  readonly prefix?: Given;
  readonly suffix?: Given;
  readonly inputWrapper?: Given;
  readonly beforeInput?: Given;
  readonly afterInput?: Given;
  readonly beforeInputs?: Given;
  readonly afterInputs?: Given;
  readonly conditional?: Given;
  readonly countMessage?: Given;
  readonly title?: Given;
  readonly card?: Given;
  readonly key?: Given;
  readonly tag?: Given;
  readonly status?: Given;
  readonly previous?: Given;
  readonly next?: Given;
  readonly actions?: Given;
  readonly day?: Given;
  readonly month?: Given;
  readonly year?: Given;
}

interface Lists {
  readonly items?: readonly (Given | null | false | undefined)[];
  readonly rows?: readonly unknown[];
  readonly head?: readonly Given[];
  readonly errorList?: readonly Given[];
  readonly navigation?: readonly (Given | null | false | undefined)[];
  readonly values?: unknown;
}

type Text =
  | 'text html classes id name value type for describedBy idPrefix namePrefix href autocomplete autocapitalize pattern'
  | 'inputmode role titleText titleHtml titleId descriptionText descriptionHtml summaryText summaryHtml visuallyHiddenText'
  | 'labelText caption captionClasses format divider behaviour countType textareaDescriptionText iconFallbackText logoText'
  | 'logoHtml url containerClasses serviceName serviceUrl menuButtonText menuButtonLabel navigationLabel navigationId'
  | 'navigationClasses ariaLabel lang hrefLang dir languageDescriptionText landmarkLabel';
type Flag =
  | 'isPageHeading checked disabled isStartButton preventDoubleClick spellcheck disableAutoFocus open collapseOnMobile'
  | 'javascript multiple selected firstCellIsHeader current active ellipsis collapseNavigationOnMobile error';
type Figure = 'rows maxlength maxwords threshold headingLevel titleHeadingLevel colspan rowspan number';
type Split<Names extends string> = Names extends `${infer First} ${infer Rest}` ? First | Split<Rest> : Names;

type Texts = { readonly [Name in Split<Text>]?: string } & { readonly [Name in Split<Flag>]?: boolean } & {
  readonly [Name in Exclude<Split<Figure>, 'rows'>]?: number;
};

/** HTML as it is, which only these tests may write. */
export const raw = (html: string): VNode => jsxTemplate([html.trim()]) as VNode;

/** `html` wins over `text`, as in the macros. */
export const content = (html: string | undefined, text: string | undefined): Content => (html ? raw(html) : text);

/** The content, class and attributes of a part. */
export const part = (given: Given) => ({
  text: content(given.html, given.text),
  class: given.classes,
  attributes: attributesOf(given.attributes),
});

export const maybePart = (given: Given | undefined) => (given ? part(given) : undefined);

export const labelPart = (given: Given | undefined) => ({ ...part(given ?? {}), isPageHeading: given?.isPageHeading });

export const errorPart = (given: Given | undefined) =>
  given && { ...part(given), hiddenPrefix: given.visuallyHiddenText };

const groupPart = (given: Given | undefined) =>
  given && {
    class: given.classes,
    attributes: attributesOf(given.attributes),
    before: aside(given.beforeInput ?? given.beforeInputs),
    after: aside(given.afterInput ?? given.afterInputs),
  };

const aside = (given: Given | undefined): Content => given && content(given.html, given.text);

export const fieldsetPart = (given: Given | undefined) =>
  given && {
    legend: given.legend && { ...part(given.legend), isPageHeading: given.legend.isPageHeading },
    class: given.classes,
    role: given.role,
    describedBy: given.describedBy,
    attributes: attributesOf(given.attributes),
  };

/** What every input says beside itself. */
export const said = (given: Given) => ({
  hint: maybePart(given.hint),
  error: errorPart(given.errorMessage),
  group: groupPart(given.formGroup),
});

/** Thrown by an adapter for a fixture that our types cannot say, with why not. */
export class NotOffered extends Error {}

/** Items that count their holes: ours have none, so their numbers would differ. */
export function whole<Item>(items: readonly (Item | null | false | undefined)[] | undefined): readonly Item[] {
  const all = present(items);
  if (all.length !== (items?.length ?? 0)) throw new NotOffered('a list with holes');
  return all;
}

export const present = <Item,>(items: readonly (Item | null | false | undefined)[] | undefined): readonly Item[] =>
  (items ?? []).filter((item): item is Item => Boolean(item));

/** The macros take a value, or a value that may be left out. */
export function attributesOf(given: Readonly<Record<string, unknown>> | undefined): Attributes | undefined {
  if (!given) return undefined;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, attributeOf(value)]));
}

function attributeOf(value: unknown): string | boolean | undefined {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const { value: inner, optional } = value as { value?: unknown; optional?: boolean };
  if (optional && (inner === null || inner === undefined || inner === false)) return undefined;
  return optional && inner === true ? true : String(inner ?? '');
}
