import type { Court, CourtCard } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import type { Memory } from '@/lib/memory/memory';
import type { StopWord } from '@/lib/memory/stop';
import type { DetectedPage, PageSummary } from '@/lib/pages/page-summary';

/** When a step applies. Separate from its text, which is loaded only when something is shown. */
export interface StepCondition {
  /** Whose pages the step can be on: the courts', PACER's, or both. */
  on: 'court' | 'pacer' | 'both';
  /** Shown as the full panel without being asked for: on pages where a mistake is costly. */
  alwaysShown?: boolean | ((summary: PageSummary) => boolean);
  /** Offered by the small chip if the court is not known to be linked. */
  offered?: boolean;
  /** Applies on training sites as well, where nothing counts. Other steps do not. */
  training?: 'too';
  /** How it is shown where it is shown: as the panel, unless a chip is to ask first. */
  display?(summary: PageSummary): 'panel' | 'question';
  /** Whether this is the step of that page. At most one step answers true for any page. */
  appliesTo(summary: PageSummary, memory: Memory): boolean;
}

/** A box in the panel: something is done or agrees, needs care, or must stop. */
export interface Note {
  tone: 'done' | 'plain' | 'care' | 'stop';
  title: string;
  text: string;
}

/** An answer that the person may give about the page, and the step that follows from it. */
export interface Choice {
  says: string;
  to: HelpCode | 'linked' | 'none' | 'filed' | 'never-filed' | StopWord;
}

/** An address that the person may open; the guide itself opens none. */
export interface PlainLink {
  says: string;
  /** Without "https://". */
  to: string;
}

/** What the panel says. In texts, text between **double asterisks** is bold. */
export interface PanelText {
  /** One instruction, verb first. */
  title: string;
  text: string[];
  note?: Note;
  /** The court's own notes that match are left out: they are about something else than what the page says, or about others. */
  withoutNotes?: RegExp;
  /** Whose phone number is shown. */
  call?: 'court' | 'pacer';
  /** Where to continue, as plain links. */
  links?: PlainLink[];
  /** The end of the way: every step is done, and the panel offers "Done" in place of "Not now". */
  done?: true;
  /** What the page may say, for the person to choose from. */
  choices?: Choice[];
  /** Said where the person chose that none of them fits. */
  none?: string;
  /** At a stop: how the person says that it has ended. */
  ends?: Choice[];
}

export interface PanelContext {
  court: CourtCard | Court | null;
  page: Pick<DetectedPage, 'kind' | 'facts' | 'names' | 'training'>;
  memory: Memory;
  /** The court to link next, if the person follows one that is not linked yet. */
  next?: CourtCard | Court | null;
  /** That court has no link step: e-filing is requested in PACER instead. */
  nextHasNoLink?: boolean;
}

export type PanelTextFor = (context: PanelContext) => PanelText;

/** The text of a step as it is where a stop is open in the court, and only there: open-stop.ts. */
export type AtOpenStop = (code: HelpCode, context: PanelContext, text: PanelText) => PanelText;
