/** The part of a policy (policy.ts) that pages need. The worker alone writes it, where their scripts can read it. */
export interface PolicyForPages {
  v: 1;
  helpDesk: PolicyHelpDesk | null;
  /** Kinds of pages on which nothing is offered. */
  muted: string[];
}

/** The firm's or court's own help desk. */
export interface PolicyHelpDesk {
  label: string;
  phone: string;
}

export const policyKey = 'policy';

export const noPolicyForPages: PolicyForPages = { v: 1, helpDesk: null, muted: [] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads the stored policy; null for anything else. */
export function policyOf(raw: unknown): PolicyForPages | null {
  if (!isObject(raw) || raw.v !== 1 || !Array.isArray(raw.muted)) return null;
  const desk = raw.helpDesk;
  const fits =
    desk === null || (isObject(desk) && typeof desk.label === 'string' && typeof desk.phone === 'string');
  return fits ? (raw as unknown as PolicyForPages) : null;
}
