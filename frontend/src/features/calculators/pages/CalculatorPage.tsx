import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { routeOf } from '@shared/api/call';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { ErrorSummary } from '@shared/ui/ErrorSummary';
import { PageHeader } from '@shared/ui/PageHeader';
import { AnswerView } from '../components/AnswerView';
import { MessageFields } from '../components/MessageFields';
import { MeterLoader } from '../components/MeterLoader';
import { MethodCard, Warnings } from '../components/MethodCard';
import { PvgisLoader } from '../components/PvgisLoader';
import { calculatorOf, type Calculator } from '../model/calculators';
import { takesPvgis } from '../model/pvgis-values';
import { textsIn } from '../model/sheets';
import { useCalculation } from '../model/use-calculation';

export function CalculatorPage() {
  const { t } = useTranslation();
  const { calculator = '' } = useParams();
  const found = calculatorOf(calculator);
  return found ? (
    <Worksheet key={found.id} calculator={found} />
  ) : (
    <EmptyState title={t('calculator.unknownTitle')} why={t('calculator.unknownWhy')} />
  );
}

/** One calculator with an example filled in, its answer beside it. */
function Worksheet({ calculator }: { calculator: Calculator }) {
  const { t } = useTranslation();
  const texts = textsIn(calculator.sheet);
  const calculation = useCalculation(calculator);
  const answerHeading = useRef<HTMLHeadingElement>(null);
  const { answer } = calculation;
  useEffect(() => {
    if (answer) answerHeading.current?.focus();
  }, [answer]);
  return (
    <>
      <PageHeader
        title={texts.title}
        purpose={texts.summary}
        crumbs={[{ label: t('nav.calculators'), to: '/calcolatori' }, { label: texts.title }]}
      />
      <div className="nzd-worksheet">
        <form
          className="nzd-form"
          noValidate
          aria-label={t('calculator.input')}
          onSubmit={(event) => {
            event.preventDefault();
            void calculation.run();
          }}
        >
          {takesPvgis(calculator.id) && (
            <PvgisLoader calculator={calculator.id} draft={calculation.draft} onTake={calculation.change} />
          )}
          {calculator.id === 'energy-sharing' && (
            <MeterLoader draft={calculation.draft} onTake={calculation.change} />
          )}
          <ErrorSummary errors={calculation.listed} attempt={calculation.attempt} />
          {calculation.listed.length === 0 && <ProblemNotice error={calculation.problem} />}
          <MessageFields
            schema={calculator.method.input}
            texts={texts}
            draft={calculation.draft}
            path=""
            errors={calculation.errors}
            onChange={calculation.change}
          />
          <div className="nzd-form-actions">
            <button type="submit" className="btn btn-primary" disabled={calculation.isRunning}>
              {t(calculation.isRunning ? 'calculator.running' : 'calculator.run')}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={calculation.takeExample}>
              {t('calculator.example')}
            </button>
          </div>
        </form>
        <section aria-labelledby="answer-title" className="nzd-answer">
          <h2 id="answer-title" ref={answerHeading} tabIndex={-1}>
            {t('calculator.answer')}
          </h2>
          {answer ? (
            <>
              <Warnings answer={answer} texts={texts} />
              <AnswerView schema={calculator.method.output} answer={answer} texts={texts} />
              <MethodCard answer={answer} />
            </>
          ) : (
            <p role="status">{t(calculation.isOutdated ? 'calculator.changed' : 'calculator.notYet')}</p>
          )}
          <details>
            <summary>{t('calculator.forPrograms')}</summary>
            <p>
              <code>{`POST ${routeOf(calculator.method).template}`}</code>
            </p>
            <pre className="nzd-code">{JSON.stringify(calculation.request, undefined, 2)}</pre>
          </details>
        </section>
      </div>
    </>
  );
}
