/** PACER's rules for a new password (FACTS.md, Usernames and passwords): the field is never looked into. */
export const newPassword =
  '**Password:** 14 to 45 characters with lowercase letters, uppercase letters and a special character, and no part of your name, username or e-mail; a new one every 180 days (PACER’s rules of June 2025).';

/** Where the old one stays behind. */
export const storedPassword =
  'Filing software and browsers that stored the old login do not notice: change it there too.';
