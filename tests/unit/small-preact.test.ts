import fc from 'fast-check';
import * as preact from 'preact';
import * as preactJsx from 'preact/jsx-runtime';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as small from '@/components/look/small-preact';
import type { CallProps } from '@/components/overlay/Call';
import type { ChipProps } from '@/components/overlay/Chip';
import type { PanelProps } from '@/components/overlay/Panel';
import type { TroubleProps } from '@/components/overlay/Trouble';
import { courts } from '@/lib/courts/registry';
import { helpCodes } from '@/lib/guide/codes';
import type { BriefAnswer } from '@/lib/helpdesk/answer';

/** Preact and its stand-in, under one type: what a test does with one it does with the other. */
interface Kit {
  jsx(type: unknown, props: Record<string, unknown>, key?: string | number): unknown;
  Fragment: unknown;
  Component: new (
    props: Record<string, unknown>,
  ) => {
    props: Record<string, unknown>;
    state: Record<string, unknown>;
    setState(change: object): void;
  };
  render(tree: unknown, place: Element): void;
}
const kits = [{ ...preactJsx, ...preact }, small] as unknown as [Kit, Kit];
const [, ours] = kits;

let places: [HTMLElement, HTMLElement];
beforeEach(() => {
  document.body.replaceChildren(document.createElement('section'), document.createElement('section'));
  places = [...document.body.children] as [HTMLElement, HTMLElement];
});

const drawn = async () => {
  for (let i = 0; i < 8; i++) await Promise.resolve();
};

/** All that can be told of a tree: names and namespaces, attributes, every single text. */
function shape(node: Node): unknown {
  if (!(node instanceof Element)) return node.textContent;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return [`${node.namespaceURI} ${node.tagName}`, attributes, [...node.childNodes].map(shape)];
}
const drawEach = (treeFor: (kit: Kit, i: 0 | 1) => unknown): void => {
  for (const i of [0, 1] as const) kits[i].render(treeFor(kits[i], i), places[i]);
};
function expectSame(): void {
  const [theirs, own] = places.map(shape);
  // A hundred times faster than to compare them one by one.
  if (JSON.stringify(theirs) !== JSON.stringify(own)) expect(own).toEqual(theirs);
}

/** A tree to be, without either runtime: text and nothing as they are. */
type Plan = string | number | boolean | null | undefined | Plan[] | Planned;
interface Planned {
  is: 'element' | 'fragment' | 'function' | 'class';
  tag: string;
  attributes: Record<string, unknown>;
  kids: Plan[];
  key: string | undefined;
}

function built(kit: Kit, plan: Plan, inSvg = false): unknown {
  if (Array.isArray(plan)) return plan.map((one) => built(kit, one, inSvg));
  if (typeof plan !== 'object' || plan === null) return plan;
  const { is, tag, attributes, key } = plan;
  const svg = inSvg || (is === 'element' && tag === 'svg');
  const kids = plan.kids.map((kid) => built(kit, kid, svg));
  const children = kids.length === 1 ? kids[0] : kids;
  const type = { element: tag, fragment: kit.Fragment, function: Twice, class: classesOf.get(kit) }[is];
  // Of the two, Preact alone knows that an SVG element has no `hidden`.
  const own = is === 'element' ? { ...attributes, ...(svg ? { hidden: undefined } : {}) } : {};
  return kit.jsx(type, { ...own, children }, key);
}
const Twice = ({ children }: { children: unknown }) => ['before', children, children];
const classesOf = new Map(
  kits.map((kit) => [
    kit,
    class Shown extends kit.Component {
      render({ children }: { children: unknown }) {
        return kit.jsx('b', { children });
      }
    },
  ]),
);

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const { tree } = fc.letrec<{ tree: Plan; planned: Planned }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, undefined, true, false, '', 0, 7, 'text', '<i>no & markup</i>', 'so'),
    tie('planned'),
    fc.array(tie('tree'), { maxLength: 4 }),
  ),
  planned: fc.record({
    is: fc.constantFrom(
      'element' as const,
      'element' as const,
      'fragment' as const,
      'function' as const,
      'class' as const,
    ),
    tag: fc.constantFrom('div', 'p', 'span', 'details', 'button', 'svg', 'path'),
    attributes: fc.record(
      {
        class: perhaps(fc.constantFrom('', 'a', 'a b')),
        hidden: perhaps(fc.boolean()),
        'aria-expanded': perhaps(fc.constantFrom(true, false, 'true')),
        'data-x': fc.constantFrom(undefined, null, true, false, 0, 3, 'x'),
        role: perhaps(fc.constant('status')),
        width: perhaps(fc.integer({ min: 0, max: 9 })),
      },
      { requiredKeys: [] },
    ),
    kids: fc.array(tie('tree'), { maxLength: 4 }),
    key: perhaps(fc.constantFrom('k1', 'k2', 'k3')),
  }),
}));

