import { posix } from 'node:path';

/**
 * The rooms of the code, and what each may import from. A room is a folder, or the files of `lib` that begin with its
 * name (`lib/hosts.ts`). This table is the only place where it is decided:
 * tests/checks/rooms.test.ts holds the code to it, and the picture in .github/CONTRIBUTING.md.
 */
export const rooms: Table = {
  'lib/names': [],
  'lib/help-codes': [],
  'lib/hosts': [],
  'lib/simulator': [],
  'lib/courts': ['lib/help-codes'],
  'lib/pages': ['lib/names', 'lib/courts'],
  'lib/memory': ['lib/names', 'lib/help-codes', 'lib/courts', 'lib/pages'],
  'lib/steps': ['lib/help-codes', 'lib/courts', 'lib/pages', 'lib/memory'],
  'lib/helpdesk': ['lib/help-codes', 'lib/courts', 'lib/memory', 'lib/steps'],
  'lib/messages': ['lib/help-codes', 'lib/courts', 'lib/pages', 'lib/memory', 'lib/steps', 'lib/helpdesk'],
  'lib/content': [
    'lib/names',
    'lib/help-codes',
    'lib/courts',
    'lib/pages',
    'lib/memory',
    'lib/messages',
    'lib/steps',
  ],
  'lib/build': ['lib/courts'],
  'components/ui': ['lib/courts', 'lib/memory', 'lib/steps'],
  'components/overlay': [
    'components/ui',
    'lib/help-codes',
    'lib/courts',
    'lib/pages',
    'lib/memory',
    'lib/steps',
    'lib/helpdesk',
    'lib/content',
  ],
  'components/helpdesk': [
    'components/ui',
    'lib/help-codes',
    'lib/courts',
    'lib/memory',
    'lib/messages',
    'lib/steps',
    'lib/helpdesk',
    'lib/simulator',
  ],
  'components/popup': [
    'components/ui',
    'lib/help-codes',
    'lib/hosts',
    'lib/courts',
    'lib/pages',
    'lib/memory',
    'lib/messages',
    'lib/steps',
    'lib/helpdesk',
  ],
  'components/map': ['components/ui', 'components/popup', 'lib/courts', 'lib/memory'],
  'components/people': [
    'components/ui',
    'components/popup',
    'lib/courts',
    'lib/memory',
    'lib/messages',
    'lib/steps',
  ],
  'components/practice': [
    'components/ui',
    'components/overlay',
    'lib/help-codes',
    'lib/courts',
    'lib/pages',
    'lib/memory',
    'lib/messages',
    'lib/steps',
    'lib/helpdesk',
    'lib/content',
    'lib/simulator',
  ],
  'components/welcome': [
    'components/ui',
    'lib/hosts',
    'lib/courts',
    'lib/memory',
    'lib/messages',
    'lib/helpdesk',
  ],
  'components/options': ['components/ui', 'lib/courts', 'lib/memory', 'lib/messages'],
  entrypoints: 'everything',
  'wxt.config': ['lib/hosts', 'lib/build'],
};

export type Table = Record<string, readonly string[] | 'everything'>;

/** The text of every file by its path from the root of the repository. */
export type Files = Record<string, string>;

/** The files that each file imports. */
export type Imports = Record<string, string[]>;

/** The room of a file, or null. */
export function roomOf(table: Table, file: string): string | null {
  const isIn = (room: string) =>
    file.startsWith(`${room}/`) || file.startsWith(`${room}.`) || file.startsWith(`${room}-`);
  return Object.keys(table).find(isIn) ?? null;
}

