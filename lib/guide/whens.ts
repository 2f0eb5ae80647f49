import type { Whens } from './decide';
import { courtWhens } from './whens-court';
import { pacerWhens } from './whens-pacer';

/** Conditions of all steps, each once: for tests and for surfaces that are no content script. */
export const whens: Whens = [...new Map([...courtWhens, ...pacerWhens])];
