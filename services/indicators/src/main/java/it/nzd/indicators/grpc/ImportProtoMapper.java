package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImport.Counts;
import it.nzd.indicators.v1.ImportUndo;
import it.nzd.indicators.v1.ObservationCounts;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.store.Stored;

/** Imports and their messages. */
final class ImportProtoMapper {
  private ImportProtoMapper() {}

  static it.nzd.indicators.v1.ObservationImport toProto(Stored<ObservationImport> stored) {
    var content = stored.value();
    var out =
        it.nzd.indicators.v1.ObservationImport.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setFileName(content.fileName())
            .setSha256(content.sha256())
            .setState(it.nzd.indicators.v1.ObservationImport.State.valueOf(content.state().code()))
            .setCounts(toProto(content.counts()))
            .setWritten(content.written())
            .setLateRefused(content.lateRefused())
            .setReason(content.reason())
            .setDraft(content.draft())
            .addAllSeries(content.series())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    content
        .undoing()
        .ifPresent(
            undo ->
                out.setUndo(
                    ImportUndo.newBuilder()
                        .setActor(undo.by())
                        .setUndoTime(Messages.timestamp(undo.at()))
                        .setReason(undo.reason())
                        .setRestored(undo.restored())
                        .setSkipped(undo.skipped())));
    return out.build();
  }

  static ObservationCounts toProto(Counts counts) {
    return ObservationCounts.newBuilder()
        .setRows(counts.rows())
        .setCells(counts.cells())
        .setAdded(counts.added())
        .setChanged(counts.changed())
        .setUnchanged(counts.unchanged())
        .setRefused(counts.refused())
        .build();
  }
}
