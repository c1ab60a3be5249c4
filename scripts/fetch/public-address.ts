import { BlockList, isIP } from 'node:net';
import { FetchProblem } from './fetch-problem.ts';

function blockList(family: 'ipv4' | 'ipv6', subnets: string): BlockList {
  const list = new BlockList();
  for (const subnet of subnets.split(' ')) {
    const [net = '', bits] = subnet.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

/** IPv4 that is not the open internet (IANA special-purpose registry). */
const special4 = blockList(
  'ipv4',
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
    '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
);
/** IPv6 is public inside this only; mapped, translated and local addresses lie outside of it. */
const global6 = blockList('ipv6', '2000::/3');
/** Inside it, protocol assignments with Teredo, documentation and 6to4, which can carry a private IPv4 address. */
const special6 = blockList('ipv6', '2001::/23 2001:db8::/32 2002::/16 3fff::/20');

/** Returns whether an address belongs to the open internet; false for text that is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special4.check(address, 'ipv4');
  return family === 6 && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

/**
 * Resolves a host and returns the one address to connect to. Throws when any of its addresses is private, so that a
 * name which points at both cannot slip through; the connection then goes to this address without asking the resolver
 * again.
 */
export async function resolvePublic(
  host: string,
  resolve: (host: string) => Promise<readonly string[]>,
): Promise<string> {
  const addresses = await resolve(host).catch((cause: unknown) => {
    throw new FetchProblem(
      `the name ${host} could not be looked up`,
      'Check the internet connection and the DNS settings.',
      { again: true, cause },
    );
  });
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside !== undefined) {
    throw new FetchProblem(
      `${host} leads to ${inside}, which is not an address of the open internet`,
      'Nothing was sent. Check the DNS settings or the hosts file of this machine.',
    );
  }
  const [address] = addresses;
  if (address === undefined)
    throw new FetchProblem(`${host} has no address`, 'Check the DNS settings.', { again: true });
  return address;
}
