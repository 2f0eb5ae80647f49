import { byHelpCode } from './panel-text-in-court';
import type { PanelTextFor } from './step';

/** Panel texts in the overlay's file for PACER's pages; a test holds them to the list in texts-in-overlay.ts. */
export const pacerPanelTexts = byHelpCode(
  import.meta.glob<PanelTextFor>('./{A1,S1,S2}/panel-text.ts', { eager: true, import: 'panelText' }),
);
