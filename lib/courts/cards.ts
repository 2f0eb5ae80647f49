import { unpackCard } from './card-pack';
import type { CourtCard } from './court';
import packed from './courts.json?cards';

/** The card of a court, or null for an id that no court has. */
export const courtCard = (id: string): CourtCard | null => unpackCard(packed, id);
