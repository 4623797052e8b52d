package it.nzd.decisions.grpc;

import it.nzd.decisions.application.EvidenceService;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.FrozenCopy;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The draft of the formal act that a decision waits for, in Italian as the body writes it, with the
 * frozen copies as annexes that people read.
 */
final class ActDocument {
  static final String MEDIA_TYPE = OpenDocument.MEDIA_TYPE;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private ActDocument() {}

  static byte[] of(EvidenceService.Act act) {
    var decision = act.decision().value();
    var question = decision.question();
    var out = new OpenDocument();
    out.title("Bozza di atto: " + question.title());
    if (question.isIllustrative()) {
      out.text("Contenuto inventato a scopo dimostrativo.");
    }
    if (!question.actBody().isEmpty()) {
      out.text("Organo: " + question.actBody());
    }
    out.heading("Premesso");
    out.text("che al gruppo di transizione è stato sottoposto il quesito: " + question.question());
    if (!question.optionsNote().isEmpty()) {
      out.text("che le alternative sono state confrontate come segue:");
      out.text(question.optionsNote());
    }
    procedure(decision, out);
    evidence(decision, out);
    out.heading("Si propone di deliberare");
    out.text(question.proposal());
    if (!question.conditions().isEmpty()) {
      out.heading("Condizioni");
      out.text(question.conditions());
    }
    dissents(decision, out);
    for (int at = 0; at < act.annexes().size(); at++) {
      annex(at + 1, act.annexes().get(at), out);
    }
    return out.bytes();
  }

  private static void procedure(Decision decision, OpenDocument out) {
    out.heading("Dato atto");
    ProcedureText.of(decision).forEach(out::text);
  }

  private static void evidence(Decision decision, OpenDocument out) {
    if (decision.course().frozen().isEmpty()) {
      return;
    }
    out.heading("Viste le evidenze, congelate all'adozione");
    for (var frozen : decision.course().frozen()) {
      var title = frozen.title().isEmpty() ? frozen.target() : frozen.title();
      out.text("- %s (SHA-256 %s)".formatted(title, frozen.sha256()));
    }
  }

  private static void dissents(Decision decision, OpenDocument out) {
    if (!decision.course().dissents().isEmpty()) {
      out.heading("Dichiarazioni di dissenso");
      decision.course().dissents().forEach(dissent -> out.text("- " + dissent.statement()));
    }
  }

  private static void annex(int number, FrozenCopy copy, OpenDocument out) {
    var frozen = copy.evidence();
    var title = frozen.title().isEmpty() ? frozen.target() : frozen.title();
    out.annex("Allegato %d: %s".formatted(number, title));
    out.text(
        "Copia del %s. SHA-256 %s."
            .formatted(frozen.frozenAt().atZone(ROME).format(DAY), frozen.sha256()));
    AnnexText.write(frozen.target(), copy.content(), out);
  }
}
