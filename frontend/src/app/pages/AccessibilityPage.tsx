import { useTranslation } from 'react-i18next';
import { PageHeader } from '@shared/ui/PageHeader';

const sections = ['state', 'limits', 'keyboard', 'feedback'] as const;

export function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('accessibility.title')} purpose={t('accessibility.purpose')} />
      {sections.map((section) => (
        <section key={section} className="nzd-prose">
          <h2>{t(`accessibility.${section}Title`)}</h2>
          <p>{t(`accessibility.${section}Text`)}</p>
        </section>
      ))}
    </>
  );
}
