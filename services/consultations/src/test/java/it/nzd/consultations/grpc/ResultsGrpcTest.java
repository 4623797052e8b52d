package it.nzd.consultations.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.consultations.testing.Hall;
import it.nzd.consultations.testing.Refusal;
import it.nzd.consultations.v1.AnswerValue;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationResults;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ExportConsultationResultsRequest;
import it.nzd.consultations.v1.GetConsultationResultsRequest;
import it.nzd.consultations.v1.Position;
import it.nzd.consultations.v1.ResultTable;
import it.nzd.consultations.v1.SaveAnswerRequest;
import it.nzd.consultations.v1.Text;
import it.nzd.stakeholders.v1.Organisation;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultsGrpcTest {
  private Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall();
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void shouldShowTablesWithHiddenCellsAtTheClose() {
    var open = hall.opened(hall.form());
    assertThat(Refusal.of(() -> results(open))).isEqualTo("RESULTS_NOT_YET");
    firms(open, 1, 12, Organisation.SizeClass.SIZE_CLASS_SMALL);
    firms(open, 13, 18, Organisation.SizeClass.SIZE_CLASS_MEDIUM);
    firms(open, 19, 21, Organisation.SizeClass.SIZE_CLASS_LARGE);
    hall.closed(open);

    var results = results(open);

    assertThat(results.getOrganisations()).isEqualTo(21);
    assertThat(results.getSmallestGroup()).isEqualTo(5);
    var uses = results.getTables(0);
    assertThat(uses.getRowsList())
        .extracting(row -> row.getGroup() + " " + row.getHidden())
        .containsExactly(
            "SIZE_CLASS_LARGE HIDDEN_SMALL_GROUP",
            "SIZE_CLASS_MEDIUM HIDDEN_SECONDARY",
            "SIZE_CLASS_SMALL HIDDEN_UNSPECIFIED");
    assertThat(uses.getRows(0).hasAnswers()).isFalse();
    assertThat(uses.getRows(2).getCellsList()).containsExactly("12", "0");
    assertThat(uses.getTotal().getCellsList()).containsExactly("21", "0");
    assertThat(results.getTables(2).getTotal().getCellsList().getLast()).isEqualTo("4");
    assertThat(results.getCoverageList())
        .anySatisfy(table -> assertThat(table.getTotal().getCellsList()).containsExactly("420"));
    assertThat(Refusal.of(() -> asFirm(open))).isEqualTo("RESULTS_NOT_YET");
  }

  @Test
  void shouldExportWhatIsShownAndSayWhatIsNot() {
    var open = hall.opened(hall.form());
    firms(open, 1, 6, Organisation.SizeClass.SIZE_CLASS_SMALL);
    firms(open, 7, 7, Organisation.SizeClass.SIZE_CLASS_LARGE);
    hall.closed(open);

    var file = new StringBuilder();
    hall.coordinator()
        .exportConsultationResults(
            ExportConsultationResultsRequest.newBuilder()
                .setName(open.getName())
                .setDecimalComma(true)
                .build())
        .forEachRemaining(part -> file.append(part.getData().toStringUtf8()));

    assertThat(file.toString())
        .startsWith("\uFEFFtable;question;breakdown;group")
        .contains("SIZE_CLASS_LARGE;;;;;;HIDDEN_SMALL_GROUP")
        .contains("TOTAL;7;");
  }

  @Test
  void shouldLetAnAssociationStandApart() {
    var open = hall.opened(hall.form());
    var association =
        hall.stakeholders.organisation(
            50, Organisation.Type.TYPE_ASSOCIATION, Organisation.SizeClass.SIZE_CLASS_SMALL, 9);
    hall.stakeholders.member(Hall.subject("vera"), association, true);
    firms(open, 1, 5, Organisation.SizeClass.SIZE_CLASS_SMALL);
    var draft = hall.started("vera", open, association);
    var seen = hall.saved("vera", draft, Hall.choice("uses", "no"));
    assertThat(Refusal.of(() -> hall.submitted("vera", seen))).isEqualTo("ANSWER_INCOMPLETE");
    var positioned =
        hall.answering("vera")
            .saveAnswer(
                SaveAnswerRequest.newBuilder()
                    .setName(draft.getName())
                    .setPosition(
                        Position.newBuilder()
                            .setStance(Position.Stance.STANCE_SUPPORT)
                            .setStatement("Favorevoli."))
                    .build());
    hall.submitted("vera", positioned);
    hall.closed(open);

    var results = results(open);

    assertThat(results.getAssociations()).isEqualTo(1);
    assertThat(results.getOrganisations()).isEqualTo(5);
    assertThat(results.getTables(0).getTotal().getCellsList()).containsExactly("5", "0");
    assertThat(results.getPositionsList())
        .singleElement()
        .satisfies(
            position -> assertThat(position.getPosition().getStatement()).isEqualTo("Favorevoli."));
  }

  @Test
  void shouldQuoteOnlyWhatMayBeQuoted() {
    var open = hall.opened(hall.form());
    firms(open, 1, 5, Organisation.SizeClass.SIZE_CLASS_SMALL);
    var own = hall.started("p1", open, "cities/prato/organisations/%026d".formatted(1));
    var saved =
        hall.saved(
            "p1",
            own,
            AnswerValue.newBuilder()
                .setQuestion("why")
                .setRevision(1)
                .setText(Text.newBuilder().setText("Serve pressione.").setQuotable(true)));
    hall.submitted("p1", saved);
    hall.closed(open);

    assertThat(results(open).getQuotesList())
        .singleElement()
        .satisfies(quote -> assertThat(quote.getText()).isEqualTo("Serve pressione."));
  }

  @Test
  void shouldCountExactlyWhatWasAcceptedBeforeTheClose() throws InterruptedException {
    var open = hall.opened(hall.form());
    var attempts = new ArrayList<Callable<Boolean>>();
    for (int i = 1; i <= 24; i++) {
      int number = i;
      var firm = hall.mandated("p" + i, i);
      attempts.add(
          () -> {
            hall.answered("p" + number, open, firm, "10", 3);
            return true;
          });
      if (i == 12) {
        attempts.add(
            () -> {
              hall.closed(open);
              return false;
            });
      }
    }

    int accepted = 0;
    try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : racers.invokeAll(attempts)) {
        try {
          accepted += outcome.get() ? 1 : 0;
        } catch (ExecutionException e) {
          assertThat(Refusal.of((io.grpc.StatusRuntimeException) e.getCause()))
              .isIn("CONSULTATION_NOT_OPEN", "STALE_VERSION", "RESOURCE_NOT_FOUND");
        }
      }
    }

    assertThat(results(open).getOrganisations()).isEqualTo(accepted);
  }

  private void firms(Consultation open, int from, int to, Organisation.SizeClass size) {
    for (int i = from; i <= to; i++) {
      var firm = hall.stakeholders.organisation(i, Organisation.Type.TYPE_FIRM, size, 20);
      hall.stakeholders.member(Hall.subject("p" + i), firm, true);
      hall.answered("p" + i, open, firm, "100", 4);
    }
  }

  private ConsultationResults results(Consultation open) {
    return hall.coordinator()
        .getConsultationResults(
            GetConsultationResultsRequest.newBuilder().setName(open.getName()).build());
  }

  private ResultTable asFirm(Consultation open) {
    return hall.person("p1", ConsultationServiceGrpc::newBlockingStub)
        .getConsultationResults(
            GetConsultationResultsRequest.newBuilder().setName(open.getName()).build())
        .getTables(0);
  }
}
