package it.nzd.sandboxes.grpc;

import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import it.nzd.sandboxes.domain.Norm;
import it.nzd.sandboxes.domain.Outline;
import it.nzd.sandboxes.domain.Powers;
import it.nzd.sandboxes.domain.TheoryTest;

/** Outlines and their messages. */
final class OutlineProtoMapper {
  private OutlineProtoMapper() {}

  static it.nzd.sandboxes.v1.Outline toProto(Outline outline) {
    var out =
        it.nzd.sandboxes.v1.Outline.newBuilder()
            .setProblem(outline.problem())
            .setHypothesis(outline.hypothesis())
            .setBenefit(outline.benefit())
            .setAuthorities(outline.authorities())
            .setLegalBasis(outline.legalBasis());
    var species = outline.species();
    if (species != null) {
      out.setSpecies(Codes.toProto(it.nzd.sandboxes.v1.Outline.Species.class, "SPECIES_", species));
    }
    outline.levers().forEach(lever -> out.addLevers(it.nzd.common.v1.Lever.valueOf(lever.code())));
    outline.norms().forEach(norm -> out.addNorms(toProto(norm)));
    outline.tests().forEach(test -> out.addTests(toProto(test)));
    return out.build();
  }

  static Outline fromProto(it.nzd.sandboxes.v1.Outline sent) {
    return new Outline(
        sent.getSpecies() == it.nzd.sandboxes.v1.Outline.Species.SPECIES_UNSPECIFIED
            ? null
            : Codes.fromProto(Outline.Species.class, "SPECIES_", sent.getSpecies()),
        sent.getProblem(),
        sent.getHypothesis(),
        sent.getBenefit(),
        sent.getAuthorities(),
        sent.getLegalBasis(),
        sent.getLeversList().stream().map(lever -> Coded.of(Lever.class, lever.name())).toList(),
        sent.getNormsList().stream().map(OutlineProtoMapper::fromProto).toList(),
        sent.getTestsList().stream().map(OutlineProtoMapper::fromProto).toList());
  }

  private static it.nzd.sandboxes.v1.TheoryTest toProto(TheoryTest test) {
    return it.nzd.sandboxes.v1.TheoryTest.newBuilder()
        .setTheory(test.theory())
        .setKind(Codes.toProto(it.nzd.sandboxes.v1.TheoryTest.Kind.class, "KIND_", test.kind()))
        .setElement(test.element())
        .build();
  }

  private static TheoryTest fromProto(it.nzd.sandboxes.v1.TheoryTest sent) {
    return new TheoryTest(
        sent.getTheory(),
        Codes.fromProto(TheoryTest.Kind.class, "KIND_", sent.getKind()),
        sent.getElement());
  }

  private static it.nzd.sandboxes.v1.Norm toProto(Norm norm) {
    return it.nzd.sandboxes.v1.Norm.newBuilder()
        .setId(norm.id())
        .setCitation(norm.citation())
        .setLevel(Codes.toProto(it.nzd.sandboxes.v1.Norm.Level.class, "LEVEL_", norm.level()))
        .setSubject(
            Codes.toProto(it.nzd.sandboxes.v1.Norm.Subject.class, "SUBJECT_", norm.subject()))
        .setTreatment(
            Codes.toProto(it.nzd.sandboxes.v1.Norm.Treatment.class, "TREATMENT_", norm.treatment()))
        .setNote(norm.note())
        .setPowers(toProto(norm.powers()))
        .build();
  }

  private static it.nzd.sandboxes.v1.Powers toProto(Powers powers) {
    return it.nzd.sandboxes.v1.Powers.newBuilder()
        .setVerdict(
            Codes.toProto(it.nzd.sandboxes.v1.Powers.Verdict.class, "VERDICT_", powers.verdict()))
        .setRoute(Codes.toProto(it.nzd.sandboxes.v1.Powers.Route.class, "ROUTE_", powers.route()))
        .build();
  }

  private static Norm fromProto(it.nzd.sandboxes.v1.Norm sent) {
    return new Norm(
        sent.getId(),
        sent.getCitation(),
        Codes.fromProto(Norm.Level.class, "LEVEL_", sent.getLevel()),
        Codes.fromProto(Norm.Subject.class, "SUBJECT_", sent.getSubject()),
        Codes.fromProto(Norm.Treatment.class, "TREATMENT_", sent.getTreatment()),
        sent.getNote());
  }
}
