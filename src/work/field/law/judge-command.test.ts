import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CommandHead, type Happened, judgeCommand } from './judge-command.js';

const move: CommandHead = { basedOn: 4, kind: 'move', about: 'start' };
const answer: CommandHead = { basedOn: 4, kind: 'checklist', about: 'safe' };
const state = (name: string, version = 5, shift?: string): Happened => ({
  ...{ version, changed: { kind: 'state', name } },
  ...(shift === undefined ? {} : { shift }),
});
const item = (name: string): Happened => ({ version: 5, changed: { kind: 'item', name } });

test('What happened before the officer saw the case matters to nothing', () => {
  assert.equal(judgeCommand(move, 'mine', [state('reject', 4)]), 'apply');
});

test('The same move by somebody else is the same; another one, or two, clash', () => {
  assert.equal(judgeCommand(move, 'mine', [state('start')]), 'same');
  assert.equal(judgeCommand(move, 'mine', [state('reject')]), 'clash');
  assert.equal(judgeCommand(move, 'mine', [state('start'), state('finish', 6)]), 'clash');
});

test('Answers to different items merge, and two to the same one clash', () => {
  assert.equal(judgeCommand(answer, 'mine', [item('deep')]), 'merge');
  assert.equal(judgeCommand(answer, 'mine', [item('safe')]), 'clash');
});

test('A phone never clashes with what it did itself', () => {
  assert.equal(judgeCommand(move, 'mine', [state('assess', 5, 'mine')]), 'apply');
});

const happenings = fc.array(
  fc.record({
    version: fc.integer({ min: 1, max: 9 }),
    changed: fc.record({
      kind: fc.constantFrom('state' as const, 'answer' as const, 'item' as const),
      name: fc.constantFrom('a', 'b', 'safe', 'start'),
    }),
    shift: fc.constantFrom('mine', 'theirs'),
  }),
);

test('What only adds never clashes, whatever happened', () => {
  fc.assert(
    fc.property(happenings, (happened) => {
      const judged = judgeCommand({ basedOn: 4, kind: 'note' }, 'mine', happened);
      return judged === 'apply' || judged === 'merge';
    }),
  );
});

test('The order in which things are told changes no judgement', () => {
  fc.assert(
    fc.property(happenings, fc.constantFrom(move, answer), (happened, command) => {
      return judgeCommand(command, 'mine', happened) === judgeCommand(command, 'mine', happened.toReversed());
    }),
  );
});
