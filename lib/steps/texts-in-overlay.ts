import type { HelpCode } from '@/lib/help-codes';

/**
 * Steps whose panel text is in the overlay's own file: those of the ordinary way, which most pages with a panel are. Every
 * other has a file of its own (`steps/<code>.js`), loaded beside the overlay where that step is shown.
 */
export const inCourtOverlay: readonly HelpCode[] = ['L1', 'L2', 'L3'];
export const inPacerOverlay: readonly HelpCode[] = ['A1', 'S1', 'S2'];
