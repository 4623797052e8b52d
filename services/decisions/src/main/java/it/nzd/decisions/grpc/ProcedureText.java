package it.nzd.decisions.grpc;

import it.nzd.decisions.domain.Bench;
import it.nzd.decisions.domain.BenchResult;
import it.nzd.decisions.domain.Course;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.Rule;
import it.nzd.decisions.domain.VoteResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a decision came about, in the words of an Italian act: what happened and nothing else. */
final class ProcedureText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d/M/yyyy 'alle' H:mm");
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private ProcedureText() {}

  static List<String> of(Decision decision) {
    var course = decision.course();
    var lines = new ArrayList<String>();
    var objection = course.objection();
    if (objection != null) {
      lines.add(
          "che la proposta è stata aperta al consenso, che il %s è stata sollevata un'obiezione (%s) e che si è quindi passati alla procedura completa;"
              .formatted(moment(objection.raisedAt()), objection.reason()));
    }
    var result = course.result();
    if (result == null) {
      consent(decision, lines);
    } else {
      vote(course, result, lines);
    }
    lines.add("che la proposta è stata adottata il %s;".formatted(day(course.adoptedOn())));
    lines.add(dissents(course));
    var act = course.act();
    if (act != null) {
      lines.add(
          "che l'atto è stato approvato da %s con il numero %s del %s;"
              .formatted(act.body(), act.number(), act.day().format(DAY)));
    }
    return lines;
  }

  private static void consent(Decision decision, List<String> lines) {
    var course = decision.course();
    int seats = decision.freeSeats().size();
    int byWord = course.consents().size();
    if (decision.isConsentedByAll()) {
      lines.add(
          "che la proposta è stata aperta al consenso il %s con il percorso leggero e che tutti i seggi non in conflitto (%d) hanno dato il consenso in modo espresso;"
              .formatted(opened(course), seats));
      return;
    }
    lines.add(
        "che la proposta è rimasta aperta al consenso dal %s al %s con il percorso leggero, senza obiezioni;"
            .formatted(opened(course), moment(course.consentUntil())));
    lines.add(
        "che su %d seggi non in conflitto %d hanno dato il consenso in modo espresso e %d con il silenzio;"
            .formatted(seats, byWord, seats - byWord));
  }

  private static String opened(Course course) {
    return course.steps().stream()
        .filter(step -> step.action().equals("open_consent"))
        .map(step -> moment(step.at()))
        .reduce("", (first, last) -> last);
  }

  private static void vote(Course course, VoteResult result, List<String> lines) {
    lines.add(
        course.meeting().isEmpty()
            ? "che la proposta è stata votata per iscritto, con voto chiuso il %s;"
                .formatted(moment(result.closedAt()))
            : "che la proposta è stata votata in riunione, con voto chiuso il %s;"
                .formatted(moment(result.closedAt())));
    result.benches().forEach(bench -> lines.add(bench(bench)));
    lines.add("che l'urna chiusa ha l'impronta SHA-256 %s;".formatted(result.ballotBoxSha256()));
  }

  private static String bench(BenchResult bench) {
    return "%s: %d aventi diritto, %d astenuti per conflitto; quorum di %d voti %s con %d voti espressi: %d favorevoli, %d contrari, %d astensioni; con la regola \"%s\" la proposta è %s;"
        .formatted(
            bench.bench() == Bench.CITY ? "parte città" : "parte distretto",
            bench.votingSeats(),
            bench.conflicts(),
            bench.quorum(),
            bench.isQuorumReached() ? "raggiunto" : "non raggiunto",
            bench.ballots(),
            bench.inFavour(),
            bench.against(),
            bench.abstentions(),
            rule(bench.rule()),
            bench.isCarried() ? "approvata" : "non approvata");
  }

  private static String dissents(Course course) {
    int many = course.dissents().size();
    return switch (many) {
      case 0 -> "che non sono state rese dichiarazioni di dissenso.";
      case 1 -> "che è stata resa una dichiarazione di dissenso, riportata sotto.";
      default ->
          "che sono state rese %d dichiarazioni di dissenso, riportate sotto.".formatted(many);
    };
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.format(DAY);
  }

  private static String moment(@Nullable Instant at) {
    return at == null ? "" : at.atZone(ROME).format(MOMENT);
  }

  private static String rule(Rule rule) {
    return switch (rule) {
      case CONSENSUS -> "unanimità";
      case CONSENT -> "nessun contrario";
      case SIMPLE_MAJORITY -> "maggioranza semplice";
      case TWO_THIRDS -> "due terzi";
    };
  }
}
