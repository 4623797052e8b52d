import { useEffect, useId, useRef, type ReactNode } from 'react';
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

/** A dialog or side drawer: keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, open, side = false, onClose, children, footer }: DialogProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return undefined;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
    return undefined;
  }, [open]);

  return (
    <dialog
      ref={element}
      className={side ? 'nzd-dialog nzd-drawer' : 'nzd-dialog'}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
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
