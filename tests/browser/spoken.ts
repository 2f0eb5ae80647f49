import type { Page } from 'playwright-core';

/**
 * What a screen reader gets of the overlay, from the browser's accessibility tree, which includes the closed root: one
 * line per node, with role and name. Text that only repeats the name of its parent is left out.
 */
export async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const region = nodes.find((n) => n.role?.value === 'region' && n.name?.value === 'ECF Link Guide');
  const lines: string[] = [];
  const tell = (id: string, within: string) => {
    const node = byId.get(id);
    if (!node) return;
    const [role, name] = [String(node.role?.value ?? ''), String(node.name?.value ?? '').trim()];
    const quiet = role === 'InlineTextBox' || (role === 'StaticText' && within.includes(name));
    if (!node.ignored && name !== '' && !quiet) lines.push(`${role}: ${name}`);
    for (const child of node.childIds ?? []) tell(child, `${within} ${role === 'StaticText' ? '' : name}`);
  };
  for (const child of region?.childIds ?? []) tell(child, '');
  const status = nodes.find((n) => n.role?.value === 'status' && (n.childIds?.length ?? 0) > 0);
  const said = (status?.childIds ?? []).map((id) => String(byId.get(id)?.name?.value ?? '')).join(' ');
  return `announced: ${said}\n${lines.join('\n')}\n`;
}
