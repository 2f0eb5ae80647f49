import { type HelpCode, helpCodes } from '@/lib/guide/codes';

/** Where the help desk's page stands: a call that is open, a court and step to begin one with, or a court's guide to print. */
export interface DeskPlace {
  call?: string;
  courtId?: string | null;
  code?: HelpCode | null;
  guide?: string;
}

/** In: a place. Out: the part of the page's address after "#", with it; "" for none. */
export function deskHash({ call, courtId, code, guide }: DeskPlace): string {
  const parts = new URLSearchParams();
  if (call) parts.set('call', call);
  if (courtId) parts.set('court', courtId);
  if (code) parts.set('code', code);
  if (guide) parts.set('guide', guide);
  return parts.size > 0 ? `#${parts}` : '';
}

/** The other way round. What is no court's id or no help code is left out. */
export function deskPlace(hash: string): DeskPlace {
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

/** In: what somebody typed for a code they heard: "l6", "L-6", "l 6". Out: the code, or null. */
export function codeOf(typed: string): HelpCode | null {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return helpCodes.find((code) => code === plain) ?? null;
}
