import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

interface DialogProps {
  title: string;
  open: boolean;
  side?: boolean;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
}

/** Dialogs inside this one and file choosers say that they close, too: that is not about this one. */
const isOwn = (event: SyntheticEvent) => event.target === event.currentTarget;

/** A dialog or side drawer: keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, open, side = false, onClose, children, footer }: DialogProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Closed while it is still on the page, also when it is taken off it: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog || !open) return undefined;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);

  return (
    <dialog
      ref={element}
      className={side ? 'nzd-dialog nzd-drawer' : 'nzd-dialog'}
      aria-labelledby={titleId}
      onClose={(event) => {
        if (isOwn(event) && open && !event.currentTarget.open) onClose();
      }}
      onCancel={(event) => {
        if (!isOwn(event)) return;
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <header className="nzd-dialog-header">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="nzd-icon-button" onClick={onClose}>
              <Icon name="it-close" />
              <span className="visually-hidden">{t('action.close')}</span>
            </button>
          </header>
          <div className="nzd-dialog-body">{children}</div>
          {footer && <footer className="nzd-dialog-footer">{footer}</footer>}
        </>
      )}
    </dialog>
  );
}
