/**
 * A stand-in for Preact in the overlays alone (lib/small-preact-plugin.ts puts it there). Every court page on which
 * something is shown loads an overlay, and a quarter of one was Preact: 4.4 of 17.6 KB of gzip, for a panel, a chip and one
 * class. This is what those use, in 0.95 KB. All other surfaces, the practice tab's panel among them, keep Preact;
 * tests/unit/small-preact.test.ts holds the two to the same HTML.
 *
 * It has: elements (HTML and `svg`), text, arrays, fragments, function components, classes with props, state, `setState` of
 * a part (drawn in a microtask, as Preact's) and `componentDidUpdate`. Children are matched by slot, or by key where they
 * have one: Preact also looks for them in other slots. An element stays, with its focus, its scroll position and whether it
 * is open, as long as its slot or key holds the same type; one that is moved among others by its key may lose its focus.
 * Nodes that have not changed are not touched, so that what a browser's translator made of them stays too.
 *
 * It has not: hooks, refs, context, effects of mounting and unmounting, error boundaries, `style`, markup, properties (all
 * but handlers is an attribute: no fields with a `value`), capturing handlers, drawing into a container that holds
 * something else. `refuse` throws on those in tests and development; the build fails on an import of what is missing here.
 * A handler that is drawn while an event is on its way up hears that event, as any listener would; Preact's would not.
 */
type Type = string | ((props: Props) => unknown) | (new (props: Props) => Component);
type Props = Record<string, unknown>;
type Handler = (event: Event) => unknown;

interface VNode {
  /** Empty for text. */
  type: Type;
  props: Props;
  key?: string | number | null | undefined;
}

/** What stands for one vnode: an element, a text, or a component or fragment, which have only children. */
class Drawn {
  props: Props = {};
  dom: Element | Text | undefined;
  self: Component | undefined;
  kids: (Drawn | undefined)[] = [];
  /** Of an element: the nodes that were put into it, in their order. */
  nodes: ChildNode[] = [];
  on: Record<string, Handler | null | undefined> = {};

  constructor(
    /** The one whose element it stands in; the root has none. */
    readonly host: Drawn | undefined,
    readonly type: Type,
    readonly key: VNode['key'],
  ) {}

  /** It is itself the listener, once for every event: the handler that was drawn last is called. */
  handleEvent(event: Event): void {
    this.on[event.type]?.(event);
  }
}

const roots = new WeakMap<Element, Drawn>();
/** `componentDidUpdate` of what was drawn: called when the whole tree stands. */
const updated: (() => void)[] = [];

export function jsx(type: Type, props: Props, key?: VNode['key']): VNode {
  if (import.meta.env.DEV) refuse(type, props);
  return { type, props, key };
}
export { jsx as jsxDEV, jsx as jsxs };

export const Fragment = ({ children }: Props): unknown => children;

export abstract class Component {
  state: Props = {};
  /** The state to come. */
  next: Props | undefined;
  drawn: Drawn | undefined;
  abstract render(props: Props, state: Props): unknown;
  /** With what they were before. */
  componentDidUpdate?(props: Props, state: Props): void;

  constructor(public props: Props) {}

  setState(change: Props, ...more: never[]): void {
    if (import.meta.env.DEV && (typeof change !== 'object' || more.length > 0))
      refused('setState of anything but a part of the state');
    if (!this.next)
      queueMicrotask(() => {
        // Gone, or drawn meanwhile with what was around it.
        if (!this.drawn || !this.next) return;
        fill(this.drawn, this.props);
        finish(this.drawn.host as Drawn);
      });
    this.next = { ...(this.next ?? this.state), ...change };
  }
}

/** Draws the tree into a container that is its own, or with null takes it away. */
export function render(tree: unknown, container: Element): void {
  let root = roots.get(container);
  if (!root) {
    if (import.meta.env.DEV && container.firstChild) refused('a container that holds something else');
    root = new Drawn(undefined, 'root', null);
    root.dom = container;
    roots.set(container, root);
  }
  root.kids = match(root, tree, root.kids);
  finish(root);
}

function finish(host: Drawn): void {
  arrange(host);
  for (const tell of updated.splice(0)) tell();
}

/** In: children, and what is drawn in their place. Out: the children drawn; what none of them is like is forgotten. */
function match(host: Drawn, children: unknown, drawn: Drawn['kids']): Drawn['kids'] {
  const left = [...drawn];
  const kids = (Array.isArray(children) ? children : [children]).map((child: unknown, slot) => {
    const vnode = vnodeOf(child);
    if (!vnode) return undefined;
    const { type, key, props } = vnode;
    const at = key == null ? slot : left.findIndex((one) => one?.key === key);
    let one = left[at];
    if (one && one.type === type && one.key === key) left[at] = undefined;
    else one = new Drawn(host, type, key);
    fill(one, props);
    return one;
  });
  left.forEach(forget);
  return kids;
}

