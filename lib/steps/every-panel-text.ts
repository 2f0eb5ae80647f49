import { byHelpCode } from './panel-text-in-court';
import type { PanelTextFor } from './step';

/** The panel texts of all steps. The overlays have them only while developing, where a saved text is to be seen at once. */
export const everyPanelText = /* @__PURE__ */ byHelpCode(
  import.meta.glob<PanelTextFor>('./*/panel-text.ts', { eager: true, import: 'panelText' }),
);
