import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { ObservationFileService } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import type { ObservationImport } from '@shared/api/gen/nzd/indicators/v1/observation_import_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { FormField } from '@shared/ui/FormField';

interface ImportUndoDialogProps {
  done: ObservationImport;
  onClose: () => void;
  onStarted: (operation: string) => void;
}

/** Asks why an import is undone. */
export function ImportUndoDialog({ done, onClose, onStarted }: ImportUndoDialogProps) {
  const { t } = useTranslation();
  const base = useId();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const undo = useMutation({
    mutationFn: () =>
      call(ObservationFileService.method.undoObservationImport, { name: done.name, reason: reason.trim() }),
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
