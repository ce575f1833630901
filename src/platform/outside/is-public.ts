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

// A list for each family: in one list an IPv4 address is also what an IPv6 address stands for that maps it.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, bits, family] of special) blocked[family].addSubnet(net, bits, family);

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : undefined;
}

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  const family = familyOf(address);
  return family !== undefined && !blocked[family].check(address, family);
}

/**
 * Which addresses may be reached: public ones, and those in the ranges that whoever runs the installation lists ('10.1.0.0/16', '::1').
 * Undefined where one of them is no range.
 */
export function reachable(ranges: readonly string[]): ((address: string) => boolean) | undefined {
  const allowed = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    const family = familyOf(net);
    const most = family === 'ipv4' ? 32 : 128;
    const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (family === undefined || length < 0 || length > most) return undefined;
    allowed[family].addSubnet(net, length, family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== undefined && (isPublic(address) || allowed[family].check(address, family));
  };
}
