package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.intervention.Check;
import it.nzd.indicators.domain.intervention.EnergyClass;
import it.nzd.indicators.domain.intervention.Quantity;
import it.nzd.indicators.domain.intervention.Requirement;
import it.nzd.indicators.domain.intervention.Use;
import it.nzd.indicators.v1.CheckInput;
import it.nzd.indicators.v1.InterventionCheck;
import it.nzd.indicators.v1.RequirementCheck;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Requirements, checks and their messages. */
final class RequirementProtoMapper {
  private RequirementProtoMapper() {}

  static it.nzd.indicators.v1.Requirement toProto(Stored<Requirement> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static UnaryOperator<Requirement> edit(it.nzd.indicators.v1.Requirement sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  static Requirement fromProto(it.nzd.indicators.v1.Requirement sent) {
    var quantity = Coded.of(Quantity.class, sent.getQuantity().name());
    boolean isClass = quantity == Quantity.ENERGY_CLASS;
    boolean isStated =
        isClass ? sent.getLeastClass().getNumber() != 0 : !sent.getThreshold().isEmpty();
    if (!isStated) {
      throw ServiceException.field(
          IndicatorsReason.THRESHOLD_NEEDED,
          isClass ? "requirement.least_class" : "requirement.threshold",
          Map.of());
    }
    if (sent.getToYear() != 0 && sent.getToYear() < sent.getFromYear()) {
      throw ServiceException.field(
          IndicatorsReason.ORDER_WRONG, "requirement.to_year", Map.of("other", "from_year"));
    }
    return new Requirement(
        Messages.fromProto(sent.getDisplayName()),
        sent.getNorm(),
        sent.getArticle(),
        Messages.fromProto(sent.getSource()),
        quantity,
        isClass ? null : Decimal.read(sent.getThreshold()),
        isClass ? Coded.of(EnergyClass.class, sent.getLeastClass().name()) : null,
        sent.getUnit(),
        sent.getUsesList().stream()
            .map(use -> Coded.of(Use.class, use.name()))
            .collect(Collectors.toSet()),
        sent.getRegion(),
        sent.getCitiesList(),
        sent.getReferenceElsewhere(),
        sent.getFromYear(),
        sent.getToYear());
  }

  static InterventionCheck toProto(List<Check> checks) {
    return InterventionCheck.newBuilder()
        .addAllChecks(checks.stream().map(RequirementProtoMapper::toProto).toList())
        .build();
  }

  private static RequirementCheck toProto(Check check) {
    var asked = check.requirement();
    var least = asked.leastClass();
    var out =
        RequirementCheck.newBuilder()
            .setRequirement(check.name())
            .setDisplayName(Messages.toProto(asked.displayName()))
            .setNorm(asked.norm())
            .setArticle(asked.article())
            .setSource(Messages.toProto(asked.source()))
            .setOutcome(RequirementCheck.Outcome.valueOf("OUTCOME_" + check.outcome().name()))
            .setBinding(check.isBinding())
            .setQuantity(quantity(asked))
            .setThreshold(least == null ? Decimal.text(asked.threshold()) : least.name())
            .setUnit(asked.unit())
            .setValue(check.value().map(RequirementProtoMapper::text).orElse(""))
            .addAllMissing(check.missing());
    check
        .inputs()
        .forEach(
            (field, value) ->
                out.addInputs(CheckInput.newBuilder().setField(field).setValue(value)));
    return out.build();
  }

  private static String text(Check.Value value) {
    return switch (value) {
      case Check.Value.Number number -> Numbers.rounded(number.number());
      case Check.Value.Letter letter -> letter.letter().name();
    };
  }

  private static it.nzd.indicators.v1.Requirement.Quantity quantity(Requirement one) {
    return it.nzd.indicators.v1.Requirement.Quantity.valueOf(one.quantity().code());
  }

  private static it.nzd.indicators.v1.Requirement content(Requirement one) {
    var out =
        it.nzd.indicators.v1.Requirement.newBuilder()
            .setDisplayName(Messages.toProto(one.displayName()))
            .setNorm(one.norm())
            .setArticle(one.article())
            .setSource(Messages.toProto(one.source()))
            .setQuantity(quantity(one))
            .setThreshold(Decimal.text(one.threshold()))
            .setUnit(one.unit())
            .setRegion(one.region())
            .addAllCities(one.cities())
            .setReferenceElsewhere(one.isReferenceElsewhere())
            .setFromYear(one.fromYear())
            .setToYear(one.toYear());
    if (one.leastClass() != null) {
      out.setLeastClass(
          it.nzd.indicators.v1.Intervention.EnergyClass.valueOf(one.leastClass().code()));
    }
    one.uses()
        .forEach(use -> out.addUses(it.nzd.indicators.v1.Intervention.Use.valueOf(use.code())));
    return out.build();
  }
}
