import * as z from 'zod/mini';
import type { Court } from './court';

/**
 * PACER's public Court CM/ECF Lookup, the fields that the registry uses (FACTS.md, Court addresses and hosts). The whole
 * file is one JSON object:
 * `{ "meta": { "last_updated": "Sun, 01 Jan 2023 06:10:05 -0500" }, "data": [ row, ... ] }`. Rows have more fields than
 * these (counties, feeds, locations), which are ignored.
 */
const row = z.object({
  court_id: z.string(),
  title: z.string(),
  software_version: z.optional(z.string()),
  login_url: z.optional(z.string()),
  web_url: z.optional(z.string()),
  help_desk: z.optional(
    z.array(z.object({ phone: z.optional(z.string()), division: z.optional(z.string()) })),
  ),
});

const lookup = z.object({ meta: z.object({ last_updated: z.string() }), data: z.array(row) });

export type Lookup = z.infer<typeof lookup>;

/**
 * Parses the text of the lookup's file.
 * @throws an error that names the field, if the file has another shape.
 */
export function readLookup(text: string): Lookup {
  const read = lookup.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  const [problem] = read.error.issues;
  throw new Error(`Not the lookup's shape at ${problem?.path.join('.')}: ${problem?.message}`);
}

export interface Change {
  /** Our id, or PACER's where there is no such court yet. */
  court: string;
  what: string;
}

/** Rows that are not courts: PACER's Case Locator. */
const notCourts = new Set(['00PCL', 'PCL']);

/** Labels of numbers that come from the lookup and not from a court's own guide: only those can be outdated by it. */
const lookupLabel = /^CM\/ECF help desk/;

/** What a newer lookup would change in the registry, court by court. Nothing is changed. */
export function changesBy({ data }: Lookup, courts: readonly Court[]): Change[] {
  const rows = new Map(data.filter((one) => !notCourts.has(one.court_id)).map((one) => [one.court_id, one]));
  const known = new Set(courts.map((court) => court.pacerId));
  return [
    ...[...rows.values()]
      .filter((one) => !known.has(one.court_id))
      .map((one) => ({ court: one.court_id, what: `new: ${one.title} (${one.login_url ?? 'no address'})` })),
    ...courts.flatMap((court) => {
      const now = rows.get(court.pacerId);
      return now ? changesOf(court, now) : [{ court: court.id, what: 'is no longer in the lookup' }];
    }),
  ];
}

function changesOf(court: Court, now: z.infer<typeof row>): Change[] {
  const changes: string[] = [];
  const host = hostOf(now.login_url);
  if (host && host !== court.host && !court.aliases.includes(host))
    changes.push(`address: ${court.host} is now ${host}`);
  if (now.software_version && !/nextgen/i.test(now.software_version))
    changes.push(`software: ${now.software_version}, which is not NextGen`);
  const phones = (now.help_desk ?? []).flatMap(({ phone, division }) =>
    phone ? [{ phone: plainPhone(phone), division }] : [],
  );
  for (const { phone, division } of phones)
    if (!court.helpDesk.some((desk) => plainPhone(desk.phone).startsWith(phone)))
      changes.push(`help desk: add ${phone}${division ? ` (${division})` : ''}`);
  for (const desk of court.helpDesk)
    if (
      lookupLabel.test(desk.label) &&
      phones.length > 0 &&
      !phones.some(({ phone }) => plainPhone(desk.phone).startsWith(phone))
    )
      changes.push(`help desk: ${desk.phone} (${desk.label}) is gone`);
  return changes.map((what) => ({ court: court.id, what }));
}

const hostOf = (url: string | undefined): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname : null;

/** "617-748-9200" for "(617) 748-9200" and "617.748.9200 ext. 3". */
function plainPhone(phone: string): string {
  const [, a, b, c] = /(\d{3})\D*(\d{3})\D*(\d{4})/.exec(phone) ?? [];
  return a ? `${a}-${b}-${c}` : phone.trim();
}
