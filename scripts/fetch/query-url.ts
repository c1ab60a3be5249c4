import type { Query, Service } from './recipe.ts';

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');

/** Returns the address of a query; with the key, encoded exactly once, when it is about to be sent. */
export function queryUrl(service: Service, { path, parameters }: Query, key: string | null): URL {
  const pairs = Object.entries(parameters);
  if (service.key && key !== null) pairs.push([service.key.parameter, key]);
  return new URL(
    `https://${service.host}${path}?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`,
  );
}
