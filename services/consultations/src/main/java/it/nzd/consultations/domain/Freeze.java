package it.nzd.consultations.domain;

import static it.nzd.consultations.domain.ConsultationsReason.CLOSE_ONLY_LATER;
import static it.nzd.consultations.domain.ConsultationsReason.CONFIDENTIALITY_KEPT;
import static it.nzd.consultations.domain.ConsultationsReason.FIELD_FROZEN;
import static it.nzd.consultations.domain.ConsultationsReason.HIDDEN_RESULTS_KEPT;

import it.nzd.platform.error.Broken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a change may touch in which state. Before the opening everything, except that
 * confidentiality and hidden results are never loosened; while it takes answers only the close, to
 * later; from the analysis on summary and themes; once archived nothing. Links can be added always.
 */
public final class Freeze {
  private static final Map<String, Function<Consultation, @Nullable Object>> FIELDS = fields();
  private static final Set<String> WHILE_OPEN = Set.of("close_time", "reply_due_on", "links");
  private static final Set<String> AFTER_CLOSE =
      Set.of("summary", "themes", "reply_due_on", "links", "visibility");
  private static final Set<String> AFTER_REPORT = Set.of("themes", "links", "visibility");
  private static final Set<String> AFTER_REPLY = Set.of("links", "visibility");

  private Freeze() {}

  /** Every rule that the change breaks. */
  public static List<Broken> broken(Consultation before, Consultation after) {
    var broken = new ArrayList<Broken>();
    if (!before.state().isBeforeOpening()) {
      var open = open(before.state());
      FIELDS.forEach(
          (field, value) -> {
            if (!open.contains(field) && !Objects.equals(value.apply(before), value.apply(after))) {
              broken.add(Broken.of(FIELD_FROZEN, field, "field", field));
            }
          });
    }
    kept(before, after, broken);
    if (before.state() == ConsultationState.OPEN
        && isEarlier(before.closesAt(), after.closesAt())) {
      broken.add(Broken.of(CLOSE_ONLY_LATER, "close_time"));
    }
    return broken;
  }

  private static Set<String> open(ConsultationState state) {
    return switch (state) {
      case OPEN -> WHILE_OPEN;
      case CLOSED, ANALYSING -> AFTER_CLOSE;
      case REPORTED -> AFTER_REPORT;
      default -> AFTER_REPLY;
    };
  }

  private static void kept(Consultation before, Consultation after, List<Broken> broken) {
    if (before.confidentiality() == Confidentiality.CONFIDENTIAL
        && after.confidentiality() != Confidentiality.CONFIDENTIAL) {
      broken.add(Broken.of(CONFIDENTIALITY_KEPT, "confidentiality"));
    }
    if (before.hiddenResults() && !after.hiddenResults()) {
      broken.add(Broken.of(HIDDEN_RESULTS_KEPT, "hidden_results"));
    }
  }

  private static boolean isEarlier(@Nullable Instant before, @Nullable Instant after) {
    return after == null || (before != null && after.isBefore(before));
  }

  private static Map<String, Function<Consultation, @Nullable Object>> fields() {
    var fields = new LinkedHashMap<String, Function<Consultation, @Nullable Object>>();
    fields.put("title", Consultation::title);
    fields.put("description", Consultation::description);
    fields.put("language", Consultation::language);
    fields.put("district", Consultation::district);
    fields.put("levers", Consultation::levers);
    fields.put("level", Consultation::level);
    fields.put("promise", Consultation::promise);
    fields.put("audience", Consultation::audience);
    fields.put("open_time", Consultation::opensAt);
    fields.put("close_time", Consultation::closesAt);
    fields.put("reply_due_on", Consultation::replyDueOn);
    fields.put("confidentiality", Consultation::confidentiality);
    fields.put("hidden_results", Consultation::hiddenResults);
    fields.put("questions", Consultation::questions);
    fields.put("tables", Consultation::tables);
    fields.put("minutes", Consultation::minutes);
    fields.put("summary", Consultation::summary);
    fields.put("themes", Consultation::themes);
    fields.put("visibility", Consultation::visibility);
    fields.put("illustrative", Consultation::illustrative);
    fields.put("links", Consultation::links);
    return fields;
  }
}
