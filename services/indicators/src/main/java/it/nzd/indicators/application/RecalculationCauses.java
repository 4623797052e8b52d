package it.nzd.indicators.application;

import it.nzd.indicators.domain.kept.ChangeLog;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.platform.operation.OperationInfo;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What was changed before a work, read from the sequence of changes: each thing once, and never
 * more of the sequence than can be shown.
 */
@Singleton
final class RecalculationCauses {
  private static final int SHOWN = 20;
  private static final int READ = 200;

  private final ChangeLog log;

  RecalculationCauses(ChangeLog log) {
    this.log = log;
  }

  Recalculation of(String tenant, OperationInfo work) {
    var to = work.parameters().getOrDefault(RecalculationService.TO, "");
    if (to.isEmpty()) {
      return new Recalculation(work, true, List.of(), false);
    }
    int last = Integer.parseInt(to);
    int after = Integer.parseInt(work.parameters().getOrDefault(RecalculationService.AFTER, "0"));
    var read = log.after(after, READ);
    var once = new LinkedHashMap<String, Touched>();
    read.stream()
        .filter(change -> change.sequence() <= last)
        .filter(change -> change.isMoving() && change.tenant().equals(tenant))
        .forEach(change -> once.put(change.resource(), change));
    boolean isUnread = read.size() == READ && read.getLast().sequence() < last;
    return new Recalculation(
        work, false, once.values().stream().limit(SHOWN).toList(), isUnread || once.size() > SHOWN);
  }
}
