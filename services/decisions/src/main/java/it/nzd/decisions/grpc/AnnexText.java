package it.nzd.decisions.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;
import it.nzd.platform.contract.ResourceName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A frozen copy as an annex that people read: what a council needs of it, as paragraphs and tables.
 * The copy itself, with all that it holds, is found by its fingerprint.
 */
final class AnnexText {
  private static final Map<String, String> STATUS =
      Map.of(
          "STATUS_UNTESTED", "non verificata",
          "STATUS_HOLDING", "regge",
          "STATUS_AT_RISK", "a rischio",
          "STATUS_BROKEN", "caduta");
  private static final Map<String, String> QUALITY =
      Map.of(
          "QUALITY_MEASURED", "misurato",
          "QUALITY_ESTIMATED", "stimato",
          "QUALITY_MODELLED", "da modello",
          "QUALITY_PROXY", "dato sostitutivo",
          "measured", "misurato",
          "estimated", "stimato",
          "modelled", "da modello",
          "proxy", "dato sostitutivo");
  private static final Map<String, String> OUTCOME =
      Map.of(
          "OUTCOME_ACCEPTED", "accolto",
          "OUTCOME_PARTLY_ACCEPTED", "accolto in parte",
          "OUTCOME_EVALUATING", "in valutazione",
          "OUTCOME_REJECTED", "non accolto");

  private final OpenDocument out;

  private AnnexText(OpenDocument out) {
    this.out = out;
  }

  /** Writes a copy of a resource. */
  static void write(String target, String content, OpenDocument out) {
    var copy = new Part(read(content));
    var text = new AnnexText(out);
    switch (ResourceName.collection(target)) {
      case "indicators" -> text.values(copy);
      case "theories" -> text.theory(copy);
      case "barriers" -> text.barriers(copy);
      case "consultations" -> text.consultation(copy);
      default -> text.trial(copy);
    }
  }

  private void values(Part copy) {
    table(
        "Valori",
        List.of("Periodo", "Valore", "Qualità"),
        copy.parts("points").stream()
            .filter(point -> !point.text("value").isEmpty())
            .map(
                point ->
                    List.of(
                        point.text("period.code"),
                        point.text("value"),
                        word(QUALITY, point.text("quality"))))
            .toList());
    fact("Ultimo valore", copy.text("latestValue"));
    fact("Valore richiesto dal percorso", copy.text("requiredValue"));
    fact("Scarto dal percorso", copy.text("gap"));
    table(
        "Obiettivi",
        List.of("Anno", "Valore"),
        copy.parts("goals").stream()
            .map(goal -> List.of(goal.text("year"), goal.text("value")))
            .toList());
    copy.parts("lineages").forEach(this::lineage);
  }

  /** Where a value comes from: formula, rows that were entered, editions of factors. */
  private void lineage(Part lineage) {
    out.heading(
        "Da dove viene il valore di %s: %s"
            .formatted(lineage.text("point.period.code"), lineage.text("point.value")));
    fact("Metodo", lineage.text("method"));
    fact("Revisione della formula", lineage.text("indicator.etag").replace("\"", ""));
    table(
        "Dati in ingresso",
        List.of("Misura", "Periodo", "Valore", "Unità", "Fonte"),
        lineage.parts("inputs").stream()
            .map(
                input ->
                    List.of(
                        input.text("displayName.it"),
                        input.text("period.code"),
                        input.text("observation.value"),
                        input.text("unit"),
                        input.text("observation.source.title")))
            .toList());
    table(
        "Fattori",
        List.of("Fattore", "Edizione", "Anno dei dati", "Valore", "Unità"),
        lineage.parts("factors").stream()
            .map(
                factor ->
                    List.of(
                        factor.text("label"),
                        factor.text("edition"),
                        factor.text("dataYear"),
                        factor.text("value"),
                        factor.text("unit")))
            .toList());
  }

