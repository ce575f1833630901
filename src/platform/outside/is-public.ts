import { BlockList, isIP } from 'node:net';

/** Addresses of no host on the public internet (IANA special-purpose registries), which a stranger's address must not lead to. */
const special: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ...(['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'] as const),
  ...(['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'] as const),
  ...(['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '255.255.255.255/32'] as const),
  ...(['::/128', '::1/128', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23'] as const),
  ...(['2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'ff00::/8'] as const),
].map((range) => {
  const [net = '', bits = ''] = range.split('/');
  return [net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4'] as const;
});

const blocked = new BlockList();
for (const [net, bits, family] of special) blocked.addSubnet(net, bits, family);

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !blocked.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Which addresses may be reached: public ones, and those in the ranges that whoever runs the installation lists ('10.1.0.0/16', '::1').
 * Undefined where one of them is no range.
 */
export function reachable(ranges: readonly string[]): ((address: string) => boolean) | undefined {
  const allowed = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    const family = isIP(net);
    const length = bits === undefined ? (family === 4 ? 32 : 128) : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (family === 0 || length < 0 || length > (family === 4 ? 32 : 128)) return undefined;
    allowed.addSubnet(net, length, family === 4 ? 'ipv4' : 'ipv6');
  }
  return (address) => isPublic(address) || allowed.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}
