import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublic, reachable } from './is-public.js';

test('addresses of one’s own network, of the machine itself and of no host are not public', () => {
  const own = `127.0.0.1 127.9.9.9 0.0.0.0 10.0.0.1 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1
    192.0.0.8 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 203.0.113.7 :: ::1 fc00::1 fd12:3456::1 fe80::1 ff02::1
    ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1`;
  for (const address of own.split(/\s+/)) assert.equal(isPublic(address), false, address);
  for (const address of ['8.8.8.8', '172.32.0.1', '100.63.255.255', '2606:4700::1111', '2a00:1450::1'])
    assert.equal(isPublic(address), true, address);
  for (const text of ['', 'localhost', '8.8.8', '0x7f.1', '2130706433', '127.1'])
    assert.equal(isPublic(text), false, text);
});

test('ranges that are let in are reachable beside the public, and what is no range is refused', () => {
  const mayReach = reachable(['10.1.0.0/16', '::1', '192.168.7.9']);
  assert.ok(mayReach);
  for (const address of ['10.1.2.3', '::1', '192.168.7.9', '8.8.8.8']) assert.equal(mayReach(address), true, address);
  for (const address of ['10.2.0.1', '127.0.0.1', '192.168.7.8', 'x']) assert.equal(mayReach(address), false, address);
  for (const ranges of [['10.1.0.0/33'], ['10.1'], ['all'], ['::1/129'], ['10.0.0.0/x']])
    assert.equal(reachable(ranges), undefined, String(ranges));
});
