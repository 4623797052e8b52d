import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ProposeDecision } from '@shared/parts/ProposeDecision';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { Facts } from '../components/Facts';
import { ResultTables } from '../components/ResultTables';
import { Themes } from '../components/Themes';

/** The closing report, to be read and printed. */
export function ReportPage() {
  const { t } = useTranslation();
  const { city = '', consultation: id = '' } = useParams();
  const label = useCityLabel();
  const name = `cities/${city}/consultations/${id}`;
  const query = useCall('consultations', ConsultationService.method.getConsultationReport, { name });
  const report = query.data;
  const consultation = report?.consultation;
  return (
    <>
      <PageHeader
        title={
          consultation
            ? t('consultations.reportOf', { title: consultation.title })
            : t('consultations.report')
        }
        purpose={t('consultations.reportPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.consultations'), to: `/citta/${city}/consultazioni` },
          { label: consultation?.title ?? t('consultations.one'), to: `/citta/${city}/consultazioni/${id}` },
          { label: t('consultations.report') },
        ]}
        action={
          <button
            type="button"
            className="btn btn-outline-primary nzd-no-print"
            onClick={() => window.print()}
          >
            {t('consultations.print')}
          </button>
        }
      />
      {query.isPending && <Skeleton lines={8} />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {report && consultation && (
        <article className="nzd-report">
          <p>{consultation.description}</p>
          <Facts consultation={consultation} city={city} />
          <h2>{t('consultations.summary')}</h2>
          <p>{consultation.summary}</p>
          <h2>{t('consultations.themes')}</h2>
          <Themes themes={consultation.themes} questions={consultation.questions} />
          <h2>{t('consultations.results.title')}</h2>
          {report.results ? (
            <ResultTables consultation={consultation} results={report.results} city={city} />
          ) : (
            <p>{t('consultations.hiddenResultsMeaning')}</p>
          )}
          <p className="nzd-small nzd-fingerprint">
            {t('consultations.reportFingerprint', { fingerprint: report.fingerprint })}
          </p>
        </article>
      )}
      {consultation && <ProposeDecision source={consultation.name} />}
    </>
  );
}
