import '@/components/look/page.css';
import '@/components/practice/practice.css';
import { render } from 'preact';
import { choiceOf, hashOf } from '@/components/practice/choices';
import { Practice } from '@/components/practice/Practice';

const app = document.getElementById('app');
const draw = () => {
  if (!app) return;
  const choice = choiceOf(location.hash);
  render(
    <Practice
      key={hashOf(choice)}
      choice={choice}
      onChoice={(chosen) => history.replaceState(null, '', hashOf(chosen))}
    />,
    app,
  );
};
draw();
addEventListener('hashchange', draw);
