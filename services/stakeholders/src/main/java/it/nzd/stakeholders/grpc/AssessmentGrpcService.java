package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.AssessmentService;
import it.nzd.stakeholders.v1.Assessment;
import it.nzd.stakeholders.v1.AssessmentServiceGrpc.AssessmentServiceImplBase;
import it.nzd.stakeholders.v1.CreateAssessmentRequest;
import it.nzd.stakeholders.v1.GetStakeholderMatrixRequest;
import it.nzd.stakeholders.v1.ListAssessmentsRequest;
import it.nzd.stakeholders.v1.ListAssessmentsResponse;
import it.nzd.stakeholders.v1.StakeholderMatrix;
import jakarta.inject.Singleton;

/** Assessments over gRPC. */
@Singleton
final class AssessmentGrpcService extends AssessmentServiceImplBase {
  private final AssessmentService assessments;

  AssessmentGrpcService(AssessmentService assessments) {
    this.assessments = assessments;
  }

  @Override
  public void listAssessments(
      ListAssessmentsRequest request, StreamObserver<ListAssessmentsResponse> out) {
    var page =
        assessments.list(
            Caller.current(),
            ResourceName.tenant(request.getParent()),
            request.getOrganisation(),
            request.getDistrict(),
            PageRequest.of(request));
    var answer = ListAssessmentsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(each -> answer.addAssessments(AssessmentProtoMapper.toProto(each)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getStakeholderMatrix(
      GetStakeholderMatrixRequest request, StreamObserver<StakeholderMatrix> out) {
    var found = assessments.matrix(Caller.current(), request.getDistrict());
    var answer = StakeholderMatrix.newBuilder().setTruncated(found.size() > AssessmentService.MOST);
    found.stream()
        .limit(AssessmentService.MOST)
        .forEach(each -> answer.addAssessments(AssessmentProtoMapper.toProto(each)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createAssessment(CreateAssessmentRequest request, StreamObserver<Assessment> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            AssessmentProtoMapper.fromProto(request.getAssessment()),
            RequestKey.of(request),
            false);
    Unary.reply(out, AssessmentProtoMapper.toProto(assessments.create(Caller.current(), command)));
  }
}
