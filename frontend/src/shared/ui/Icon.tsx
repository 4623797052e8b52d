import type { IconName } from './icon-names';

interface IconProps {
  name: IconName;
  size?: 'xs' | 'sm' | 'lg';
  colour?: 'primary' | 'white' | 'success' | 'warning' | 'danger';
  className?: string;
}

/** A decorative icon: the words beside it carry the meaning. */
export function Icon({ name, size = 'sm', colour, className }: IconProps) {
  const classes = ['icon', `icon-${size}`, colour && `icon-${colour}`, className].filter(Boolean).join(' ');
  return (
    <svg className={classes} aria-hidden="true" focusable="false">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
