package it.nzd.indicators.grpc;

import it.nzd.indicators.application.FormulaAnswer;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.domain.formula.Conversion;
import it.nzd.indicators.domain.formula.Goal;
import it.nzd.indicators.domain.formula.Known;
import it.nzd.indicators.domain.formula.Problem;
import it.nzd.indicators.domain.progress.Library;
import it.nzd.indicators.v1.CheckFormulaRequest;
import it.nzd.indicators.v1.FormulaCheck;
import it.nzd.indicators.v1.FormulaConversion;
import it.nzd.indicators.v1.FormulaName;
import it.nzd.indicators.v1.FormulaProblem;
import it.nzd.indicators.v1.Indicator;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.Map;

/** Checked formulas and their messages. */
final class FormulaProtoMapper {
  private FormulaProtoMapper() {}

  static Goal goal(CheckFormulaRequest request) {
    var periods =
        request.getPeriodType() == Indicator.PeriodType.PERIOD_TYPE_UNSPECIFIED
            ? PeriodType.YEAR
            : Coded.of(PeriodType.class, request.getPeriodType().name());
    return new Goal(request.getUnit(), request.getKind(), periods);
  }

  static FormulaCheck toProto(FormulaAnswer answer) {
    var out = FormulaCheck.newBuilder();
    answer.problems().forEach(problem -> out.addProblems(toProto(problem)));
    answer
        .compiled()
        .ifPresent(
            compiled -> {
              out.setUnit(compiled.unit()).setKind(compiled.kind());
              compiled.names().forEach(known -> out.addNames(toProto(known, answer.library())));
              compiled.conversions().forEach(c -> out.addConversions(toProto(c)));
              out.addAllCalculatorMethods(compiled.methodVersions());
            });
    answer.points().forEach(point -> out.addPoints(ProgressProtoMapper.toProto(point)));
    return out.build();
  }

  static FormulaConversion toProto(Conversion conversion) {
    return FormulaConversion.newBuilder()
        .setFromUnit(conversion.from())
        .setToUnit(conversion.to())
        .setMultiplier(BigDecimal.valueOf(conversion.by()).stripTrailingZeros().toPlainString())
        .setOffset(conversion.at().offset())
        .setLength(conversion.at().length())
        .build();
  }

  private static FormulaProblem toProto(Problem problem) {
    return FormulaProblem.newBuilder()
        .setCode(problem.code().name())
        .setOffset(problem.at().offset())
        .setLength(problem.at().length())
        .putAllDetails(problem.details())
        .setMessage(problem.message())
        .build();
  }

  private static FormulaName toProto(Known known, Library library) {
    return FormulaName.newBuilder()
        .setName(known.ref().name())
        .setSource(known.ref().source().name())
        .putAllDisplayName(displayName(known, library))
        .setUnit(known.unit())
        .setKind(known.kind())
        .build();
  }

  private static Map<String, String> displayName(Known known, Library library) {
    var name = known.ref().name();
    var measure = library.measures().get(name);
    var indicator = library.indicators().get(name);
    if (measure != null) {
      return measure.displayName().text();
    }
    return indicator == null ? Map.of() : indicator.displayName().text();
  }
}
