/**
 * Whether the welcome page opens by itself: once, at the first installation, unless a firm's policy says otherwise.
 *
 * @param reason Why the extension started.
 */
export const shouldWelcome = (reason: string, policy: { welcome?: boolean | undefined } = {}): boolean =>
  reason === 'install' && policy.welcome !== false;
