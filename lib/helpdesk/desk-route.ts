import { type HelpCode, helpCodes } from '@/lib/help-codes';

/** What the help desk's page shows: an open call, a court and step to begin one with, or a court's guide to print. */
export interface DeskRoute {
  call?: string;
  courtId?: string | null;
  code?: HelpCode | null;
  guide?: string;
}

/** A route as the fragment of the page's address, "#" included; "" for an empty route. */
export function deskHash({ call, courtId, code, guide }: DeskRoute): string {
  const parts = new URLSearchParams();
  if (call) parts.set('call', call);
  if (courtId) parts.set('court', courtId);
  if (code) parts.set('code', code);
  if (guide) parts.set('guide', guide);
  return parts.size > 0 ? `#${parts}` : '';
}

/** The route in a fragment of the page's address. What is not a court's id or not a help code is left out. */
export function deskRoute(hash: string): DeskRoute {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const id = (name: string) =>
    /^[a-z0-9]{2,6}$/.test(parts.get(name) ?? '') ? (parts.get(name) ?? '') : null;
  const call = parts.get('call');
  const code = codeOf(parts.get('code') ?? '');
  const [courtId, guide] = [id('court'), id('guide')];
  return {
    ...(call ? { call } : {}),
    ...(courtId ? { courtId } : {}),
    ...(code ? { code } : {}),
    ...(guide ? { guide } : {}),
  };
}

/** The help code that was typed as it was heard ("l6", "L-6", "l 6"), or null if there is no such code. */
export function codeOf(typed: string): HelpCode | null {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return helpCodes.find((code) => code === plain) ?? null;
}
