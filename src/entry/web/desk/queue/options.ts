import { type Language, pick } from '../../../../platform/language/index.js';
import { sayChannel } from '../../channel-words.js';
import type { PageRequest } from '../../page.js';
import type { Named } from './present-line.js';
import { channelList } from './read-filters.js';
import { queueWords } from './words.js';

interface Option {
  readonly value: string;
  readonly text: string;
}

export type Options = Readonly<
  Record<'service' | 'state' | 'team' | 'area' | 'assignee' | 'channel' | 'clock' | 'escalated', readonly Option[]>
>;

const byText = (a: Option, b: Option) => a.text.localeCompare(b.text);
const once = (options: readonly Option[]) => [...new Map(options.map((each) => [each.value, each])).values()];

/** States of the chosen service, or of all: the same code may be worded differently, so each stands once with its first words. */
function statesOf({ services }: Named, service: string | undefined, language: Language): readonly Option[] {
  const shown = services.filter(({ declaration }) => !service || declaration.service === service);
  const states = shown.flatMap(({ declaration }) => Object.entries(declaration.case.states));
  return once(states.map(([value, { label }]) => ({ value, text: label[language] })));
}

/** Every team that a service's workflow hands cases to, with the officer's own. */
function teamsOf({ services, units }: Named, officer: PageRequest['officer'], language: Language) {
  const names = new Map(units.map(({ slug, name }) => [slug, pick(name, language)]));
  const handed = services.flatMap(({ declaration }) => Object.values(declaration.case.states).map(({ team }) => team));
  return [...new Set([...(officer?.teams ?? []), ...handed])]
    .flatMap((team) => (team ? [{ value: team, text: names.get(team) ?? team }] : []))
    .sort(byText);
}

/** What each filter offers. */
export function optionsOf({ language, query, officer }: PageRequest, found: Named): Options {
  const say = (key: keyof typeof queueWords) => queueWords[key][language];
  return {
    service: found.services
      .map(({ declaration }) => ({ value: declaration.service, text: declaration.title[language] }))
      .sort(byText),
    state: statesOf(found, query.service, language),
    team: [{ value: 'mine', text: say('myTeams') }, ...teamsOf(found, officer, language)],
    area: found.areas.map(({ code, name }) => ({ value: code, text: pick(name, language) })).sort(byText),
    assignee: [
      { value: 'me', text: say('me') },
      { value: 'none', text: say('nobody') },
      ...found.staff.map(({ person, name }) => ({ value: person as string, text: name })).sort(byText),
    ],
    escalated: [
      { value: 'mine', text: say('escalated') },
      { value: 'yes', text: say('escalatedAny') },
    ],
    clock: (['soon', 'paused'] as const).map((value) => ({ value, text: say(value) })),
    channel: channelList.map((value) => ({ value, text: sayChannel(value, language) })),
  };
}
