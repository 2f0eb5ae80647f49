import { expect, test } from 'vitest';
import { noPolicy, readPolicy } from '@/lib/memory/policy';
import { noPolicyForPages, policyOf } from '@/lib/memory/policy-for-pages';
import { allConditions } from '@/lib/steps/conditions';
import { decide } from '@/lib/steps/decide';
import schema from '../../public/managed-schema.json';
import { memory, summary } from './fixtures';

test('no policy, or none that can be read, changes nothing', () => {
  for (const raw of [undefined, null, {}, [], 'x', 7])
    expect(readPolicy(raw)).toEqual({ policy: noPolicy, leftOut: [] });
});

test('a valid policy is used as a whole', () => {
  const raw = {
    courts: ['ilsd', 'moeb'],
    helpDesk: { label: 'Our IT', phone: '555-0100' },
    staffOf: 'ilsd',
    welcome: false,
    sync: false,
    muted: ['court-landing'],
  };
  expect(readPolicy(raw)).toEqual({ policy: raw, leftOut: [] });
});

test('the valid part of a partly invalid policy is used, and each setting left out is named', () => {
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

test('muted pages have no chip; pages where a mistake is costly, and requested guidance, are never muted', () => {
  const policy = policyOf({ v: 1, helpDesk: null, muted: ['court-landing', 'court-link-form'] });
  if (!policy) throw new Error('unreadable');
  expect(decide(allConditions, summary('court-landing'), memory())).toMatchObject({ display: 'chip' });
  expect(decide(allConditions, summary('court-landing'), { ...memory(), policy })).toBeNull();
  expect(
    decide(allConditions, summary('court-landing'), { ...memory({ guidance: { guiding: true } }), policy }),
  ).toMatchObject({ display: 'panel' });
  expect(decide(allConditions, summary('court-link-form'), { ...memory(), policy })).toMatchObject({
    code: 'L5',
    display: 'panel',
  });
});

test('what is stored for pages is read only if it is valid', () => {
  expect(policyOf({ v: 1, helpDesk: { label: 'a', phone: 'b' }, muted: [] })).not.toBeNull();
  for (const raw of [
    null,
    1,
    [],
    { v: 2, helpDesk: null, muted: [] },
    { v: 1, helpDesk: 'x', muted: [] },
    { v: 1, helpDesk: null },
    { v: 1, helpDesk: { label: 'a' }, muted: [] },
    { v: 1, helpDesk: { phone: 'b' }, muted: [] },
    { v: 1, helpDesk: { label: 1, phone: 'b' }, muted: [] },
    { v: 1, helpDesk: { label: 'a', phone: 2 }, muted: [] },
  ])
    expect(policyOf(raw)).toBeNull();
  expect(policyOf(noPolicyForPages)).toEqual({ v: 1, helpDesk: null, muted: [] });
});
