package it.nzd.sandboxes.grpc;

import it.nzd.platform.contract.Messages;
import it.nzd.platform.lifecycle.Available;
import it.nzd.sandboxes.application.SandboxView;
import it.nzd.sandboxes.domain.Course;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Trial;
import it.nzd.sandboxes.v1.GuardStanding;
import it.nzd.sandboxes.v1.NextStep;

/** Sandboxes and their messages. */
final class SandboxProtoMapper {
  private static final String STATE = "STATE_";

  private SandboxProtoMapper() {}

  static it.nzd.sandboxes.v1.Sandbox toProto(SandboxView view) {
    var stored = view.stored();
    var sandbox = stored.value();
    var out =
        content(sandbox)
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setState(toProto(sandbox.state()))
            .setProposer(sandbox.seats().proposer())
            .setManager(sandbox.seats().manager())
            .setEvaluator(sandbox.seats().evaluator())
            .addAllAvailableDeeds(view.deeds())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    view.available().stream().map(Available::toProto).forEach(out::addAvailableActions);
    view.nextSteps().forEach(step -> out.addNextSteps(toProto(step)));
    view.reports().forEach(owed -> out.addReportsDue(TrialProtoMapper.toProto(owed)));
    addCourse(out, sandbox.course(), view.now());
    addTrial(out, sandbox.trial());
    var provenance = sandbox.provenance();
    if (provenance != null) {
      out.setProvenance(TrialProtoMapper.toProto(provenance));
    }
    return out.build();
  }

  /** What people write, without what the service keeps: for masks. */
  static it.nzd.sandboxes.v1.Sandbox.Builder content(Sandbox sandbox) {
    var out =
        it.nzd.sandboxes.v1.Sandbox.newBuilder()
            .setTitle(sandbox.title())
            .setDistrict(sandbox.district())
            .setOutline(OutlineProtoMapper.toProto(sandbox.outline()))
            .setDesign(DesignProtoMapper.toProto(sandbox.design()))
            .setVisibility(Messages.toProto(sandbox.visibility()))
            .setDecision(sandbox.decision());
    sandbox.links().forEach(link -> out.addLinks(Messages.toProto(link)));
    return out;
  }

  /** A new idea as it was sent; the service says who proposes it. */
  static Sandbox fromProto(it.nzd.sandboxes.v1.Sandbox sent) {
    return onto(
        Sandbox.begun(
            SandboxState.IDEA,
            "",
            "",
            it.nzd.sandboxes.domain.Outline.EMPTY,
            it.nzd.sandboxes.domain.Design.EMPTY,
            Messages.fromProto(sent.getVisibility()),
            java.util.List.of(),
            "",
            null),
        sent);
  }

  /** A sandbox with the content that was sent. */
  static Sandbox onto(Sandbox sandbox, it.nzd.sandboxes.v1.Sandbox sent) {
    return sandbox
        .describedAs(
            sent.getTitle(),
            sent.getDistrict(),
            OutlineProtoMapper.fromProto(sent.getOutline()),
            DesignProtoMapper.fromProto(sent.getDesign()),
            sent.getDecision())
        .shownAs(
            Messages.fromProto(sent.getVisibility()),
            sent.getLinksList().stream().map(Messages::fromProto).toList());
  }

  static it.nzd.sandboxes.v1.Sandbox.State toProto(SandboxState state) {
    return Codes.toProto(it.nzd.sandboxes.v1.Sandbox.State.class, STATE, state);
  }

  static SandboxState fromProto(it.nzd.sandboxes.v1.Sandbox.State state) {
    return Codes.fromProto(SandboxState.class, STATE, state);
  }

  private static NextStep toProto(SandboxView.NextStep step) {
    var out =
        NextStep.newBuilder()
            .setAction(step.action())
            .setToState(step.toState())
            .addAllRoles(step.roles())
            .setReasonNeeded(step.needsReason())
            .setOpenToCaller(step.isOpen());
    step.guards()
        .forEach(
            (guard, outcome) ->
                out.addGuards(
                    GuardStanding.newBuilder()
                        .setGuard(guard)
                        .setOutcome(
                            Codes.toProto(GuardStanding.Outcome.class, "OUTCOME_", outcome))));
    return out.build();
  }

  private static void addCourse(
      it.nzd.sandboxes.v1.Sandbox.Builder out, Course course, java.time.Instant now) {
    course.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    var screening = course.screening();
    if (screening != null) {
      out.setScreening(TrialProtoMapper.toProto(screening));
    }
    var approval = course.approval();
    if (approval != null) {
      out.setApprovalAct(TrialProtoMapper.toProto(approval));
    }
    var extension = course.extension();
    if (extension != null) {
      out.setExtension(TrialProtoMapper.toProto(extension));
    }
    var suspension = course.suspension();
    if (suspension != null) {
      out.setSuspension(TrialProtoMapper.toProto(suspension, now));
    }
    var exit = course.exit();
    if (exit != null) {
      out.setExitDecision(TrialProtoMapper.toProto(exit));
    }
    var rule = course.rule();
    if (rule != null) {
      out.setAdoptedRule(TrialProtoMapper.toProto(rule));
    }
  }

  private static void addTrial(it.nzd.sandboxes.v1.Sandbox.Builder out, Trial trial) {
    trial.consents().forEach(item -> out.addConsents(TrialProtoMapper.toProto(item)));
    trial.placements().forEach(item -> out.addPlacements(TrialProtoMapper.toProto(item)));
    trial.grants().forEach(item -> out.addGrants(TrialProtoMapper.toProto(item)));
    trial.readings().forEach(item -> out.addReadings(TrialProtoMapper.toProto(item)));
    trial.incidents().forEach(item -> out.addIncidents(TrialProtoMapper.toProto(item)));
    trial.reports().forEach(item -> out.addReports(TrialProtoMapper.toProto(item)));
    var evaluation = trial.evaluation();
    if (evaluation != null) {
      out.setEvaluation(TrialProtoMapper.toProto(evaluation));
    }
  }
}