describe('the same as Preact', () => {
  test('for any trees of the subset, one drawn over the other', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (plans) => {
        for (const plan of plans) {
          drawEach((kit) => built(kit, plan));
          expectSame();
        }
        drawEach(() => null);
        expect(places[1].childNodes).toHaveLength(0);
      }),
      { numRuns: 200 },
    );
  });

  test('for any keyed lists: the same elements are kept, each with its state', async () => {
    const list = fc.record({
      keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
      before: fc.boolean(),
      counts: perhaps(fc.nat(5)),
    });
    const items = kits.map(
      (kit) =>
        class Item extends kit.Component {
          override state = { count: 0 };
          render({ name }: Record<string, unknown>, { count }: { count: number }) {
            return kit.jsx('li', {
              onClick: () => this.setState({ count: count + 1 }),
              children: [name, ' ', count],
            });
          }
        },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(list, { minLength: 2, maxLength: 6 }), async (lists) => {
        for (const { keys, before, counts } of lists) {
          const stayed = kits.map((kit, i) => {
            const place = places[i] as Element;
            const then = new Set(place.querySelectorAll('*'));
            const children = keys.map((name) => kit.jsx(items[i], { name }, name));
            kit.render([before && kit.jsx('p', {}), kit.jsx('ul', { children })], place);
            return [...place.querySelectorAll('*')].map((element) => then.has(element));
          });
          expect(stayed[1]).toEqual(stayed[0]);
          if (counts !== undefined) for (const place of places) place.querySelectorAll('li')[counts]?.click();
          await drawn();
          expectSame();
        }
        drawEach(() => null);
      }),
    );
  });
});

