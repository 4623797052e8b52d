package it.nzd.consultations.grpc;

import it.nzd.consultations.application.AnswerView;
import it.nzd.consultations.application.SaveCommand;
import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.Asked;
import it.nzd.consultations.domain.Position;
import it.nzd.consultations.domain.Receipts;
import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.Value;
import it.nzd.consultations.domain.Written;
import it.nzd.consultations.v1.Answer.State;
import it.nzd.consultations.v1.AnswerValue;
import it.nzd.consultations.v1.Choices;
import it.nzd.consultations.v1.DraftChange;
import it.nzd.consultations.v1.Matrix;
import it.nzd.consultations.v1.Receipt;
import it.nzd.consultations.v1.SaveAnswerRequest;
import it.nzd.consultations.v1.Text;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers and their messages. */
final class AnswerProtoMapper {
  private AnswerProtoMapper() {}

  /** The answer as its reader may see it: of somebody else's only what was submitted. */
  static it.nzd.consultations.v1.Answer toProto(AnswerView view) {
    var stored = view.answer();
    var answer = stored.value();
    var out =
        it.nzd.consultations.v1.Answer.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setAnswerer(it.nzd.consultations.v1.Answer.Answerer.valueOf(answer.answerer().code()))
            .setOrganisation(answer.answerer() == Answerer.CITIZEN ? "" : answer.owner())
            .setState(state(view))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    var submission = answer.submission();
    if (submission != null) {
      submission
          .values()
          .forEach((question, value) -> out.addSubmittedValues(value(question, value)));
      out.setReceipt(receipt(view, submission));
    }
    if (view.isOwn()) {
      own(view, out);
    } else {
      position(submission == null ? null : submission.position(), out);
    }
    return out.build();
  }

  static SaveCommand fromProto(SaveAnswerRequest request) {
    return new SaveCommand(
        request.getName(),
        request.getValuesList().stream()
            .map(sent -> new Written(sent.getQuestion(), fromProto(sent), sent.getRevision()))
            .toList(),
        request.hasPosition() ? fromProto(request.getPosition()) : null,
        RequestKey.of(request));
  }

  static it.nzd.consultations.v1.Position toProto(Position position) {
    return it.nzd.consultations.v1.Position.newBuilder()
        .setStance(it.nzd.consultations.v1.Position.Stance.valueOf(position.stance().code()))
        .setStatement(position.statement())
        .build();
  }

  private static void own(AnswerView view, it.nzd.consultations.v1.Answer.Builder out) {
    var answer = view.answer().value();
    answer
        .draft()
        .forEach(
            (question, entry) -> {
              var present = entry.value();
              var value =
                  present == null
                      ? AnswerValue.newBuilder().setQuestion(question)
                      : value(question, present);
              out.addValues(
                  value
                      .setRevision(entry.revision())
                      .setChangedBy(entry.by())
                      .setChangeTime(Messages.timestamp(entry.at())));
            });
    position(answer.position(), out);
    answer
        .changes()
        .forEach(
            change ->
                out.addChanges(
                    DraftChange.newBuilder()
                        .setQuestion(change.question())
                        .setKind(DraftChange.Kind.valueOf(change.kind().code()))
                        .setPerson(change.by())
                        .setChangeTime(Messages.timestamp(change.at()))));
    out.addAllMissing(Asked.missing(view.consultation().questions(), answer.values()))
        .setCanSubmit(view.canSubmit());
  }

  private static void position(
      @Nullable Position position, it.nzd.consultations.v1.Answer.Builder out) {
    if (position != null) {
      out.setPosition(toProto(position));
    }
  }

  private static State state(AnswerView view) {
    Answer answer = view.answer().value();
    if (answer.submission() == null) {
      return State.STATE_DRAFT;
    }
    var asked = new TreeMap<>(Asked.values(view.consultation().questions(), answer.values()));
    return view.isOwn() && answer.isChangedSince(asked)
        ? State.STATE_CHANGED
        : State.STATE_SUBMITTED;
  }

  private static Receipt receipt(AnswerView view, Submission submission) {
    var out =
        Receipt.newBuilder()
            .setNumber(submission.number())
            .setSubmitTime(Messages.timestamp(submission.at()))
            .setSubmitter(submission.by())
            .setFingerprint(submission.fingerprint());
    if (view.isOwn()) {
      var lines =
          Receipts.lines(
              view.answer().name(),
              view.consultation().formFingerprint(),
              view.answer().value(),
              submission);
      out.setCanonical(String.join("\n", lines) + "\n");
    }
    return out.build();
  }

  private static AnswerValue.Builder value(String question, Value value) {
    var out = AnswerValue.newBuilder().setQuestion(question);
    return switch (value) {
      case Value.Single single -> out.setChoice(single.option());
      case Value.Multiple multiple ->
          out.setChoices(Choices.newBuilder().addAllIds(multiple.options()));
      case Value.Step step -> out.setStep(step.step());
      case Value.Ordering order -> out.setOrder(Choices.newBuilder().addAllIds(order.options()));
      case Value.Number number -> out.setNumber(number.number().toPlainString());
      case Value.Text text ->
          out.setText(Text.newBuilder().setText(text.text()).setQuotable(text.quotable()));
      case Value.Matrix matrix -> {
        var cells = Matrix.newBuilder();
        matrix
            .columnByRow()
            .forEach(
                (row, column) ->
                    cells.addCells(Matrix.Cell.newBuilder().setRow(row).setColumn(column)));
        yield out.setMatrix(cells);
      }
    };
  }

  /** The value sent; none clears the question, and so does an empty text. */
  private static @Nullable Value fromProto(AnswerValue sent) {
    return switch (sent.getValueCase()) {
      case CHOICE -> new Value.Single(sent.getChoice());
      case CHOICES ->
          sent.getChoices().getIdsCount() == 0
              ? null
              : new Value.Multiple(sent.getChoices().getIdsList());
      case STEP -> new Value.Step(sent.getStep());
      case ORDER ->
          sent.getOrder().getIdsCount() == 0
              ? null
              : new Value.Ordering(sent.getOrder().getIdsList());
      case NUMBER -> new Value.Number(new BigDecimal(sent.getNumber()));
      case TEXT ->
          sent.getText().getText().isBlank()
              ? null
              : new Value.Text(sent.getText().getText(), sent.getText().getQuotable());
      case MATRIX -> matrix(sent.getMatrix());
      case VALUE_NOT_SET -> null;
    };
  }

  private static @Nullable Value matrix(Matrix sent) {
    var cells = new TreeMap<String, String>();
    sent.getCellsList().forEach(cell -> cells.put(cell.getRow(), cell.getColumn()));
    return cells.isEmpty() ? null : new Value.Matrix(cells);
  }

  private static Position fromProto(it.nzd.consultations.v1.Position sent) {
    return new Position(
        Coded.of(Position.Stance.class, sent.getStance().name()), sent.getStatement());
  }
}
