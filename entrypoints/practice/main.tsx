import '@/components/ui/page.css';
import '@/components/practice/practice.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { choiceOf, hashOf } from '@/components/practice/choices';
import { Practice } from '@/components/practice/Practice';
import { settingsKey } from '@/lib/memory/memory';
import { workedForIn } from '@/lib/memory/worked-for-in';
import { peopleKey } from '@/lib/memory/working-for';

const app = document.getElementById('app');
let workingFor: string | undefined;
const draw = () => {
  if (!app) return;
  const choice = choiceOf(location.hash);
  render(
    <Practice
      key={hashOf(choice)}
      choice={choice}
      workingFor={workingFor}
      onChoice={(chosen) => history.replaceState(null, '', hashOf(chosen))}
    />,
    app,
  );
};
draw();
// The list of people is read only where there is one.
void browser.storage.local.get(settingsKey).then(async (stored) => {
  const { id } = workedForIn('', stored) ?? {};
  if (!id) return;
  workingFor = workedForIn('', { ...stored, ...(await browser.storage.local.get(peopleKey)) })?.name;
  draw();
});
addEventListener('hashchange', draw);
