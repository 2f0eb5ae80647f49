/**
 * What a court could answer after the link form is submitted, one text a row.
 * confirms: this person's own accounts are linked, by this request. refuses: anything about a link that is not that:
 * refusals, conditions, other people's accounts, negations, questions, futures, earlier links, quotations, headings.
 * neither: help, menus, notices and docket text. A text of the last two classes must never count as a confirmation.
 */
export interface SentenceCase {
  text: string;
  class: 'confirms' | 'refuses' | 'neither';
  why: string;
}

/** A page of the link flow, further from the guides than the fixtures, as CM/ECF could serve it. */
export interface PageCase {
  name: string;
  url: string;
  html: string;
  /** The kind to be detected; `silent-unguided`: nothing may be shown unless the person is being guided. */
  expect:
    | 'court-link-form'
    | 'court-link-confirm'
    | 'court-link-done'
    | 'court-link-failed'
    | 'court-link-answer'
    | 'court-link-like'
    | 'silent-unguided';
  /** The comparison on a confirmation. */
  names?: 'same' | 'compatible' | 'unclear' | 'differ' | 'firm' | 'unreadable';
  note: string;
  /** Other kinds that are also right, and, as `names:...`, other comparisons. */
  accept?: string[];
}

/**
 * A page with filing menus on it. `linked` says whether they prove that the person who is signed in is a filer of this
 * live court: a visible bar with Log Out, outside the content, with the menus' own addresses.
 */
export interface MenuCase {
  name: string;
  url: string;
  html: string;
  linked: boolean;
  note: string;
}
