import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObservationImport } from '@shared/api/gen/nzd/indicators/v1/observation_import_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { FormField } from '@shared/ui/FormField';
import type { ImportWork } from '../model/import-work';

interface ImportUndoDialogProps {
  done: ObservationImport;
  work: ImportWork;
  onClose: () => void;
  onStarted: (operation: string) => void;
}

/** Asks why an import is undone. */
export function ImportUndoDialog({ done, work, onClose, onStarted }: ImportUndoDialogProps) {
  const { t } = useTranslation();
  const base = useId();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const undo = useMutation({
    mutationFn: () => work.undo(done.name, reason.trim()),
    onSuccess: (operation) => onStarted(operation.name),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim()) undo.mutate();
  };
  return (
    <Dialog title={t('observationFile.undoTitle', { name: done.fileName })} open onClose={onClose}>
      <form className="nzd-form" noValidate onSubmit={send}>
        <p>{t('observationFile.undoText')}</p>
        <ProblemNotice error={undo.error} />
        <FormField
          id={`${base}-reason`}
          label={t('field.observations.reason')}
          error={asked && !reason.trim() ? t('observationFile.reasonNeeded') : undefined}
          required
        >
          {(control) => (
            <textarea
              {...control}
              className="form-control"
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
        <div className="nzd-form-actions">
          <button type="submit" className="btn btn-primary" disabled={undo.isPending}>
            {t('observationFile.undo')}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={onClose}>
            {t('action.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