  private void theory(Part copy) {
    fact("Titolo", copy.text("title"));
    fact("Versione", copy.text("mark.number"));
    fact("Motivo della versione", copy.text("mark.reason"));
    table(
        "Enunciati",
        List.of("Enunciato", "Descrizione", "Responsabile"),
        copy.parts("content.nodes").stream()
            .map(
                node ->
                    List.of(node.text("statement"), node.text("description"), node.text("owner")))
            .toList());
    table(
        "Ipotesi",
        List.of("Ipotesi", "Stato", "Responsabile", "Da riesaminare"),
        copy.parts("content.assumptions").stream()
            .map(
                assumption ->
                    List.of(
                        assumption.text("statement"),
                        word(STATUS, assumption.text("status")),
                        assumption.text("owner"),
                        assumption.text("reviewOn")))
            .toList());
  }

  private void barriers(Part copy) {
    fact("Barriera", copy.text("title"));
    fact("Descrizione", copy.text("statement"));
    fact("Rimedio", copy.text("remedy"));
    fact("Punteggio medio", copy.text("score.barrierScore.mean"));
    table(
        "Quadro delle barriere del distretto",
        List.of("Barriera", "Punteggio medio", "Valutatori"),
        copy.parts("board").stream()
            .map(
                barrier ->
                    List.of(
                        barrier.text("title"),
                        barrier.text("score.barrierScore.mean"),
                        barrier.text("score.assessors")))
            .toList());
  }

  private void consultation(Part copy) {
    fact("Consultazione", copy.text("consultation.title"));
    fact("Descrizione", copy.text("consultation.description"));
    fact("Sintesi", copy.text("consultation.summary"));
    fact("Organizzazioni che hanno risposto", copy.text("results.organisations"));
    table(
        "Temi e risposte",
        List.of("Tema", "Che cosa è stato detto", "Esito", "Risposta"),
        copy.parts("consultation.themes").stream()
            .map(
                theme ->
                    List.of(
                        theme.text("title"),
                        theme.text("said"),
                        word(OUTCOME, theme.text("outcome")),
                        theme.text("reply")))
            .toList());
  }

  private void trial(Part copy) {
    fact("Titolo", copy.text("title"));
    fact("Problema", copy.text("outline.problem"));
    fact("Ipotesi", copy.text("outline.hypothesis"));
    fact("Beneficio atteso", copy.text("outline.benefit"));
    fact("Base giuridica", copy.text("outline.legalBasis"));
    fact("Inizio", copy.text("design.startDay"));
    fact("Fine", copy.text("design.endDay"));
  }

  private void fact(String label, String value) {
    if (!value.isEmpty()) {
      out.text(label + ": " + value);
    }
  }

  private void table(String title, List<String> header, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      out.heading(title);
      out.table(header, rows);
    }
  }

  private static String word(Map<String, String> words, String code) {
    return words.getOrDefault(code, code);
  }

  private static Struct read(String content) {
    try {
      var copy = Struct.newBuilder();
      JsonFormat.parser().merge(content, copy);
      return copy.build();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("A copy cannot be read", e);
    }
  }

  /** A part of a copy; what is not there is empty. */
  private record Part(Struct struct) {
    String text(String path) {
      var value = value(path);
      return switch (value.getKindCase()) {
        case STRING_VALUE -> value.getStringValue();
        case NUMBER_VALUE ->
            BigDecimal.valueOf(value.getNumberValue()).stripTrailingZeros().toPlainString();
        default -> "";
      };
    }

    List<Part> parts(String path) {
      return value(path).getListValue().getValuesList().stream()
          .filter(Value::hasStructValue)
          .map(one -> new Part(one.getStructValue()))
          .toList();
    }

    private Value value(String path) {
      int end = path.indexOf('.');
      if (end < 0) {
        return struct.getFieldsOrDefault(path, Value.getDefaultInstance());
      }
      var inner = struct.getFieldsOrDefault(path.substring(0, end), Value.getDefaultInstance());
      return new Part(inner.getStructValue()).value(path.substring(end + 1));
    }
  }
}
