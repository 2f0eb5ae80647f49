import { expect, test } from 'vitest';
import { answersFor } from '@/lib/helpdesk/brief-answers';
import { enterOldLogin, signedInTo } from '../browser/walk';
import { overlayViolations } from './axe';
import { dimIcons, inEachLook, segmentIsChosen } from './looks';
import { usePractice } from './practice';

const practice = usePractice();

const toLinkForm = async () => {
  await signedInTo(practice.page, 'ilsd');
  await practice.page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  await practice.overlay.waitFor(/L5/);
};

/** How each state of the overlay is reached. */
const overlays: Record<string, () => Promise<unknown>> = {
  'the chip': async () => {
    await practice.page.goto('https://ecf.ilsd.uscourts.gov/');
    await practice.overlay.waitFor('Guide me in');
  },
  'the panel on the link form': toLinkForm,
  'the panel with its known problems': async () => {
    await toLinkForm();
    await practice.overlay.click('Having trouble?');
    await practice.overlay.waitFor(answersFor('L5', 'district')[0]?.symptom ?? 'a known problem');
  },
  'the panel made small': async () => {
    await toLinkForm();
    await practice.overlay.click('Collapse');
  },
  'the two names': async () => {
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/L6/);
  },
  'names that differ': async () => {
    practice.court.begin('names-differ');
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/X1/);
  },
  'a stop made small': async () => {
    practice.court.begin('names-differ');
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/X1/);
    await practice.overlay.click('Collapse');
    await practice.overlay.waitFor('Stop: names differ');
  },
  'the question where one is': async () => {
    await toLinkForm();
    await practice.keep({
      'guidance:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null },
    });
    await practice.page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/nobody-knows.pl');
    await practice.overlay.waitFor('Where are you?');
  },
  'a refusal': async () => {
    practice.court.begin('wrong-password');
    await toLinkForm();
    await enterOldLogin(practice.page);
    await practice.overlay.waitFor(/X2/);
  },
};

test.each(Object.keys(overlays))('overlay, %s: axe finds nothing', async (name) => {
  await overlays[name]?.();
  await practice.overlay.faded(); // the fade dims its text
  await inEachLook(practice.page, () => overlayViolations(practice.page));
  expect(await practice.overlay.inside<string[]>(dimIcons)).toEqual([]);
  expect(await practice.overlay.inside<boolean>(segmentIsChosen)).toBe(true);
});

test('axe checks the closed root as well: a button without a name is found', async () => {
  await toLinkForm();
  await practice.overlay.inside("root.querySelector('section').append(document.createElement('button'))");
  expect(await overlayViolations(practice.page)).toEqual([expect.stringContaining('button-name')]);
});
