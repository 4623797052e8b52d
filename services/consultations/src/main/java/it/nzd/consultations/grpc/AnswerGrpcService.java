package it.nzd.consultations.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.consultations.application.AnswerService;
import it.nzd.consultations.application.SubmissionService;
import it.nzd.consultations.v1.Answer;
import it.nzd.consultations.v1.AnswerFeedback;
import it.nzd.consultations.v1.AnswerServiceGrpc.AnswerServiceImplBase;
import it.nzd.consultations.v1.GetAnswerFeedbackRequest;
import it.nzd.consultations.v1.GetAnswerRequest;
import it.nzd.consultations.v1.GetReceiptStatusRequest;
import it.nzd.consultations.v1.ListAnswersRequest;
import it.nzd.consultations.v1.ListAnswersResponse;
import it.nzd.consultations.v1.ReceiptStatus;
import it.nzd.consultations.v1.SaveAnswerRequest;
import it.nzd.consultations.v1.StartAnswerRequest;
import it.nzd.consultations.v1.SubmitAnswerRequest;
import it.nzd.consultations.v1.WithdrawAnswerRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Answers over gRPC. */
@Singleton
final class AnswerGrpcService extends AnswerServiceImplBase {
  private final AnswerService answers;
  private final SubmissionService submissions;

  AnswerGrpcService(AnswerService answers, SubmissionService submissions) {
    this.answers = answers;
    this.submissions = submissions;
  }

  @Override
  public void getAnswer(GetAnswerRequest request, StreamObserver<Answer> out) {
    var found = answers.get(Caller.current(), request.getName());
    Unary.reply(out, AnswerProtoMapper.toProto(found));
  }

  @Override
  public void listAnswers(ListAnswersRequest request, StreamObserver<ListAnswersResponse> out) {
    var page = answers.list(Caller.current(), request.getParent(), PageRequest.of(request));
    var answer = ListAnswersResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(each -> answer.addAnswers(AnswerProtoMapper.toProto(each)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void startAnswer(StartAnswerRequest request, StreamObserver<Answer> out) {
    var begun = answers.start(Caller.current(), request.getParent(), request.getOrganisation());
    Unary.reply(out, AnswerProtoMapper.toProto(begun));
  }

  @Override
  public void saveAnswer(SaveAnswerRequest request, StreamObserver<Answer> out) {
    var saved = answers.save(Caller.current(), AnswerProtoMapper.fromProto(request));
    Unary.reply(out, AnswerProtoMapper.toProto(saved));
  }

  @Override
  public void submitAnswer(SubmitAnswerRequest request, StreamObserver<Answer> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    var submitted = submissions.submit(Caller.current(), step);
    Unary.reply(out, AnswerProtoMapper.toProto(submitted));
  }

  @Override
  public void withdrawAnswer(WithdrawAnswerRequest request, StreamObserver<Answer> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    var withdrawn = submissions.withdraw(Caller.current(), step);
    Unary.reply(out, AnswerProtoMapper.toProto(withdrawn));
  }

  @Override
  public void getAnswerFeedback(
      GetAnswerFeedbackRequest request, StreamObserver<AnswerFeedback> out) {
    var feedback = submissions.feedback(Caller.current(), request.getName());
    Unary.reply(out, ResultsProtoMapper.toProto(feedback));
  }

  @Override
  public void getReceiptStatus(GetReceiptStatusRequest request, StreamObserver<ReceiptStatus> out) {
    var status = answers.receipt(request.getName(), request.getFingerprint());
    var answer =
        ReceiptStatus.newBuilder()
            .setStatus(ReceiptStatus.Status.valueOf("STATUS_" + status.status().name()))
            .setNumber(status.number());
    var at = status.at();
    if (at != null) {
      answer.setSubmitTime(Messages.timestamp(at));
    }
    Unary.reply(out, answer.build());
  }
}
