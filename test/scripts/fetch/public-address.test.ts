import { describe, expect, test } from 'vitest';
import { isPublicAddress, resolvePublic } from '../../../scripts/fetch/public-address.ts';

const PRIVATE = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.2.1',
  '192.168.0.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '3fff::1',
  'localhost',
  '',
  '1.1.1',
  '0x7f000001',
  '2130706433',
];
const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '27.101.200.1',
  '172.15.0.1',
  '172.32.0.1',
  '2001:4860:4860::8888',
  '2400:cb00::1',
  '2a00:1450::1',
];

describe('isPublicAddress', () => {
  test.each(PRIVATE)('refuses %j', (address) => expect(isPublicAddress(address)).toBe(false));
  test.each(PUBLIC)('admits %j', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('resolvePublic', () => {
  test('returns the first address when all are public', async () => {
    expect(await resolvePublic('kosis.kr', async () => ['1.1.1.1', '8.8.8.8'])).toBe('1.1.1.1');
  });

  test('refuses a name with one private address among public ones', async () => {
    await expect(resolvePublic('kosis.kr', async () => ['1.1.1.1', '192.168.0.1'])).rejects.toThrow(
      'kosis.kr leads to 192.168.0.1, which is not an address of the open internet',
    );
  });

  test('tells a failed look-up from a name without address', async () => {
    await expect(resolvePublic('kosis.kr', () => Promise.reject(new Error('ENOTFOUND')))).rejects.toThrow(
      'the name kosis.kr could not be looked up',
    );
    await expect(resolvePublic('kosis.kr', async () => [])).rejects.toThrow('kosis.kr has no address');
  });
});
