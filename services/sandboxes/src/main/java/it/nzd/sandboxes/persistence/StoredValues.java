package it.nzd.sandboxes.persistence;

import io.micronaut.serde.annotation.SerdeImport;
import it.nzd.sandboxes.domain.Act;
import it.nzd.sandboxes.domain.Consent;
import it.nzd.sandboxes.domain.Derogation;
import it.nzd.sandboxes.domain.Design;
import it.nzd.sandboxes.domain.EvaluationReport;
import it.nzd.sandboxes.domain.ExitCriterion;
import it.nzd.sandboxes.domain.ExitDecision;
import it.nzd.sandboxes.domain.Extension;
import it.nzd.sandboxes.domain.FitCondition;
import it.nzd.sandboxes.domain.FitFinding;
import it.nzd.sandboxes.domain.Grant;
import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.Metric;
import it.nzd.sandboxes.domain.MetricReading;
import it.nzd.sandboxes.domain.MonitoringReport;
import it.nzd.sandboxes.domain.Norm;
import it.nzd.sandboxes.domain.Outline;
import it.nzd.sandboxes.domain.Participant;
import it.nzd.sandboxes.domain.Placement;
import it.nzd.sandboxes.domain.Provenance;
import it.nzd.sandboxes.domain.Safeguard;
import it.nzd.sandboxes.domain.Screening;
import it.nzd.sandboxes.domain.Suspension;
import it.nzd.sandboxes.domain.TheoryTest;
import it.nzd.sandboxes.domain.Threshold;

/**
 * The parts of a sandbox are stored as the domain writes them, component by component: renaming a
 * component of one of these records is a change of what is stored.
 */
@SerdeImport(Outline.class)
@SerdeImport(Norm.class)
@SerdeImport(Design.class)
@SerdeImport(Participant.class)
@SerdeImport(Safeguard.class)
@SerdeImport(Metric.class)
@SerdeImport(TheoryTest.class)
@SerdeImport(Threshold.class)
@SerdeImport(ExitCriterion.class)
@SerdeImport(Derogation.class)
@SerdeImport(FitCondition.class)
@SerdeImport(Screening.class)
@SerdeImport(Act.class)
@SerdeImport(Consent.class)
@SerdeImport(Placement.class)
@SerdeImport(Grant.class)
@SerdeImport(MetricReading.class)
@SerdeImport(Incident.class)
@SerdeImport(Suspension.class)
@SerdeImport(MonitoringReport.class)
@SerdeImport(EvaluationReport.class)
@SerdeImport(ExitDecision.class)
@SerdeImport(Extension.class)
@SerdeImport(Provenance.class)
@SerdeImport(FitFinding.class)
final class StoredValues {
  private StoredValues() {}
}
