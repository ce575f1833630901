import type { Language } from '../../../platform/language/index.js';
import { ServiceNavigation } from '../../components/index.js';
import { paths } from '../paths.js';
import { deskWords } from './words.js';

/** The two ways about the desk. */
export function DeskNavigation({
  language,
  current,
}: {
  readonly language: Language;
  readonly current: 'queue' | 'find' | 'case';
}) {
  return (
    <ServiceNavigation
      items={[
        {
          text: deskWords.queue[language],
          href: paths.queue,
          isCurrent: current === 'queue',
          isActive: current === 'case',
        },
        { text: deskWords.find[language], href: paths.findCaller, isCurrent: current === 'find' },
      ]}
    />
  );
}
