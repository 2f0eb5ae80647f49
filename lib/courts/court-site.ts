import { unpackIds } from './id-pack';
import { packedIds } from './packed-ids';

/** A page on a court's own host. `training` pages look like the real ones and never count as linked. */
export type CourtSite = { system: 'court'; courtId: string; training: boolean };

/** The ids of all courts. */
export const courtIds = unpackIds(packedIds);

/** Bankruptcy appellate panels are under a path of their circuit's host (FACTS.md, Court addresses and hosts). */
const panels: [host: string, path: string, id: string][] = [
  ['ca1', '/bn/', 'bap1'],
  ['ca9', '/bn/', 'bap9'],
  ['ca10', '/cmecf-bap-live/', 'bap10'],
];

/** The host of N.D. Ohio's asbestos database has one more label (FACTS.md, Court addresses and hosts). */
const oddHosts: Record<string, string> = { 'ohndad.ohnd': 'ohnd' };

/** The court that a page’s https address belongs to; null for every other. All that a script on courts’ pages needs to know. */
export function courtSiteOf(url: URL): CourtSite | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  const court = /^ecf(-train|-test)?\.([a-z0-9.-]+)\.uscourts\.gov$/.exec(hostOf(url));
  if (!court?.[2]) return null;
  const courtId = courtOnHost(court[2], url.pathname);
  const training = court[1] !== undefined || /-train\//i.test(url.pathname);
  return courtId ? { system: 'court', courtId, training } : null;
}

/** The host, without the dot that may end it. */
export const hostOf = (url: URL): string => url.hostname.replace(/\.$/, '');

function courtOnHost(label: string, path: string): string | null {
  const id = oddHosts[label] ?? label;
  if (!courtIds.has(id)) return null;
  return panels.find(([host, prefix]) => host === id && path.startsWith(prefix))?.[2] ?? id;
}
