import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '@shared/api/call';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { Removal } from '@shared/parts/Removal';

/** Deletes a consultation that nobody was shown yet. */
export function ConsultationRemoval({ consultation, city }: { consultation: Consultation; city: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  return (
    <Removal
      label={t('consultations.delete')}
      warning={t('consultations.deleteWarning', { title: consultation.title })}
      done={t('consultations.deletedNow')}
      onRemove={async () => {
        const { name, etag } = consultation;
        await call(ConsultationService.method.deleteConsultation, { name, etag });
        void navigate(`/citta/${city}/consultazioni`);
        await client.invalidateQueries({ queryKey: ['consultations'], refetchType: 'none' });
      }}
    />
  );
}