function vnodeOf(child: unknown): VNode | null {
  if (child == null || typeof child === 'boolean') return null;
  if (Array.isArray(child)) return { type: Fragment, props: { children: child } };
  if (typeof child === 'object') {
    if (import.meta.env.DEV && !('type' in child && 'props' in child)) refused('a child that is no vnode');
    return child as VNode;
  }
  if (import.meta.env.DEV && !/^(string|number)$/.test(typeof child)) refused(`a child: ${typeof child}`);
  return { type: '', props: { data: `${child}` } };
}

/** Brings one up to its props. */
function fill(one: Drawn, props: Props): void {
  const { type, props: before } = one;
  one.props = props;
  if (typeof type === 'function') {
    one.kids = match(one.host as Drawn, result(one, type), one.kids);
    return;
  }
  const around = (one.host as Drawn).dom as Element;
  if (!type) {
    one.dom ??= around.ownerDocument.createTextNode('');
    if (before.data !== props.data) (one.dom as Text).data = props.data as string;
    return;
  }
  one.dom ??= around.ownerDocument.createElementNS(
    type === 'svg' ? 'http://www.w3.org/2000/svg' : around.namespaceURI,
    type,
  );
  for (const name in { ...before, ...props })
    if (name !== 'children' && before[name] !== props[name]) set(one, name, props[name]);
  one.kids = match(one, props.children, one.kids);
  arrange(one);
}

/** What a component makes of its props, and its state. */
function result(one: Drawn, type: Exclude<Type, string>): unknown {
  if (!type.prototype?.render) return (type as (props: Props) => unknown)(one.props);
  const { self } = one;
  const now = self ?? new (type as new (props: Props) => Component)(one.props);
  const { props, state } = now;
  one.self = now;
  now.drawn = one;
  now.props = one.props;
  now.state = now.next ?? state;
  now.next = undefined;
  if (self) updated.push(() => self.componentDidUpdate?.(props, state));
  return now.render(now.props, now.state);
}

/** Attributes as Preact sets them: false and true are words in `aria-` and `data-`, elsewhere none and an empty one. */
function set(one: Drawn, name: string, value: unknown): void {
  const dom = one.dom as Element;
  const worded = name[4] === '-';
  if (name.startsWith('on')) {
    const event = name.slice(2).toLowerCase();
    one.on[event] = value as Handler;
    dom.addEventListener(event, one);
  } else if (value == null || (value === false && !worded)) dom.removeAttribute(name);
  else dom.setAttribute(name, value === true && !worded ? '' : `${value}`);
}

const nodesOf = (one: Drawn | undefined): ChildNode[] =>
  one?.dom ? [one.dom] : (one?.kids.flatMap(nodesOf) ?? []);

/** Puts an element's nodes into their order: takes out what is gone, puts in what is new, moves what has moved. */
function arrange(host: Drawn): void {
  const now = host.kids.flatMap(nodesOf);
  let left = host.nodes.filter((node) => now.includes(node) || node.remove());
  host.nodes = now;
  for (const node of now) {
    // Not asked of the page where it stands: a translator may have put something else in its place.
    if (node !== left[0])
      (host.dom as Element).insertBefore(node, left.find((one) => one.parentNode === host.dom) ?? null);
    left = left.filter((one) => one !== node);
  }
}

/** A late answer no longer draws it. */
function forget(one: Drawn | undefined): void {
  if (one?.self) one.self.drawn = undefined;
  one?.kids.forEach(forget);
}

/** Development and tests alone: whatever is not in the subset. No build that ships holds it. */
function refuse(type: Type, props: Props): void {
  if (typeof type === 'function') {
    const other = /^(component(?!DidUpdate$)|UNSAFE|should|get(Child|Snapshot)|forceUpdate)/;
    for (const name of type.prototype ? Object.getOwnPropertyNames(type.prototype) : [])
      if (other.test(name)) refused(`${type.name}.${name}`);
    for (const name of [
      'getDerivedStateFromProps',
      'getDerivedStateFromError',
      'defaultProps',
      'contextType',
    ])
      if (name in type) refused(`${type.name}.${name}`);
    if ('ref' in props) refused('ref');
    return;
  }
  if (typeof type !== 'string' || !/^(?!math$|template$)[a-z][a-z\d]*$/.test(type)) refused(`<${type}>`);
  const state = /^(style|value|checked|selected|muted|ref|is|draggable|spellcheck|contenteditable|popover)$/;
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') continue;
    const handler = /^on[A-Z][a-z]*$/.test(name);
    if (!handler && name !== 'viewBox' && (/[A-Z]/.test(name) || state.test(name)))
      refused(`${type} ${name}`);
    const fits = handler ? /^(function|undefined)$/ : /^(string|number|boolean|undefined)$/;
    if (value !== null && !fits.test(typeof value)) refused(`${type} ${name}: ${typeof value}`);
  }
}

function refused(what: string): never {
  throw new Error(`The overlays’ stand-in for Preact has not: ${what}. See components/look/small-preact.ts.`);
}
