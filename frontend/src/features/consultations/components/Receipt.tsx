import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Answer } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { AnswerService, ReceiptStatus_Status } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { formatInstant } from '@shared/format/format';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Icon } from '@shared/ui/Icon';

/** The receipt of the last submission; its fingerprint is checked with the service on request. */
export function Receipt({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const [status, setStatus] = useState<ReceiptStatus_Status>();
  const [failure, setFailure] = useState<unknown>();
  const { receipt } = answer;
  if (!receipt) return null;
  const verify = async () => {
    setFailure(undefined);
    try {
      const said = await call(AnswerService.method.getReceiptStatus, {
        name: answer.name,
        fingerprint: receipt.fingerprint,
      });
      setStatus(said.status);
    } catch (error) {
      setFailure(error);
    }
  };
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(receipt.canonical)}`;
  return (
    <section className="nzd-card nzd-receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">
        <Icon name="it-check-circle" colour="success" /> {t('consultations.receipt.title')}
      </h2>
      <dl className="nzd-facts">
        <div>
          <dt>{t('consultations.receipt.number')}</dt>
          <dd>{receipt.number}</dd>
        </div>
        <div>
          <dt>{t('consultations.receipt.time')}</dt>
          <dd>{receipt.submitTime && formatInstant(timestampDate(receipt.submitTime))}</dd>
        </div>
        <div>
          <dt>{t('consultations.receipt.fingerprint')}</dt>
          <dd className="nzd-fingerprint">{receipt.fingerprint}</dd>
        </div>
      </dl>
      <p className="nzd-small">{t('consultations.receipt.meaning')}</p>
      <div className="nzd-form-actions">
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => void verify()}>
          {t('consultations.receipt.verify')}
        </button>
        <a className="btn btn-outline-primary btn-sm" href={file} download={`ricevuta-${receipt.number}.txt`}>
          <Icon name="it-download" size="xs" /> {t('consultations.receipt.download')}
        </a>
      </div>
      <ProblemNotice error={failure} />
      <p role="status">
        {status !== undefined && t(`consultations.receipt.status.${ReceiptStatus_Status[status]}`)}
      </p>
    </section>
  );
}
