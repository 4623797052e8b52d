import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@shared/ui/PageHeader';
import { calculators } from '../model/calculators';
import { groups, textsIn } from '../model/sheets';

/** All calculators by family. */
export function CalculatorListPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('calculator.listTitle')} purpose={t('calculator.listPurpose')} />
      {groups.map((group) => {
        const own = calculators.filter(({ sheet }) => sheet.group === group);
        return (
          own.length > 0 && (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(`calculator.group.${group}`)}</h2>
              <ul className="nzd-cards">
                {own.map(({ id, sheet }) => {
                  const texts = textsIn(sheet);
                  return (
                    <li key={id} className="nzd-card">
                      <h3>
                        <Link to={`/calcolatori/${id}`}>{texts.title}</Link>
                      </h3>
                      <p>{texts.summary}</p>
                    </li>
                  );
                })}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
