import { buildFor } from '../browser/build';

/** Builds the extension once for all end-to-end tests: what is tested is what is shipped. */
export default (): Promise<void> => buildFor('chrome');
