package it.nzd.activity.grpc;

import com.google.protobuf.Timestamp;
import it.nzd.activity.domain.ChainReport;
import it.nzd.activity.domain.Fault;
import it.nzd.activity.v1.ChainHead;
import it.nzd.activity.v1.Change;
import it.nzd.activity.v1.Entry;
import it.nzd.common.v1.FieldChange;
import java.time.Instant;
import java.util.Map;

/** Entries, heads and reports as the contract writes them. */
final class EntryProtoMapper {
  private EntryProtoMapper() {}

  /** An entry, with what is shown for titles that are only a name. */
  static Entry toProto(it.nzd.activity.domain.Entry entry, Map<String, String> shown) {
    var event = entry.event();
    var out =
        Entry.newBuilder()
            .setName(entry.name())
            .setChainNumber(entry.number())
            .setSequence(entry.sequence())
            .setContext(event.context())
            .setResource(event.resource())
            .setCollection(event.collection())
            .setTitle(event.title())
            .setShownTitle(shown.getOrDefault(event.title(), ""))
            .setRevision(event.revision())
            .setKind(event.kind())
            .setActor(event.actor())
            .setEventTime(toProto(event.at()))
            .setVisibility(EventProtoMapper.toProto(event.row().visibility()))
            .setPreviousHash(entry.previousHash().hex())
            .setHash(entry.hash().hex())
            .setForm(entry.form())
            .setEventId(event.id())
            .setEventPlace(event.place());
    var organisation = event.row().organisation();
    if (organisation != null) {
      out.setOrganisation(organisation);
    }
    var municipality = event.row().municipality();
    if (municipality != null) {
      out.setMunicipality(municipality);
    }
    for (var change : event.changes()) {
      out.addChanges(
          FieldChange.newBuilder()
              .setPath(change.path())
              .setBefore(change.before())
              .setAfter(change.after()));
    }
    return out.build();
  }

  /** That something changed, without its content. */
  static Change toChange(it.nzd.activity.domain.Entry entry) {
    var event = entry.event();
    return Change.newBuilder()
        .setSequence(entry.sequence())
        .setKind(event.kind())
        .setResource(event.resource())
        .setCollection(event.collection())
        .setRevision(event.revision())
        .setTenant(event.tenant())
        .build();
  }

  static ChainHead toProto(it.nzd.activity.domain.ChainHead head) {
    var out =
        ChainHead.newBuilder()
            .setTenant(head.tenant())
            .setChainNumber(head.number())
            .setHash(head.hash().hex());
    if (!head.isEmpty()) {
      out.setEventTime(toProto(head.at()));
    }
    return out.build();
  }

  static it.nzd.activity.v1.ChainReport toProto(ChainReport report) {
    return it.nzd.activity.v1.ChainReport.newBuilder()
        .setIntact(report.fault().isEmpty())
        .setEntries(report.entries())
        .setFirstBadNumber(report.fault().map(Fault::number).orElse(0))
        .setProblem(report.fault().map(fault -> fault.problem().name()).orElse(""))
        .setHead(toProto(report.head()))
        .build();
  }

  private static Timestamp toProto(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }
}
