import '../styles/kit.scss';
import '../styles/pages.scss';
import '../styles/barriers.scss';
import '../styles/calculators.scss';
import '../styles/comparison.scss';
import '../styles/consultations.scss';
import '../styles/decisions.scss';
import '../styles/editing.scss';
import '../styles/lifecycle.scss';
import '../styles/sandboxes.scss';
import '../styles/stakeholders.scss';
import '../styles/theories.scss';
import '../styles/thread.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '@shared/i18n/i18n';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

await startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
