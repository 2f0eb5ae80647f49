import type { Court, CourtCard, CourtKind, HelpDesk } from './court';

/** The date and the label that most numbers share; left out of the packed form. */
const commonDate = '2023-01';
const commonLabel = 'CM/ECF help desk';

/** Numbers that a panel shows; the others stand in the popup's page of the court. */
const desksShown = 2;

const kindLetters: Record<CourtKind, string> = {
  district: 'd',
  bankruptcy: 'b',
  appellate: 'a',
  bap: 'p',
  jpml: 'j',
  special: 's',
};

/** In: the registry. Out: one line a court, a fifth of its size as JSON. */
export function packCards(courts: readonly Court[]): string {
  return courts
    .map((court) =>
      [
        court.id + kindLetters[court.kind],
        court.shortName,
        court.contact ?? '',
        ...court.helpDesk.slice(0, desksShown).map(packDesk),
      ].join('|'),
    )
    .join('\n');
}

const packDesk = ({ label, phone, asOf }: HelpDesk): string =>
  [phone, label.replace(commonLabel, ''), asOf === commonDate ? '' : (asOf ?? '?')].join('~');

/** In: the packed registry and an id. Out: that court's card, or null. */
export function unpackCard(packed: string, id: string): CourtCard | null {
  for (const line of packed.split('\n')) {
    const [head = '', shortName = '', contact = '', ...desks] = line.split('|');
    if (head.slice(0, -1) !== id) continue;
    const kind = (Object.keys(kindLetters) as CourtKind[]).find((k) => kindLetters[k] === head.slice(-1));
    if (!kind) return null;
    return { id, shortName, kind, contact: contact || null, helpDesk: desks.map(unpackDesk) };
  }
  return null;
}

function unpackDesk(packed: string): HelpDesk {
  const [phone = '', label = '', asOf = ''] = packed.split('~');
  return {
    phone,
    label: label === '' || label.startsWith(',') ? commonLabel + label : label,
    asOf: asOf === '' ? commonDate : asOf === '?' ? null : asOf,
  };
}
