import type { Language, Words } from '../../../../platform/language/index.js';
import { isGroup, partAt } from '../../../../work/services/index.js';
import { Button, DataTable, Form } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { wordsOf } from '../controls/words-of.js';
import { tellable } from '../forms/tellable.js';
import type { LoadedDesign } from '../load-design.js';
import { sayLength } from '../say-length.js';
import { sayValue } from '../say-value.js';
import { designerWords } from '../words.js';
import { itemsAt, shownPart } from './form-at.js';
import { isOfClock, type PartPath, toAddress } from './path.js';
import { sayClockStep } from './say-clock-step.js';

/** A list of like parts on a page of the designer. */
export interface ItemList {
  readonly path: PartPath;
  readonly title: Words;
  readonly add: Words;
  /** Which of its items stand here, where that is not all. */
  readonly has?: (item: unknown) => boolean;
  /** Of calculated answers. */
  readonly isWorkedOut?: boolean;
}

const say = (value: unknown, language: Language): string => {
  const { en, cy } = wordsOf(value);
  return (language === 'cy' ? cy || en : en || cy) || '';
};

/** What an item is called: by its own words, a page by its questions. */
export function nameOfItem(path: PartPath, value: unknown, language: Language): string {
  const item = partAt(value, path);
  if (path.length === 2 && path[0] === 'pages') {
    const { title, ask } = (shownPart(path, item) ?? {}) as { readonly title?: unknown; readonly ask?: unknown };
    const names = Array.isArray(ask)
      ? ask.map((field) => say(partAt(value, ['fields', String(field), 'label']), language) || String(field))
      : [];
    return [say(title, language), names.join(', ')].filter(Boolean).join(': ') || designerWords.unnamed[language];
  }
  if (!isGroup(item)) return sayValue(item) || designerWords.unnamed[language];
  if (path.length === 2 && path[0] === 'messages')
    return tellable(value).find(([code]) => code === path[1])?.[1][language] ?? String(path[1]);
  if (isOfClock(path)) {
    const step = sayClockStep(item, language);
    if (step) return step;
  }
  const words = ['label', 'title', 'risk', 'say'].map((key) => say(item[key], language)).find(Boolean);
  const condition = partAt(item.if, ['is']) ?? item.if;
  return (
    words ||
    [sayLength(sayValue(item.promise), language), sayValue(condition)].filter(Boolean).join(': ') ||
    String(path.at(-1))
  );
}

interface ItemListProps {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly list: ItemList;
  /** Where its buttons come back to. */
  readonly to: string;
}

/** The items with their order, and the way to add one. */
export function ItemListView({ frame, design, list, to }: ItemListProps) {
  const { language } = frame;
  const { one, judged, mayChange } = design;
  const items = itemsAt(judged.value, list.path).filter(([, item]) => list.has?.(item) ?? true);
  const add = `${paths.addToDesign(one.id, toAddress(list.path))}${list.isWorkedOut ? '?worked-out=yes' : ''}`;
  return (
    <>
      <DataTable
        caption={list.title[language]}
        columns={[designerWords.item, ...(mayChange ? [designerWords.order] : [])].map((head) => ({
          head: head[language],
        }))}
        rows={items.map(([step]) => {
          const path = [...list.path, step];
          const name = nameOfItem(path, judged.value, language);
          return [
            <a class="govuk-link" href={paths.editDesign(one.id, toAddress(path))}>
              {name}
            </a>,
            ...(mayChange ? [<Ordering {...{ design, path, name, language, to }} />] : []),
          ];
        })}
        empty={designerWords.nothing[language]}
      />
      {mayChange && (
        <Button variant="secondary" href={add}>
          {list.add[language]}
        </Button>
      )}
    </>
  );
}

interface OrderingProps {
  readonly design: LoadedDesign;
  readonly path: PartPath;
  readonly name: string;
  readonly language: Language;
  readonly to: string;
}

function Ordering({ design: { one }, path, name, language, to }: OrderingProps) {
  return (
    <Form action={paths.doDesign(one.id)} hidden={{ at: toAddress(path), revision: String(one.revision), to }}>
      <div class="govuk-button-group gh-ordering">
        {(['up', 'down', 'remove'] as const).map((code) => (
          <Button variant="secondary" name="do" value={code}>
            {designerWords[code][language]}
            <span class="govuk-visually-hidden">: {name}</span>
          </Button>
        ))}
      </div>
    </Form>
  );
}
