import { arrowRight, Icon } from '@/components/ui/icons';

export interface SiteLinkProps {
  url: string;
  label: string;
  /** The one next thing of its surface. */
  primary?: boolean;
  onClick?: () => void;
}

/** A link to a court's site, in a new tab: the person goes there, the guide never does. */
export function SiteLink({ url, label, primary = false, onClick }: SiteLinkProps) {
  return (
    <a
      class={primary ? 'button primary' : 'button'}
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      {...(onClick ? { onClick } : {})}
    >
      {label} <Icon path={arrowRight} size={12} />
    </a>
  );
}
