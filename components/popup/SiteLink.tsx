import { Icon } from '@/components/look/icons';

/** A link to a court's site, in a tab of its own: the person goes there, the guide never does. */
export function SiteLink({ url, label, onClick }: { url: string; label: string; onClick?: () => void }) {
  return (
    <a class="button" href={url} target="_blank" rel="noreferrer noopener" {...(onClick ? { onClick } : {})}>
      {label} <Icon name="right" size={12} />
    </a>
  );
}
