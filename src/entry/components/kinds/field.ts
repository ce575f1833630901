import type { Language } from '../../../platform/language/browser.js';
import { Opened, reveal } from '../../../platform/sealed/browser.js';
import type { Raw } from '../../../work/services/browser.js';
import type { LegendPart } from '../form/fieldset.js';
import type { LabelPart } from '../form/label.js';
import type { MapPicture } from '../mapping/place-map.js';
import type { Content, Piece } from '../piece.js';
import { words } from './words.js';

interface Option {
  readonly value: string;
  readonly text: Content;
  readonly hint?: string | undefined;
}

export interface FoundAddress {
  readonly id: string;
  readonly text: string | Opened<string>;
}

interface OfferedSlots {
  readonly days: readonly { readonly day: string; readonly slots: readonly Option[] }[];
  /** The date ('2026-03-16') from which later days are shown; undefined where there are none. */
  readonly later: string | undefined;
  readonly mayWait: boolean;
}

/** What every field kind is given; a kind uses what it knows. */
export interface FieldProps {
  readonly name: string;
  readonly label: Content;
  readonly hint?: Piece | undefined;
  /** What the person typed before, shown back as it was typed. */
  readonly value?: Raw | Opened<Raw> | Opened<string> | undefined;
  readonly error?: FieldError | undefined;
  readonly language: Language;
  readonly optional?: boolean | undefined;
  /** The label is also the page's `h1`: for a page that asks one thing. */
  readonly isPageHeading?: boolean | undefined;
  /** For `choice` and `choices`; for `yes-no`, its own words for `yes` and `no`. */
  readonly options?: readonly Option[] | undefined;
  /** For `long-text`: the most characters. */
  readonly limit?: number | undefined;
  /** For `long-text`: the lines shown; 5 when absent. */
  readonly rows?: number | undefined;
  /** For `declaration`: the words beside the box; the label is then its legend. */
  readonly tick?: string | undefined;
  /** For `address`: what the gazetteer found; absent before anyone searched. */
  readonly addresses?:
    | { readonly found: readonly FoundAddress[]; readonly hasMore?: boolean; readonly isLoose?: boolean }
    | undefined;
  /** For `location`: where its words may be; absent before anyone asked. */
  readonly spots?:
    | {
        readonly found: readonly { readonly point: string; readonly text: string }[];
        readonly hasMore: boolean;
        readonly isLoose: boolean;
      }
    | undefined;
  /** For `location`: the map on which it may be pointed to. */
  readonly map?: LocationMap | undefined;
  /** For `address` and `location`: keyed in as it stands on paper, with nothing to look for but on a map. */
  readonly isFromPaper?: boolean | undefined;
  /** For `photo` and `document`. */
  readonly files?: FileTerms | undefined;
  /** For `time-slot`: the free times by day, from when on there are more, and whether one may wait. */
  readonly slots?: OfferedSlots | undefined;
  /** False when the answer is about somebody else: the browser must then not fill in the person's own details. */
  readonly isAboutUser?: boolean | undefined;
}

/** A map on which a location is pointed to, and in words what it shows. */
export interface LocationMap {
  readonly picture: MapPicture;
  /** What it shows, as its form carries it. */
  readonly view: string;
  /** The address of a picture without anything on it, which is pressed. */
  readonly blank: string;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  /** Where the answer is so far. */
  readonly said: string | undefined;
  /** The nearest addresses: how they are called, their points, and how far away; undefined on a map that shows too much for that. */
  readonly nearest: readonly { readonly text: string; readonly point: string; readonly away: string }[] | undefined;
  /** What is known there already. */
  readonly known: readonly string[];
}

/** How files are taken for one question. */
interface FileTerms {
  /** How many at most. */
  readonly most: number;
  /** Megabytes of one at most. */
  readonly mostMb: number;
  /** Whether some that were sent have not been scanned yet. */
  readonly isUnscanned: boolean;
}

interface FieldError {
  readonly text: Content;
  /** The parts that are wrong, such as `month`; all when absent. */
  readonly parts?: readonly string[] | undefined;
}

/** The name, and the id, of one part's input. */
export const partName = (name: string, part: string): string => (part === '' ? name : `${name}-${part}`);

/** The raw answer of a field, to be written back into its own inputs and nowhere else. */
export function rawOf(value: FieldProps['value']): Raw {
  if (value === undefined) return {};
  if (!(value instanceof Opened)) return value;
  const held = reveal<Raw | string>(value);
  return typeof held === 'string' ? { '': [held] } : held;
}

export const first = (value: FieldProps['value'], part = ''): string | undefined => rawOf(value)[part]?.[0];

const said = ({ label, optional, language }: FieldProps): Content => {
  if (!optional) return label;
  const mark = ` (${words.optional[language]})`;
  return typeof label === 'string' ? `${label}${mark}` : [label, mark];
};

export const labelOf = (props: FieldProps): LabelPart => ({
  text: said(props),
  size: props.isPageHeading ? 'l' : 's',
  isPageHeading: props.isPageHeading,
});

export const legendOf = (props: FieldProps): LegendPart => ({
  text: said(props),
  size: props.isPageHeading ? 'l' : 's',
  isPageHeading: props.isPageHeading,
});

/** What every kind of one box has in common. */
export const oneBox = (props: FieldProps) => ({
  name: props.name,
  label: labelOf(props),
  hint: props.hint,
  error: props.error,
  value: first(props.value),
});

/** The purpose of an input (WCAG 2.2, 1.3.5), but only where the answer is the person's own. */
export const purpose = (props: FieldProps, autocomplete: string): string =>
  props.isAboutUser === false ? 'off' : autocomplete;
