/** Six characters are a legacy PACER username, eight or more an upgraded one (FACTS.md, Usernames and passwords). */
export type UsernameLength = 'six' | 'under-eight' | 'eight-or-more';

/** Where a PACER sign-in leads: to a court, to Manage My Account, or to anything else (the Case Locator). */
export type SignInFor = 'court' | 'account' | 'other';

/** The notices that PACER's sign-in is known to show; "other" is any notice that has to be acknowledged. */
export type Notice = 'search-inactive' | 'not-activated' | 'other';

/** "administrative" is a PACER Administrative Account (PAA): it pays and manages, and can neither search nor file. */
export type AccountType = 'legacy' | 'upgraded' | 'administrative';

export type Multifactor = 'enrolled' | 'not-enrolled';

/** Pages on multifactor authentication, as far as their headings tell: "add-app" is any screen on the way to an app. */
export type MultifactorScreen = 'methods' | 'add-app' | 'set-up' | 'codes';

/** Screens of e-file registration, in their order. */
export type RegistrationScreen = 'court' | 'kind' | 'filer' | 'payment' | 'terms';

/** What PACER's own pages say: yes or no, one of a few words, and the labels of fields. Never what stands in a field. */
export interface PacerFacts {
  signInFor?: SignInFor;
  /** Only while the sign-in page stays open; never kept and never sent. */
  username?: UsernameLength;
  /** The update dialog still has its Skip button. */
  skipsLeft?: boolean;
  notice?: Notice;
  /** The redaction notice's Continue is still off: its box is not ticked. */
  continueOff?: boolean;
  /** Undefined on an account page that does not show it where the guide looks. */
  accountType?: AccountType;
  searchInactive?: boolean;
  multifactor?: Multifactor;
  multifactorScreen?: MultifactorScreen;
  /** The refusal names the one-time passcode as well as the password: it stands for either. */
  refusalNamesPasscode?: boolean;
  /** Labels of required fields on this tab that are still empty. */
  emptyFields?: string[];
  /** Labels of required fields that the guide does not look into: password, security question, answer. */
  unaskedFields?: string[];
  /** Which of the two doors a registration page is. */
  registrant?: 'attorney' | 'non-attorney';
  registrationScreen?: RegistrationScreen;
}
