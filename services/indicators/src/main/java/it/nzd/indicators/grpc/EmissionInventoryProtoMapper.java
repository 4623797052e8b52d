package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.Gpc;
import it.nzd.indicators.domain.calculation.emissions.GpcTotals;
import it.nzd.indicators.v1.ActivityEmissionsResult;
import it.nzd.indicators.v1.ActivityEmissionsResult.LevelTotal;
import it.nzd.indicators.v1.ActivityEmissionsResult.ScopeTotal;
import it.nzd.indicators.v1.ActivityEmissionsResult.SectorTotal;
import it.nzd.indicators.v1.EmissionActivity;
import it.nzd.indicators.v1.EmissionActivity.Level;
import it.nzd.indicators.v1.EmissionActivity.Scope;
import org.jspecify.annotations.Nullable;

/** Places in the inventory of a community, and their messages. */
final class EmissionInventoryProtoMapper {
  private EmissionInventoryProtoMapper() {}

  /** Where an activity stands. */
  static Gpc place(EmissionActivity sent, String path) {
    var level = EmissionGasProtoMapper.code(sent.getGpcLevel(), "LEVEL_");
    return Gpc.of(
        sent.getGpcSector(),
        sent.getGpcScope() == Scope.SCOPE_UNSPECIFIED ? null : sent.getGpcScope().getNumber(),
        level == null ? null : Gpc.Level.valueOf(level),
        path);
  }

  static void tell(GpcTotals inventory, ActivityEmissionsResult.Builder out) {
    inventory
        .byScope()
        .forEach(
            (scope, t) ->
                out.addScopes(ScopeTotal.newBuilder().setGpcScope(scope(scope)).setTCo2E(t)));
    inventory
        .bySector()
        .forEach(
            (sector, t) ->
                out.addSectors(SectorTotal.newBuilder().setGpcSector(sector).setTCo2E(t)));
    inventory
        .byLevel()
        .forEach(
            (level, t) ->
                out.addLevels(LevelTotal.newBuilder().setGpcLevel(level(level)).setTCo2E(t)));
  }

  static Scope scope(@Nullable Integer scope) {
    return scope == null ? Scope.SCOPE_UNSPECIFIED : Scope.forNumber(scope);
  }

  static Level level(Gpc.@Nullable Level level) {
    return level == null ? Level.LEVEL_UNSPECIFIED : Level.valueOf("LEVEL_" + level.name());
  }
}
