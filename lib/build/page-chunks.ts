import type { InlineConfig } from 'vite';
import type { Entrypoint } from 'wxt';

/**
 * Called with each of the extension's builds before it begins. Code that several of its pages share goes into one file:
 * each file of the package costs a page 5 to 10 ms, more than code in it that the page does not use.
 */
export function sharedByPages(entrypoints: readonly Pick<Entrypoint, 'type'>[], config: InlineConfig): void {
  if (entrypoints.length < 2) return; // a script, which is one file anyway
  const shared = { name: 'shared', minShareCount: 2 };
  const options = config.build?.rolldownOptions ?? config.build?.rollupOptions;
  if (!options?.output || Array.isArray(options.output))
    throw new Error(
      'The pages’ build has another form than lib/build/page-chunks.ts knows: see how WXT makes it.',
    );
  options.output.codeSplitting = { groups: [shared] };
}
