import type { Stop, StopWord } from '@/lib/memory/stop';
import type { Choice } from './step';

type End = Choice & { to: StopWord };

/** Ways in which the person ends a stop. A page with two names that agree ends it as well. */
export const called: End = { says: 'I called; it is right', to: 'called' };
const ownAccount: End = { says: 'I signed in with my own account', to: 'ownAccount' };
export const waysToEnd: End[] = [called, ownAccount];
const settled: End = { says: 'I called; it is settled', to: 'called' };

/** How the person ends a stop; one that was submitted is ended by the court alone. */
export const endsOf = (stop: Stop): End[] => (stop === 'open' ? waysToEnd : [settled]);
