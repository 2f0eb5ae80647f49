import { byHelpCode } from './panel-text-in-court';
import type { PanelTextFor } from './step';

/** Panel texts in the overlay's file for courts' pages; a test holds them to the list in texts-in-overlay.ts. */
export const courtPanelTexts = byHelpCode(
  import.meta.glob<PanelTextFor>('./{L1,L2,L3}/panel-text.ts', { eager: true, import: 'panelText' }),
);
