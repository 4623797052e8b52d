package it.nzd.theories.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import it.nzd.theories.application.Begin;
import it.nzd.theories.application.FixedTheory;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.VersionMark;
import it.nzd.theories.domain.review.Finding;
import it.nzd.theories.domain.review.Review;
import it.nzd.theories.v1.TheoryVersion;
import java.util.List;
import java.util.function.UnaryOperator;

/** Models and their messages. */
final class TheoryProtoMapper {
  private TheoryProtoMapper() {}

  /** A model with everything in it. */
  static it.nzd.theories.v1.Theory toProto(
      Stored<Theory> stored, List<Available> available, List<Finding> findings) {
    var theory = stored.value();
    var out = summary(stored).setContent(ContentProtoMapper.toProto(theory.content()));
    theory.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    available.forEach(action -> out.addAvailableActions(action.toProto()));
    findings.forEach(finding -> out.addFindings(toProto(finding)));
    return out.addAllShakenNodes(new Review(theory.content()).shaken()).build();
  }

  /** A model without its content, for lists. */
  static it.nzd.theories.v1.Theory.Builder summary(Stored<Theory> stored) {
    var theory = stored.value();
    var out =
        heading(theory).toBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setDistrict(theory.district())
            .setState(it.nzd.theories.v1.Theory.State.valueOf(theory.state().code()))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    theory.links().forEach(link -> out.addLinks(Messages.toProto(link)));
    for (int i = 0; i < theory.versions().size(); i++) {
      out.addVersions(mark(stored.name(), theory, theory.versions().get(i)));
    }
    return out;
  }

  static TheoryVersion toProto(FixedTheory fixed) {
    return TheoryVersion.newBuilder()
        .setName(versionName(fixed.theory().name(), fixed.mark()))
        .setMark(mark(fixed.theory().name(), fixed.theory().value(), fixed.mark()))
        .setTitle(fixed.as().title())
        .setContent(ContentProtoMapper.toProto(fixed.as().content()))
        .build();
  }

  static Begin begin(it.nzd.theories.v1.Theory sent) {
    return new Begin(
        sent.getDistrict(),
        sent.getTitle(),
        sent.getDescription(),
        Messages.fromProto(sent.getVisibility()),
        ContentProtoMapper.elements(sent.getContent()),
        sent.getContent().getCeiling(),
        sent.getLinksList().stream().map(Messages::fromProto).toList());
  }

  static UnaryOperator<Theory> edit(it.nzd.theories.v1.Theory sent, FieldMask mask) {
    return present -> {
      var next = UpdateMask.apply(mask, heading(present), sent);
      return new Theory(
          present.district(),
          next.getTitle(),
          next.getDescription(),
          Messages.fromProto(next.getVisibility()),
          present.content(),
          present.origins(),
          present.state(),
          present.steps(),
          present.versions());
    };
  }

  /** What an update may change. */
  private static it.nzd.theories.v1.Theory heading(Theory theory) {
    return it.nzd.theories.v1.Theory.newBuilder()
        .setTitle(theory.title())
        .setDescription(theory.description())
        .setVisibility(Messages.toProto(theory.visibility()))
        .build();
  }

  private static it.nzd.theories.v1.VersionMark mark(String name, Theory theory, VersionMark mark) {
    var kind =
        mark.isBaseline()
            ? it.nzd.theories.v1.VersionMark.Kind.KIND_BASELINE
            : it.nzd.theories.v1.VersionMark.Kind.KIND_REVISION;
    return it.nzd.theories.v1.VersionMark.newBuilder()
        .setName(versionName(name, mark))
        .setNumber(theory.versions().indexOf(mark) + 1)
        .setRevision(mark.revision())
        .setKind(kind)
        .setReason(mark.reason())
        .setActor(mark.actor())
        .setFixedTime(Messages.timestamp(mark.at()))
        .build();
  }

  private static String versionName(String theory, VersionMark mark) {
    return theory + "/versions/" + mark.revision();
  }

  private static it.nzd.theories.v1.Finding toProto(Finding finding) {
    return it.nzd.theories.v1.Finding.newBuilder()
        .setKind(it.nzd.theories.v1.Finding.Kind.valueOf("KIND_" + finding.kind().name()))
        .setElement(finding.element())
        .setNode(finding.node())
        .build();
  }
}
