package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.resources.SymbiosisScore;
import it.nzd.indicators.v1.CalculationWarning;
import it.nzd.indicators.v1.RunSymbiosisScoreRequest;
import it.nzd.indicators.v1.SymbiosisScoreResult;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The symbiosis score and its messages. */
final class ResourceSymbiosisProtoMapper {
  private static final double USUAL_DISTANCE = 50;
  private static final int MONTHS = 12;

  private ResourceSymbiosisProtoMapper() {}

  static SymbiosisScoreResult symbiosis(RunSymbiosisScoreRequest asked) {
    var match =
        new SymbiosisScore(
            flow(asked.getOutput(), "output"),
            flow(asked.getInput(), "input"),
            new SymbiosisScore.Parts(
                asked.getCompatibility(),
                asked.getQualityFit(),
                asked.getDistanceKm(),
                asked.hasReferenceDistanceKm() ? asked.getReferenceDistanceKm() : USUAL_DISTANCE),
            weights(asked),
            penalty(asked),
            !asked.getIsHazardous() || asked.getInputAcceptsHazardous());
    var out =
        SymbiosisScoreResult.newBuilder()
            .setMethod(Calculations.toProto(SymbiosisScore.METHOD))
            .addAllFilters(match.filters())
            .setCompatibility(asked.getCompatibility())
            .setContinuityOverlap(match.continuityOverlap())
            .setDistanceDecay(match.parts().decay())
            .setQualityFit(asked.getQualityFit())
            .setPenalty(match.penalty())
            .addWarnings(CalculationWarning.newBuilder().setCode("PROPOSAL").setField(""));
    match.score().tell(out::setScore, out::setMissingReason);
    match.quantityOverlap().value().ifPresent(out::setQuantityOverlap);
    match.exchangeable().value().ifPresent(out::setExchangeablePerDay);
    emissions(asked)
        .ifPresentOrElse(
            kg -> match.avoided(kg).tell(out::setAvoidedTCo2EPerYear, out::setMissingReason),
            () -> out.setMissingReason(Figure.INPUT_MISSING));
    prices(asked)
        .ifPresentOrElse(
            eur -> match.benefit(eur).tell(out::setBenefitEurPerYear, out::setMissingReason),
            () -> out.setMissingReason(Figure.INPUT_MISSING));
    return out.build();
  }

  private static SymbiosisScore.Flow flow(RunSymbiosisScoreRequest.Flow sent, String path) {
    Set<Integer> months =
        IntStream.rangeClosed(1, MONTHS).boxed().collect(Collectors.toUnmodifiableSet());
    if (sent.getActiveMonthsCount() > 0) {
      months =
          sent.getActiveMonthsList().stream()
              .map(month -> month(month, path))
              .collect(Collectors.toUnmodifiableSet());
    }
    return new SymbiosisScore.Flow(
        sent.getQuantity(), sent.getUnit(), sent.getPeriodDays(), months, sent.getIsConfidential());
  }

  private static int month(double month, String path) {
    if (month != Math.rint(month)) {
      throw new UnfitInput(path + ".active_months", Why.VALUE_UNFIT);
    }
    return (int) month;
  }

  private static SymbiosisScore.Weights weights(RunSymbiosisScoreRequest asked) {
    return new SymbiosisScore.Weights(
        asked.hasCompatibilityWeight() ? asked.getCompatibilityWeight() : 1,
        asked.hasQuantityWeight() ? asked.getQuantityWeight() : 1,
        asked.hasContinuityWeight() ? asked.getContinuityWeight() : 1,
        asked.hasDistanceWeight() ? asked.getDistanceWeight() : 1,
        asked.hasQualityWeight() ? asked.getQualityWeight() : 1);
  }

  private static double penalty(RunSymbiosisScoreRequest asked) {
    if (asked.hasPenalty()) {
      return asked.getPenalty();
    }
    return switch (asked.getLegalStatus()) {
      case LEGAL_STATUS_BY_PRODUCT -> 0;
      case LEGAL_STATUS_END_OF_WASTE -> 0.1;
      case LEGAL_STATUS_WASTE, LEGAL_STATUS_UNSPECIFIED, UNRECOGNIZED -> 0.2;
    };
  }

  private static Optional<SymbiosisScore.Rates> emissions(RunSymbiosisScoreRequest asked) {
    boolean isKnown =
        asked.hasVirginKgCo2EPerUnit()
            && asked.hasDisposalKgCo2EPerUnit()
            && asked.hasProcessingKgCo2EPerUnit()
            && asked.hasTransportKgCo2EPerUnitKm();
    return isKnown
        ? Optional.of(
            new SymbiosisScore.Rates(
                asked.getVirginKgCo2EPerUnit(),
                asked.getDisposalKgCo2EPerUnit(),
                asked.getProcessingKgCo2EPerUnit(),
                asked.getTransportKgCo2EPerUnitKm()))
        : Optional.empty();
  }

  private static Optional<SymbiosisScore.Rates> prices(RunSymbiosisScoreRequest asked) {
    boolean isKnown =
        asked.hasVirginEurPerUnit()
            && asked.hasDisposalEurPerUnit()
            && asked.hasProcessingEurPerUnit()
            && asked.hasTransportEurPerUnitKm();
    return isKnown
        ? Optional.of(
            new SymbiosisScore.Rates(
                asked.getVirginEurPerUnit(),
                asked.getDisposalEurPerUnit(),
                asked.getProcessingEurPerUnit(),
                asked.getTransportEurPerUnitKm()))
        : Optional.empty();
  }
}
