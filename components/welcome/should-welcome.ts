/**
 * Whether the welcome page opens by itself. In: why the extension started, and what a firm's policy says of the page
 * (undefined where it says nothing). Only a first installation is welcomed, and only once.
 */
export const shouldWelcome = (reason: string, policy: { welcome?: boolean | undefined } = {}): boolean =>
  reason === 'install' && policy.welcome !== false;