/** The overlay's own components, made for one of the two as the build makes them. */
async function overlayFor(kit: Kit) {
  vi.resetModules();
  for (const name of ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'])
    if (kit === ours) vi.doMock(name, () => small);
    else vi.doUnmock(name);
  const [{ Panel }, { Chip }, { Call }, { Trouble }] = await Promise.all([
    import('@/components/overlay/Panel'),
    import('@/components/overlay/Chip'),
    import('@/components/overlay/Call'),
    import('@/components/overlay/Trouble'),
  ]);
  expect(Trouble.prototype).toBeInstanceOf(kit.Component);
  return { Panel, Chip, Call, Trouble };
}

describe('the overlay’s components look the same as with Preact', async () => {
  const overlays = [await overlayFor(kits[0]), await overlayFor(kits[1])] as const;
  const nothing = () => undefined;
  const words = fc.constantFrom('Press **Go** now', 'Look', 'A **b** c **d**', '', '<b>&amp;');
  const note = fc.record({ tone: fc.constantFrom('done', 'care', 'stop'), title: words, text: words });
  const court = fc.option(
    fc.constantFrom(
      ...[0, 1, 2].flatMap((desks) => courts.filter(({ helpDesk }) => helpDesk.length === desks).slice(0, 2)),
      ...courts.filter(({ contact }) => contact).slice(0, 1),
    ),
  );
  const correction = perhaps(
    fc.record({
      v: fc.constant(1 as const),
      phone: fc.constantFrom('', '555-0100', courts[0]?.helpDesk[0]?.phone ?? ''),
      hours: fc.constantFrom('', '8 to 5'),
      advice: fc.constantFrom('', 'Ask for **Ann**'),
      at: fc.constant(0),
    }),
  );
  const own = fc.option(fc.constant({ label: 'Our desk', phone: '555-0199' }));
  const code = fc.constantFrom(...helpCodes);
  const count = fc.option(
    fc.record({ number: fc.integer({ min: 1, max: 9 }), of: fc.integer({ min: 6, max: 9 }) }),
  );
  const answer = (id: string): BriefAnswer => ({
    id,
    symptom: `It is ${id}`,
    tell: 'Do so',
    call: id === 'a' ? 'court' : id === 'b' ? 'pacer' : null,
    codes: ['L1'],
    ...(id === 'c' ? { unanswered: true } : {}),
  });
  const known = fc
    .option(fc.subarray(['a', 'b', 'c'].map(answer)))
    .map((answers) => () => (answers ? Promise.resolve(answers) : Promise.reject(new Error('gone'))));
  const panel = fc.record<PanelProps>({
    court,
    code,
    count,
    words: fc.record(
      { title: words, text: fc.uniqueArray(words), note, call: fc.constantFrom('court', 'pacer') },
      { requiredKeys: ['title', 'text'] },
    ),
    names: perhaps(fc.constant({ cmecf: 'Ann Lee', pacer: 'Ann B. Lee' })),
    known,
    correction,
    ownDesk: fc.option(own, { nil: undefined }),
    looksDifferent: fc.boolean(),
    away: fc.constantFrom(null, 'up', 'down'),
    side: fc.constantFrom('left', 'right'),
    onCollapse: fc.constant(nothing),
    onMove: fc.constant(nothing),
    onScrollTo: fc.constant(nothing),
    onNotNow: fc.constant(nothing),
    onHelpDesk: fc.constant(nothing),
  });
  const chip = fc.record<ChipProps>({
    court: words,
    collapsed: fc.option(fc.record({ code, count })),
    onOpen: fc.constant(nothing),
    onNotNow: fc.constant(nothing),
  });
  const call = fc.record<CallProps>({ whom: fc.constantFrom('court', 'pacer'), court, correction, own });
  const trouble = fc.record<TroubleProps>({ code, known, onHelpDesk: fc.constant(nothing) });

  type Step = { name: keyof (typeof overlays)[0] | 'press'; props: object };
  const step = (name: Step['name'], props: fc.Arbitrary<object>) =>
    fc.record({ name: fc.constant(name), props });
  const press = step('press', fc.constant({}));

  /** What can have the focus, be scrolled or be open. */
  const held = '.scroller, .body, details, summary, button, a';
  async function walk(steps: Step[]): Promise<void> {
    for (const { name, props } of steps) {
      const then = places.map((place) => new Set(place.querySelectorAll(held)));
      if (name === 'press')
        for (const place of places)
          for (const details of place.querySelectorAll('details')) details.open = !details.open;
      else drawEach((kit, i) => kit.jsx(overlays[i][name], { ...props }));
      await drawn();
      expectSame();
      // Whatever of it Preact keeps is kept.
      const kept = places.map((place, i) =>
        [...place.querySelectorAll(held)].map((one) => then[i]?.has(one)),
      );
      expect(kept[1]).toEqual(kept[0]);
    }
    drawEach(() => null);
  }
  const sequences = (one: fc.Arbitrary<Step>, most = 6) =>
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: most }), walk);

  test('Panel, drawn anew with other props, its troubles opened and closed', () =>
    fc.assert(sequences(fc.oneof({ arbitrary: step('Panel', panel), weight: 3 }, press)), { numRuns: 60 }));
  test('Chip', () => fc.assert(sequences(step('Chip', chip))));
  test('Call', () => fc.assert(sequences(step('Call', call))));
  test('Trouble', () => fc.assert(sequences(fc.oneof(step('Trouble', trouble), press))));
  test('one after the other in one place', () =>
    fc.assert(
      sequences(fc.oneof(step('Panel', panel), step('Chip', chip), step('Trouble', trouble), press)),
    ));
});

const { jsx, render, Component, Fragment } = small;
const place = () => places[1];
const first = (selector: string) => place().querySelector<HTMLElement>(selector) as HTMLElement;

