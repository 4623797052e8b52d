import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { PublicCount } from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';
import { PublicCountService } from '@shared/api/gen/nzd/stakeholders/v1/public_count_service_pb';
import { cityOf } from '@shared/model/names';
import type { Key } from '@shared/model/edit';
import { Editor } from '@shared/parts/Editor';
import { Dialog } from '@shared/ui/Dialog';
import { emptyCount, messageOf, publicCountKind, type PublicCountValues } from '../model/public-count-form';
import { PublicCountForm } from './PublicCountForm';

interface NewProps {
  district: string;
  open: boolean;
  onClose: () => void;
}

/** Adds a statement about a district. */
export function NewPublicCountDialog({ district, open, onClose }: NewProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('publicCount.add')} open={open} onClose={onClose}>
      <NewPublicCount district={district} onClose={onClose} />
    </Dialog>
  );
}

function NewPublicCount({ district, onClose }: Omit<NewProps, 'open'>) {
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const add = async (values: PublicCountValues) => {
    await call(PublicCountService.method.createPublicCount, {
      parent: `cities/${cityOf(district)}`,
      publicCount: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['publicCounts'] });
    onClose();
  };
  return <PublicCountForm initial={emptyCount(district)} onSubmit={add} onCancel={onClose} />;
}

/** Changes a statement. */
export function PublicCountEditDialog({
  count,
  onClose,
}: {
  count: PublicCount | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const show = (key: Key<PublicCountValues>, values: PublicCountValues): string | undefined => {
    switch (key) {
      case 'subject':
        return t(`subject.${values.subject}`);
      case 'perimeter':
        return t(`perimeterChoice.${values.perimeter}`);
      case 'qualifier':
        return t(`qualifierChoice.${values.qualifier}`);
      default:
        return undefined;
    }
  };
  return (
    <Dialog title={t('publicCount.change')} open={count !== undefined} onClose={onClose}>
      {count && (
        <Editor message={count} kind={publicCountKind} show={show} onDone={onClose}>
          {(form) => <PublicCountForm {...form} />}
        </Editor>
      )}
    </Dialog>
  );
}
