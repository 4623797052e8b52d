import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '@shared/ui/FormField';
import { mostBytes, pasted } from '../model/import-mapping';

export interface ChosenFile {
  fileName: string;
  content: Uint8Array<ArrayBuffer>;
}

interface ImportSourceProps {
  busy: boolean;
  /** What the cells must say at least. */
  pasteHelp?: string;
  onChoose: (file: ChosenFile) => void;
}

/** Where the observations come from: a file, or cells copied from a spreadsheet. */
export function ImportSource({ busy, pasteHelp, onChoose }: ImportSourceProps) {
  const { t } = useTranslation();
  const base = useId();
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<{ file?: string; text?: string }>({});
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) {
      setErrors({ file: t('observationFile.tooLarge') });
      return;
    }
    setErrors({});
    try {
      const content = new Uint8Array(await file.arrayBuffer());
      onChoose({ fileName: file.name.slice(-150), content });
    } catch {
      setErrors({ file: t('observationFile.unreadable') });
    }
  };
  const paste = () => {
    const content = pasted(text);
    if (!content) {
      setErrors({ text: t('observationFile.pasteEmpty') });
      return;
    }
    setErrors({});
    onChoose({ fileName: t('observationFile.pastedName'), content });
  };
  return (
    <section className="nzd-section" aria-labelledby={`${base}-title`}>
      <h2 id={`${base}-title`}>{t('observationFile.source')}</h2>
      <FormField
        id={`${base}-file`}
        label={t('observationFile.file')}
        help={t('observationFile.fileHelp')}
        error={errors.file}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            className="form-control"
            accept=".csv,.txt,.tsv,.xlsx"
            disabled={busy}
            onChange={(event) => {
              void choose(event.target.files?.[0]);
              // The same file, put right meanwhile, can be chosen again.
              event.target.value = '';
            }}
          />
        )}
      </FormField>
      <FormField
        id={`${base}-text`}
        label={t('observationFile.paste')}
        help={pasteHelp ?? t('observationFile.pasteHelp')}
        error={errors.text}
      >
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      <button type="button" className="btn btn-outline-primary" disabled={busy} onClick={paste}>
        {t('observationFile.readPasted')}
      </button>
    </section>
  );
}
