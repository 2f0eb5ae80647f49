import { type Court, isAppellate } from '@/lib/courts/court';
import { courts } from '@/lib/courts/registry';

/** A tile of the map: a state or territory, a circuit, or a court of the whole nation. */
export interface Region {
  id: string;
  /** On the tile: "IL", "7th", "JPML". */
  code: string;
  name: string;
  /** Zero-based place in the grid of its group. */
  column: number;
  row: number;
  courts: Court[];
}

/** States and territories as tiles of one size, roughly where they lie. */
const grid = `
AK . . . . . . . . . . ME
. . . . . . WI . . . VT NH
. WA ID MT ND MN IL MI . NY MA .
. OR NV WY SD IA IN OH PA NJ CT RI
. CA UT CO NE MO KY WV VA MD DE .
MP . AZ NM KS AR TN NC SC DC . .
GU . . . OK LA MS AL GA . . .
HI . . . TX . . . . FL PR VI`;

const stateNames: Record<string, string> = Object.fromEntries(
  `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MP Northern Mariana Islands,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,VI Virgin Islands,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming`
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

export const states: Region[] = grid
  .trim()
  .split('\n')
  .flatMap((line, row) =>
    line.split(' ').flatMap((code, column) =>
      code === '.'
        ? []
        : [
            {
              id: code,
              code,
              name: stateNames[code] ?? code,
              column,
              row,
              courts: courts.filter((court) => court.state === code && !isAppellate(court.kind)),
            },
          ],
    ),
  );

const circuitCodes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'DC', 'FED'];

/** Each circuit with its court of appeals and, where it has one, its bankruptcy appellate panel. */
export const circuits: Region[] = circuitCodes.map((circuit, i) => {
  const own = courts.filter((court) => isAppellate(court.kind) && court.circuit === circuit);
  const [first] = own;
  return {
    id: `circuit-${circuit}`,
    code: (first?.shortName ?? circuit).replace(/ Cir\.$/, ''),
    name: (first?.name ?? '').replace('United States Court of Appeals for the ', ''),
    column: i,
    row: 0,
    courts: own,
  };
});

/** The courts of the whole nation, one tile each. */
export const nation: Region[] = courts
  .filter((court) => court.kind === 'jpml' || court.kind === 'special')
  .map((court, i) => ({
    id: court.id,
    code: court.shortName,
    name: court.name.replace('United States ', ''),
    column: i,
    row: 0,
    courts: [court],
  }));
