import * as z from 'zod/mini';
import { courtById } from '@/lib/courts/registry';
import { type PageKind, pageKinds } from '@/lib/pages/page-kinds';
import type { PolicyHelpDesk } from './policy-for-pages';

/** What a firm or a court sets by the browser's policies (`storage.managed`, public/managed-schema.json). */
export interface Policy {
  /** Ids of courts to follow. */
  courts: string[];
  /** The firm's or court's own help desk: shown first wherever a court's number is. */
  helpDesk: PolicyHelpDesk | null;
  /** The id of the court whose own staff use the help desk. */
  staffOf: string | null;
  welcome: boolean;
  /** False: sync cannot be switched on. */
  sync: boolean;
  /** Pages on which nothing is offered. Pages where a mistake costs are never muted. */
  muted: PageKind[];
}

export const noPolicy: Policy = {
  courts: [],
  helpDesk: null,
  staffOf: null,
  welcome: true,
  sync: true,
  muted: [],
};

const line = z.string().check(z.minLength(1), z.maxLength(80));
const parts = {
  courts: z.array(z.string()),
  helpDesk: z.object({ label: line, phone: line }),
  staffOf: z.string(),
  welcome: z.boolean(),
  sync: z.boolean(),
  muted: z.array(z.string()),
};

/**
 * Reads what the browser hands over as managed storage, which can be anything. Gives the parts of the policy that are
 * right, and one sentence for each part that was left out.
 */
export function readPolicy(raw: unknown): { policy: Policy; leftOut: string[] } {
  const leftOut: string[] = [];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { policy: noPolicy, leftOut };
  const given = raw as Record<string, unknown>;
  for (const name of Object.keys(given))
    if (!(name in parts)) leftOut.push(`“${name}” is no setting of this guide.`);
  const take = <K extends keyof typeof parts>(name: K): z.infer<(typeof parts)[K]> | undefined => {
    if (given[name] === undefined) return undefined;
    const read = parts[name].safeParse(given[name]);
    if (read.success) return read.data as z.infer<(typeof parts)[K]>;
    leftOut.push(`“${name}” has not the form that it should have.`);
    return undefined;
  };
  const known = <T extends string>(name: string, values: string[], is: (value: string) => boolean): T[] =>
    values.filter((value): value is T => {
      if (is(value)) return true;
      leftOut.push(`“${value}” in “${name}” is not known.`);
      return false;
    });
  return {
    policy: {
      courts: known('courts', take('courts') ?? [], (id) => courtById(id) !== null),
      helpDesk: take('helpDesk') ?? null,
      staffOf: known('staffOf', [take('staffOf') ?? []].flat(), (id) => courtById(id) !== null)[0] ?? null,
      welcome: take('welcome') ?? true,
      sync: take('sync') ?? true,
      muted: known<PageKind>('muted', take('muted') ?? [], (kind) =>
        (pageKinds as readonly string[]).includes(kind),
      ),
    },
    leftOut,
  };
}
