import { useTranslation } from 'react-i18next';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { Problem } from '@shared/api/problem';
import { useCall } from '@shared/api/use-call';
import { currentLanguage } from '@shared/i18n/i18n';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Icon } from '@shared/ui/Icon';
import { Skeleton } from '@shared/ui/Skeleton';
import { ResultTables } from './ResultTables';

/** The tables with their file for spreadsheets; hidden results are said to be so. */
export function Results({ consultation, city }: { consultation: Consultation; city: string }) {
  const { t } = useTranslation();
  const query = useCall('consultations', ConsultationService.method.getConsultationResults, {
    name: consultation.name,
  });
  const isHidden = query.error instanceof Problem && query.error.reason === 'RESULTS_NOT_YET';
  const comma = currentLanguage() === 'it';
  return (
    <section className="nzd-section" aria-labelledby="results-title">
      <h2 id="results-title">{t('consultations.results.title')}</h2>
      {query.isPending && <Skeleton lines={6} />}
      {isHidden ? (
        <p>
          {t(consultation.hiddenResults ? 'consultations.hiddenResultsMeaning' : 'reason.RESULTS_NOT_YET')}
        </p>
      ) : (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && (
        <>
          <a
            className="btn btn-outline-primary btn-sm"
            href={`/api/v1/${consultation.name}/results:export${comma ? '?decimalComma=true' : ''}`}
            download
          >
            <Icon name="it-file-csv" size="xs" /> {t('consultations.results.export')}
          </a>
          <ResultTables consultation={consultation} results={query.data} city={city} />
        </>
      )}
    </section>
  );
}
