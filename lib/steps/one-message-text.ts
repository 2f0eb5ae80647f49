/**
 * PACER’s service answers a wrong password and a wrong passcode alike; that its page does so too is unverified (FACTS.md,
 * PACER sign-in).
 */
export const oneMessage =
  '**One message stands for two mistakes:** the password is wrong, or the passcode. Type the password by hand, and wait for the app’s next code; the phone has to set its clock by itself.';
