import ipaddr from 'ipaddr.js'

/** A cloud's host inside an address range of the public; it hands out secrets of the machine that asks. */
const HOSTS_OF_CLOUDS: ReadonlySet<string> = new Set(['168.63.129.16'])
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]
/** What the library takes for ordinary: documentation and SRv6 in the newer registries. */
const NOT_GLOBAL: readonly [ipaddr.IPv6, number][] = [
  [ipaddr.IPv6.parse('3fff::'), 20],
  [ipaddr.IPv6.parse('2001::'), 23],
]

/**
 * Whether an IP address belongs to a host of the public internet. IPv6 that wraps an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) does
 * not, whatever it wraps; nor does anything that is no IP address.
 */
export function isPublicAddress(text: string): boolean {
  // «010.0.0.1» is 8.0.0.1 to some and 10.0.0.1 to others.
  if (/^0\d|\.0\d/u.test(text) || !ipaddr.isValid(text) || (!text.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(text))) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast' || HOSTS_OF_CLOUDS.has(address.toString())) return false
  if (address instanceof ipaddr.IPv4) return true
  const ip = address as ipaddr.IPv6
  return ip.match(GLOBAL_UNICAST) && !NOT_GLOBAL.some((range) => ip.match(range))
}
