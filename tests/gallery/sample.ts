/** One thing of the gallery: what it is, and how it is drawn into an element of its own. */
export interface Sample {
  label: string;
  /** Returns where it was drawn: the place itself, or the root of the overlay in it, which is closed. */
  draw(place: HTMLElement): ParentNode;
}

/** Samples that share the styles of one surface, under one heading. */
export interface Section {
  /** Styles of the gallery's own for this surface: gallery.css. */
  surface: 'overlay' | 'popup' | 'people' | 'welcome' | 'desk';
  samples: Sample[];
}

/** The courts that are shown: both kinds with a menu bar, a court with the NextGen items, and both appellate kinds. */
export const courtIds = ['ilsd', 'moeb', 'wvsd', 'ca7', 'bap9'] as const;

/** The day on which the gallery is drawn, so that its pictures can be compared. */
export const now = new Date(2026, 10, 24).getTime();

const day = 86_400_000;
export const daysAgo = (days: number): number => now - days * day;
