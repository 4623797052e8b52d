package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.ProcessService;
import it.nzd.indicators.v1.CompareProcessesRequest;
import it.nzd.indicators.v1.GetProcessLineageRequest;
import it.nzd.indicators.v1.ProcessComparison;
import it.nzd.indicators.v1.ProcessLineage;
import it.nzd.indicators.v1.ProcessServiceGrpc.ProcessServiceImplBase;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;
import java.util.Set;

/** Figures on how districts work, over gRPC. */
@Singleton
final class ProcessGrpcService extends ProcessServiceImplBase {
  private final ProcessService processes;

  ProcessGrpcService(ProcessService processes) {
    this.processes = processes;
  }

  @Override
  public void compareProcesses(
      CompareProcessesRequest request, StreamObserver<ProcessComparison> out) {
    var compared = processes.compare(Set.copyOf(request.getDistrictsList()));
    Unary.reply(out, ProcessProtoMapper.toProto(compared));
  }

  @Override
  public void getProcessLineage(
      GetProcessLineageRequest request, StreamObserver<ProcessLineage> out) {
    var figure = ProcessProtoMapper.fromProto(request.getFigure());
    Unary.reply(out, ProcessProtoMapper.toProto(processes.lineage(request.getDistrict(), figure)));
  }
}
