import { expect, test } from 'vitest';
import { summaryOf } from '@/components/map/region-status';
import { neighborOf } from '@/components/map/TileGrid';
import { circuits, nation, states } from '@/lib/courts/regions';
import { courts } from '@/lib/courts/registry';
import type { CourtRecord } from '@/lib/memory/records';

test('every court is on exactly one tile', () => {
  const ids = [...states, ...circuits, ...nation].flatMap((region) => region.courts.map((court) => court.id));
  expect(ids).toHaveLength(courts.length);
  expect(new Set(ids).size).toBe(courts.length);
  expect(states).toHaveLength(55);
  expect([...states, ...circuits].filter((region) => region.courts.length === 0)).toEqual([]);
});

test('no two tiles overlap, and each has a name', () => {
  for (const group of [states, circuits, nation]) {
    expect(new Set(group.map(({ column, row }) => `${column} ${row}`)).size).toBe(group.length);
    expect(group.filter((region) => region.name === '' || region.name === region.code)).toEqual([]);
  }
});

test('arrow keys reach every tile', () => {
  for (const group of [states, circuits, nation]) {
    const reached = new Set([group[0]?.id ?? '']);
    for (const from of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const to = neighborOf(group, from, key);
        if (to) reached.add(to.id);
      }
    expect(group.filter((region) => !reached.has(region.id)).map((region) => region.id)).toEqual([]);
  }
});

const illinois = states.find((region) => region.id === 'IL');
const record = (status: CourtRecord['status'], tracked = true) => ({ status, tracked });

test.each([
  ['none', []],
  ['none', [['ilsd', record('not-started', false)]]],
  ['not-started', [['ilsd', record('not-started')]]],
  ['linked', [['ilsd', record('linked', false)]]],
  [
    'in-progress',
    [
      ['ilsd', record('linked')],
      ['ilnd', record('not-started')],
    ],
  ],
  [
    'in-progress',
    [
      ['ilsd', record('in-progress')],
      ['ilnd', record('not-started')],
    ],
  ],
  [
    'stopped',
    [
      ['ilsd', record('linked')],
      ['ilnd', record('stopped')],
    ],
  ],
  ['none', [['moed', record('linked')]]],
] as const)('%s', (status, records) => {
  if (!illinois) throw new Error('no Illinois');
  expect(summaryOf(illinois, new Map<string, ReturnType<typeof record>>(records)).status).toBe(status);
});
