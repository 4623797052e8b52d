import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const accepted = '.pdf,.png,.jpg,.jpeg,.csv,.txt,.xlsx,.ods,.odt,.docx';

interface FileChooserProps {
  busy: boolean;
  onChoose: (file: File) => Promise<void>;
}

/** Chooses a document and adds it at once. */
export function FileChooser({ busy, onChoose }: FileChooserProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (file) await onChoose(file);
    if (input.current) input.current.value = '';
  };
  return (
    <div className="nzd-field nzd-file-chooser">
      <label htmlFor={id}>{busy ? t('file.adding') : t('file.add')}</label>
      <p id={`${id}-help`} className="nzd-small">
        {t('file.help')}
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        className="form-control"
        accept={accepted}
        disabled={busy}
        aria-describedby={`${id}-help`}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
    </div>
  );
}
