import { expect, test } from 'vitest';
import { decide } from '@/lib/guide/decide';
import { whens } from '@/lib/guide/whens';
import { noPolicy, readPolicy } from '@/lib/progress/policy';
import { policyOf } from '@/lib/progress/policy-for-pages';
import schema from '../../public/managed-schema.json';
import { memory, sighting } from './fixtures';

test('no policy, or none that can be read, changes nothing', () => {
  for (const raw of [undefined, null, {}, [], 'x', 7])
    expect(readPolicy(raw)).toEqual({ policy: noPolicy, leftOut: [] });
});

test('a policy that is right is used whole', () => {
  const raw = {
    courts: ['ilsd', 'moeb'],
    helpDesk: { label: 'Our IT', phone: '555-0100' },
    welcome: false,
    sync: false,
    muted: ['court-landing'],
  };
  expect(readPolicy(raw)).toEqual({ policy: raw, leftOut: [] });
});

test('a policy that is partly wrong is used as far as it is right, and each thing left out is named', () => {
  const { policy, leftOut } = readPolicy({
    courts: ['ilsd', 'zzzz'],
    helpDesk: 'call us',
    welcome: false,
    muted: ['court-landing', 'everything'],
    color: 'red',
  });
  expect(policy).toEqual({ ...noPolicy, courts: ['ilsd'], welcome: false, muted: ['court-landing'] });
  expect(leftOut).toEqual([
    '“color” is no setting of this guide.',
    '“zzzz” in “courts” is not known.',
    '“helpDesk” has not the form that it should have.',
    '“everything” in “muted” is not known.',
  ]);
});

test('the browsers’ schema names exactly these settings', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(noPolicy).sort());
});

test('muted pages offer nothing; pages where a mistake costs, and guidance that was asked for, are never muted', () => {
  const policy = policyOf({ v: 1, helpDesk: null, muted: ['court-landing', 'court-link-form'] });
  if (!policy) throw new Error('unreadable');
  expect(decide(whens, sighting('court-landing'), memory())).toMatchObject({ loud: 'chip' });
  expect(decide(whens, sighting('court-landing'), { ...memory(), policy })).toBeNull();
  expect(
    decide(whens, sighting('court-landing'), { ...memory({ manner: { guiding: true } }), policy }),
  ).toMatchObject({ loud: 'panel' });
  expect(decide(whens, sighting('court-link-form'), { ...memory(), policy })).toMatchObject({
    code: 'L5',
    loud: 'panel',
  });
});

test('what is stored for pages is read only where it has its form', () => {
  expect(policyOf({ v: 1, helpDesk: { label: 'a', phone: 'b' }, muted: [] })).not.toBeNull();
  for (const raw of [
    null,
    1,
    [],
    { v: 2, helpDesk: null, muted: [] },
    { v: 1, helpDesk: 'x', muted: [] },
    { v: 1, helpDesk: null },
  ])
    expect(policyOf(raw)).toBeNull();
});
