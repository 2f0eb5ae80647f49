import fc from 'fast-check';
import { runs } from '../runs';

/** Generated cases are the same in every run, so that a failure is never luck; `FC_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121), numRuns: runs(100) });
