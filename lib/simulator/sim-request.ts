/** What the imitated browser asks of the imitated PACER and courts. */
export interface SimRequest {
  method: 'GET' | 'POST';
  url: URL;
  /** The component of a PrimeFaces page that was pressed. */
  source?: string;
}

/** A PrimeFaces partial response: parts of the page by id, or a redirect. */
export interface PartialUpdate {
  type: 'partial';
  updates: Record<string, string>;
  redirect?: string;
  /** Dialogs and tabs, by id, that are shown or hidden in place. */
  show?: string[];
  hide?: string[];
}

export type SimResponse = { type: 'page'; html: string } | { type: 'redirect'; to: string } | PartialUpdate;
