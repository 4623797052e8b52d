import { useState } from 'react';
import { announce } from '@shared/ui/announcer';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';
import { ProblemNotice } from './ProblemNotice';

interface RemovalProps {
  label: string;
  warning: string;
  /** What is said when it is gone. */
  done: string;
  onRemove: () => Promise<void>;
}

/** Deletes something after asking once; a refusal is shown where it was asked for. */
export function Removal({ label, warning, done, onRemove }: RemovalProps) {
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const remove = async () => {
    setAsking(false);
    setFailure(undefined);
    try {
      await onRemove();
      announce(done);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <p>
        <button type="button" className="btn btn-outline-danger btn-sm" onClick={() => setAsking(true)}>
          {label}
        </button>
      </p>
      <ProblemNotice error={failure} />
      <ConfirmDialog
        title={label}
        text={warning}
        confirmLabel={label}
        open={asking}
        onCancel={() => setAsking(false)}
        onConfirm={() => void remove()}
      />
    </>
  );
}