/** Reads the imports of all files: of values, types and style sheets, and what Vite's globs find. */
export function importsOf(files: Files): Imports {
  const paths = Object.keys(files);
  return Object.fromEntries(
    paths.map((file) => {
      const code = (files[file] ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');
      const named = [...code.matchAll(/(?:\bfrom|\bimport|@import)\s*\(?\s*['"]([^'"]+)['"]/g)];
      const globs = [...code.matchAll(/import\.meta\.glob[^(]*\(\s*['"]([^'"]+)['"]/g)];
      const found = [
        ...named.flatMap(([, name = '']) => resolved(file, name, paths) ?? []),
        ...globs.flatMap(([, glob = '']) => matching(pathFrom(file, glob) ?? '', paths)),
      ];
      return [file, [...new Set(found)]];
    }),
  );
}

/** The path that an import names; null for a package. */
function pathFrom(file: string, name: string): string | null {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? posix.join(posix.dirname(file), name) : null;
}

function resolved(file: string, name: string, paths: string[]): string | null {
  const path = pathFrom(file, name.replace(/\?.*$/, ''));
  if (path === null) return null;
  return [path, `${path}.ts`, `${path}.tsx`].find((one) => paths.includes(one)) ?? path;
}

function matching(glob: string, paths: string[]): string[] {
  const pattern = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
    .replaceAll('*', '[^/]*');
  return paths.filter((path) => new RegExp(`^${pattern}$`).test(path));
}

/** Imports that the table does not allow, as "file -> file". */
export function forbidden(table: Table, imports: Imports): string[] {
  return Object.entries(imports).flatMap(([file, found]) => {
    const room = roomOf(table, file);
    const allowed = room === null ? [] : (table[room] ?? []);
    return found
      .filter((other) => {
        const its = roomOf(table, other);
        return its === null || (its !== room && allowed !== 'everything' && !allowed.includes(its));
      })
      .map((other) => `${file} -> ${other}`);
  });
}

/** Pairs of the table that no import needs, as "room -> room". */
export function unused(table: Table, imports: Imports): string[] {
  const used = new Set(
    Object.entries(imports).flatMap(([file, found]) =>
      found.map((other) => `${roomOf(table, file)} -> ${roomOf(table, other)}`),
    ),
  );
  const allowed = Object.entries(table).flatMap(([room, others]) =>
    others === 'everything' ? [] : others.map((other) => `${room} -> ${other}`),
  );
  return allowed.filter((pair) => !used.has(pair));
}

/** Rooms that import each other, as "room <-> room". */
export function mutual(table: Table, imports: Imports): string[] {
  const pairs = new Set(
    Object.entries(imports).flatMap(([file, found]) =>
      found.map((other) => `${roomOf(table, file)} ${roomOf(table, other)}`),
    ),
  );
  return [...pairs].flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return a < b && pairs.has(`${b} ${a}`) ? [`${a} <-> ${b}`] : [];
  });
}

/** Circles in a graph: each as one way round, "a -> b -> a". Every circle shares an edge with one that is listed. */
export function circles(graph: Record<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, way: string[]): void => {
    const start = way.indexOf(node);
    if (start >= 0) found.push([...way.slice(start), node].join(' -> '));
    if (start >= 0 || done.has(node)) return;
    for (const next of graph[node] ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of Object.keys(graph)) visit(node, []);
  return found;
}

/** The table as a graph, in which a room that may use everything uses all rooms but itself. */
export const asGraph = (table: Table): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(table).map(([room, others]) => [
      room,
      others === 'everything' ? Object.keys(table).filter((other) => table[other] !== 'everything') : others,
    ]),
  );

/**
 * The table as a picture in plain text. Each room is above all that it uses, with a blank line between the layers;
 * behind the arrow is what the room imports from, without the `lib/`.
 */
export function picture(table: Table): string {
  const graph = asGraph(table);
  const layerOf = (room: string): number =>
    Math.max(0, ...(graph[room] ?? []).map((other) => 1 + layerOf(other)));
  const width = Math.max(...Object.keys(table).map((room) => room.length));
  const line = (room: string): string => {
    const others = table[room] ?? [];
    const uses = others === 'everything' ? 'everything' : others.map(shortName).join(' ');
    return `${room.padEnd(width)}${uses ? `  -> ${uses}` : ''}`.trimEnd();
  };
  const all = Object.keys(table);
  const layers = [...new Set(all.map(layerOf))].sort((a, b) => b - a);
  return layers
    .map((layer) =>
      all
        .filter((room) => layerOf(room) === layer)
        .map(line)
        .join('\n'),
    )
    .join('\n\n');
}

const shortName = (room: string): string => room.replace(/^lib\//, '');
