package it.nzd.indicators.application;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Factors;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;

/** The library of emission and conversion factors. */
@Singleton
public final class FactorService {
  /** What an edition says, by the field that says it. */
  private static final SequencedMap<String, Function<Factor, Object>> SAID = said();

  private final Factors factors;
  private final Uses uses;
  private final Changes changes;

  FactorService(Factors factors, Uses uses, Changes changes) {
    this.factors = factors;
    this.uses = uses;
    this.changes = changes;
  }

  public Stored<Factor> get(Caller caller, String name) {
    return Catalogues.get(factors, caller, name);
  }

  /** Factors of a tenant and subject, or of all where these are empty. */
  public Slice<Stored<Factor>> list(
      Caller caller, String tenant, String subject, PageRequest page) {
    return factors.page(tenant, subject, page, caller.scope());
  }

  public Stored<Factor> create(Caller caller, Create<Factor> command) {
    return factors.add(
        command.parent() + "/factors/" + command.id(),
        command.content(),
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Factor> update(Caller caller, Edit<Factor> command) {
    return factors.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> edited(caller, seen, command.content().apply(seen.value())),
        command.validateOnly());
  }

  public void delete(Caller caller, Step step) {
    Catalogues.delete(factors, changes, caller, step, seen -> uses.checkLastEdition(caller, seen));
  }

  private static SequencedMap<String, Function<Factor, Object>> said() {
    var said = new LinkedHashMap<String, Function<Factor, Object>>();
    said.put("factor.subject", Factor::subject);
    said.put("factor.published_year", Factor::publishedYear);
    said.put("factor.unit", Factor::unit);
    said.put("factor.kind", Factor::kind);
    said.put("factor.values", Factor::values);
    return said;
  }

  /** An edition that is in use says what it said: other numbers are another edition. */
  private Factor edited(Caller caller, Stored<Factor> seen, Factor next) {
    SAID.entrySet().stream()
        .filter(said -> differs(said.getValue(), seen.value(), next))
        .findFirst()
        .ifPresent(said -> uses.checkEdition(caller, seen.name(), said.getKey()));
    return next;
  }

  private static boolean differs(Function<Factor, Object> said, Factor now, Factor next) {
    return !said.apply(now).equals(said.apply(next));
  }
}