describe('what stays', () => {
  test('a tree that is drawn again as it was touches nothing', () => {
    const draw = () =>
      render(
        jsx('div', {
          class: 'a',
          'aria-hidden': true,
          onClick: () => undefined,
          children: [
            'x',
            jsx('svg', { width: 3 }),
            [jsx('p', {}, 'p')],
            jsx(Fragment, { children: [1, null] }),
          ],
        }),
        place(),
      );
    draw();
    const watch = new MutationObserver(() => undefined);
    watch.observe(place(), { subtree: true, childList: true, attributes: true, characterData: true });
    draw();
    expect(watch.takeRecords()).toEqual([]);
    render(jsx('div', {}), place());
    expect(watch.takeRecords()).not.toEqual([]);
  });

  test('focus and what is open, when things come and go around it', () => {
    const draw = (around: boolean) =>
      render(
        jsx('div', {
          children: [
            around && jsx('p', {}),
            jsx('button', {}),
            around ? jsx('b', {}) : jsx('i', {}),
            jsx('details', { children: around && 'more' }),
          ],
        }),
        place(),
      );
    draw(false);
    first('button').focus();
    (first('details') as HTMLDetailsElement).open = true;
    const [button, details] = [first('button'), first('details')];
    for (const around of [true, false, true]) {
      draw(around);
      expect(document.activeElement).toBe(button);
      expect(first('details')).toBe(details);
      expect((details as HTMLDetailsElement).open).toBe(true);
    }
    expect(place().innerHTML).toBe(
      '<div><p></p><button></button><b></b><details open="">more</details></div>',
    );
  });

  test('what a translator made of the texts, which takes them out of the page', () => {
    const draw = (more: boolean) =>
      render(
        jsx('p', { children: ['Read it', more && jsx('b', {}), ' now', more && jsx('i', {})] }),
        place(),
      );
    draw(false);
    for (const text of [...first('p').childNodes]) {
      const font = document.createElement('font');
      font.textContent = `${text.textContent} (es)`;
      text.replaceWith(font);
    }
    const translated = '<font>Read it (es)</font><font> now (es)</font>';
    draw(false);
    expect(first('p').innerHTML).toBe(translated);
    draw(true);
    expect(first('p').innerHTML).toBe(`${translated}<b></b><i></i>`);
    draw(false);
    expect(first('p').innerHTML).toBe(translated);
  });
});

describe('events', () => {
  test('the handler that was drawn last is called, once, with the event itself', () => {
    const called: string[] = [];
    const draw = (name: string | null) =>
      render(
        jsx('button', {
          onClick: name
            ? ({ type, currentTarget }: Event) =>
                called.push(`${name} ${type} ${currentTarget === first('button')}`)
            : undefined,
        }),
        place(),
      );
    for (const name of ['one', 'two', null, 'three', 'four']) {
      draw(name);
      first('button').click();
    }
    expect(called).toEqual(['one click true', 'two click true', 'three click true', 'four click true']);
  });

  test('what does not bubble is heard where it happens', () => {
    let heard = 0;
    render(
      jsx('details', { onToggle: () => heard++, children: jsx('details', { class: 'inner' }) }),
      place(),
    );
    first('.inner').dispatchEvent(new Event('toggle'));
    expect(heard).toBe(0);
    first('details').dispatchEvent(new Event('toggle'));
    expect(heard).toBe(1);
  });
});

describe('a class', () => {
  const log: unknown[] = [];
  let one: Counter;
  class Counter extends Component {
    override state = { count: 0, kept: 'so' };
    constructor(props: Record<string, unknown>) {
      super(props);
      one = this;
    }
    override render({ name }: Record<string, unknown>, { count, kept }: Record<string, unknown>) {
      log.push('render');
      return jsx('b', { children: `${name} ${count} ${kept}` });
    }
    override componentDidUpdate(props: object, state: object) {
      log.push([props, state, first('i')?.textContent, first('b')?.textContent]);
    }
  }
  const draw = (name: string) => render([jsx(Counter, { name }), jsx('i', { children: name })], place());
  beforeEach(() => {
    log.length = 0;
  });

  test('is drawn once for all that was set, a part each, in a microtask', async () => {
    draw('n');
    one.setState({ count: 1 });
    one.setState({ count: 2 });
    expect(place().textContent).toBe('n 0 son');
    expect(one.state.count).toBe(0);
    await drawn();
    expect(place().textContent).toBe('n 2 son');
    expect(log).toEqual(['render', 'render', [{ name: 'n' }, { count: 0, kept: 'so' }, 'n', 'n 2 so']]);
  });

  test('is drawn once where what is around it comes first', async () => {
    draw('n');
    one.setState({ kept: 'no' });
    draw('m');
    expect(place().textContent).toBe('m 0 nom');
    await drawn();
    // Told when all of the tree stands.
    expect(log).toEqual(['render', 'render', [{ name: 'n' }, { count: 0, kept: 'so' }, 'm', 'm 0 no']]);
  });

  test('is drawn no more when it is gone', async () => {
    draw('n');
    const gone = one;
    gone.setState({ count: 1 });
    render(null, place());
    gone.setState({ count: 2 });
    await drawn();
    gone.setState({ count: 3 });
    await drawn();
    expect(log).toEqual(['render']);
    expect(place().childNodes).toHaveLength(0);
    draw('again');
    expect(place().textContent).toBe('again 0 soagain');
  });

  test('that comes to show something, or nothing, has it in its own place', async () => {
    const changes: ((shown: boolean) => void)[] = [];
    class Perhaps extends Component {
      override state = { shown: false };
      constructor(props: Record<string, unknown>) {
        super(props);
        changes.push((shown) => this.setState({ shown }));
      }
      override render(props: Record<string, unknown>, { shown }: Record<string, unknown>) {
        return shown && [jsx('b', {}), props.name];
      }
    }
    const two = jsx(Fragment, { children: [jsx(Perhaps, { name: 'x' }), '-', jsx(Perhaps, { name: 'y' })] });
    render(jsx('p', { children: ['(', two, ')'] }), place());
    for (const [i, shown, html] of [
      [1, true, '(-<b></b>y)'],
      [0, true, '(<b></b>x-<b></b>y)'],
      [1, false, '(<b></b>x-)'],
    ] as const) {
      changes[i]?.(shown);
      await drawn();
      expect(first('p').innerHTML).toBe(html);
    }
  });
});

