import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import {
  type Answers,
  type Given,
  isAsked,
  type Look,
  type Question,
  type Section,
  SetupStopped,
  usualOf,
} from './question.js';

/** What is wrong with a file of answers, by line. */
export interface AnswerFault {
  readonly line: number;
  readonly wrong: string;
}

interface Reading {
  readonly lineOf: (node: unknown) => number;
  readonly faults: AnswerFault[];
  readonly notes: string[];
}

/** Lines of a list are one answer, parted as in the terminal. */
function readValue(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (isScalar(value)) return (typeof value.value === 'string' ? value.value : String(value.source ?? '')).trim();
  if (isSeq(value)) return value.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(' | ');
  return undefined;
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** The answers that a section's map holds, with the line of each. */
function readSection(section: Section, map: YAMLMap, { lineOf, faults }: Reading) {
  const known = section.questions.map(({ key }) => key);
  const found = new Map<string, { readonly answer: string; readonly line: number }>();
  for (const pair of map.items) {
    const line = lineOf(pair.key);
    const answer = readValue(pair.value);
    if (!known.includes(nameOf(pair)))
      faults.push({ line, wrong: `${section.name} has no '${nameOf(pair)}'. It takes: ${known.join(', ')}.` });
    else if (answer === undefined) faults.push({ line, wrong: `${nameOf(pair)} is one value, or a list of lines.` });
    else found.set(nameOf(pair), { answer, line });
  }
  return found;
}

const noteOf = async ({ note }: Question, answer?: string): Promise<readonly string[]> => {
  const said = answer && (await note?.(answer));
  return said ? [said] : [];
};

/** Checks a section in the order of its questions, as the terminal does. */
async function checkSection(section: Section, map: YAMLMap, look: Look, reading: Reading): Promise<Given> {
  const line = reading.lineOf(map);
  const found = readSection(section, map, reading);
  const given: Record<string, string> = {};
  const before = reading.faults.length;
  for (const question of section.questions) {
    const one = found.get(question.key);
    if (!isAsked(question, given)) continue;
    const answer = one?.answer || usualOf(question, look);
    const wrong =
      answer === undefined
        ? `${section.name} lacks '${question.key}': ${question.means}`
        : answer && (await question.check?.(answer, look, given));
    if (wrong) reading.faults.push({ line: one?.line ?? line, wrong });
    else reading.notes.push(...(await noteOf(question, answer)));
    given[question.key] = answer ?? '';
  }
  const together = reading.faults.length === before ? await section.check?.(given, look) : undefined;
  if (together) reading.faults.push({ line, wrong: together });
  return given;
}

/** The sections of the file as maps; faults for what is none of ours, and for a section that is not there. */
function readMaps(text: string, sections: readonly Section[], faults: AnswerFault[]) {
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter });
  for (const { linePos, message } of parsed.errors)
    faults.push({ line: linePos?.[0].line ?? 1, wrong: message.split('\n')[0] ?? 'This is not YAML.' });
  const lineOf = (node: unknown) => counter.linePos((node as { range?: [number] } | null)?.range?.[0] ?? 0).line || 1;
  const known = sections.map(({ name }) => name);
  const maps = new Map<string, YAMLMap>();
  for (const pair of isMap(parsed.contents) ? (parsed.contents.items as Pair[]) : []) {
    const name = nameOf(pair);
    if (known.includes(name) && isMap(pair.value)) maps.set(name, pair.value);
    else faults.push({ line: lineOf(pair.key), wrong: `'${name}' is no section. There are: ${known.join(', ')}.` });
  }
  for (const name of known.filter((each) => !maps.has(each)))
    faults.push({ line: 1, wrong: `The section '${name}' is missing.` });
  return { maps, lineOf };
}

/** Checks a whole file of answers before anything is done with it. */
export async function checkAnswers(text: string, sections: readonly Section[], look: Look) {
  const faults: AnswerFault[] = [];
  const notes: string[] = [];
  const { maps, lineOf } = readMaps(text, sections, faults);
  const given = new Map<string, Given>();
  for (const section of sections) {
    const map = maps.get(section.name);
    if (map) given.set(section.name, await checkSection(section, map, look, { lineOf, faults, notes }));
  }
  return { faults: faults.toSorted((a, b) => a.line - b.line), notes, given };
}

/** Gives what a file says, of sections that are done too: each step takes the same answers twice. */
export const giveAnswers = (given: ReadonlyMap<string, Given>): Answers => ({
  async give({ name }) {
    const answers = given.get(name);
    if (!answers) throw new SetupStopped(`The answers lack the section '${name}'.`);
    return answers;
  },
});