describe('attributes', () => {
  test('that are no longer there, or are nothing, go', () => {
    render(jsx('a', { title: 'x', href: '#', hidden: true, 'data-x': 1 }), place());
    expect(place().innerHTML).toBe('<a title="x" href="#" hidden="" data-x="1"></a>');
    render(jsx('a', { title: undefined, hidden: false, 'data-x': null }), place());
    expect(place().innerHTML).toBe('<a></a>');
  });
});

test('elements and texts are made by the document in which the place stands', () => {
  const other = document.implementation.createHTMLDocument('');
  const here = [vi.spyOn(document, 'createElementNS'), vi.spyOn(document, 'createTextNode')];
  const at = other.createElement('div');
  render(jsx('p', { children: 'x' }), at);
  expect(at.innerHTML).toBe('<p>x</p>');
  for (const make of here) {
    expect(make).not.toHaveBeenCalled();
    make.mockRestore();
  }
});

describe('what is not in the subset is refused, and never drawn otherwise', () => {
  const make = (members: object, statics: object = {}) => {
    class Other extends Component {
      override render() {}
    }
    Object.assign(Other.prototype, members);
    return Object.assign(Other, statics);
  };
  test.each<[string, () => unknown]>([
    ['a type that is undefined', () => jsx(undefined as never, {})],
    ['a type that is an object', () => jsx({} as never, {})],
    ['a ref', () => jsx('p', { ref: () => undefined })],
    ['a ref to a component', () => jsx(Fragment, { ref: { current: null } })],
    ['markup', () => jsx('p', { dangerouslySetInnerHTML: { __html: '<b>' } })],
    ['a style', () => jsx('p', { style: 'color: red' })],
    ['an object for a style', () => jsx('p', { style: { color: 'red' } })],
    ['a field’s state', () => jsx('input', { value: 'x' })],
    ['a property', () => jsx('p', { className: 'x' })],
    ['an attribute that is an object', () => jsx('p', { title: {} })],
    ['a handler that is text', () => jsx('p', { onClick: 'x()' })],
    ['a handler by another name', () => jsx('p', { onclick: () => undefined })],
    ['a capturing handler', () => jsx('p', { onClickCapture: () => undefined })],
    ['foreign elements in SVG', () => jsx('foreignObject', {})],
    ['an effect of mounting', () => jsx(make({ componentDidMount: () => undefined }), {})],
    ['an effect of unmounting', () => jsx(make({ componentWillUnmount: () => undefined }), {})],
    ['a bar to updates', () => jsx(make({ shouldComponentUpdate: () => false }), {})],
    ['an error boundary', () => jsx(make({ componentDidCatch: () => undefined }), {})],
    ['state of props', () => jsx(make({}, { getDerivedStateFromProps: () => null }), {})],
    ['default props', () => jsx(make({}, { defaultProps: {} }), {})],
    ['a child that is a function', () => render(jsx('p', { children: () => 'x' }), place())],
    ['a child that is an object', () => render(jsx('p', { children: new Date() }), place())],
    ['a child that is a promise', () => render(jsx('p', { children: Promise.resolve() }), place())],
    ['a state made by a function', () => new (make({}))({}).setState((() => ({})) as never)],
    ['a callback of a state', () => new (make({}))({}).setState({}, (() => undefined) as never)],
    ['a place that holds something', () => render('x', document.body)],
  ])('%s', (_, act) => {
    expect(act).toThrow('The overlays’ stand-in for Preact has not: ');
  });
});
