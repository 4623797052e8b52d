package it.nzd.activity.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.activity.application.NoticeService;
import it.nzd.activity.application.NoticeSubjects.Line;
import it.nzd.activity.domain.Audience;
import it.nzd.activity.v1.GetUnreadNoticesRequest;
import it.nzd.activity.v1.ListNoticesRequest;
import it.nzd.activity.v1.ListNoticesResponse;
import it.nzd.activity.v1.MarkNoticeReadRequest;
import it.nzd.activity.v1.MarkNoticesReadRequest;
import it.nzd.activity.v1.Notice;
import it.nzd.activity.v1.NoticeServiceGrpc;
import it.nzd.activity.v1.UnreadNotices;
import it.nzd.platform.access.Caller;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notices over gRPC. */
@Singleton
final class NoticeGrpcService extends NoticeServiceGrpc.NoticeServiceImplBase {
  private final NoticeService notices;

  NoticeGrpcService(NoticeService notices) {
    this.notices = notices;
  }

  @Override
  public void listNotices(ListNoticesRequest request, StreamObserver<ListNoticesResponse> out) {
    var caller = Caller.current();
    var reader = notices.audiences(caller);
    var page = notices.list(caller, request.getUnreadOnly(), PageRequest.of(request));
    var answer = ListNoticesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(told -> answer.addNotices(toProto(told, reader)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getUnreadNotices(GetUnreadNoticesRequest request, StreamObserver<UnreadNotices> out) {
    var unread = notices.unread(Caller.current());
    Unary.reply(out, UnreadNotices.newBuilder().setUnread(unread).build());
  }

  @Override
  public void markNoticeRead(MarkNoticeReadRequest request, StreamObserver<Notice> out) {
    var caller = Caller.current();
    var told = notices.markRead(caller, request.getName());
    Unary.reply(out, toProto(told, notices.audiences(caller)));
  }

  @Override
  public void markNoticesRead(MarkNoticesReadRequest request, StreamObserver<UnreadNotices> out) {
    var left = notices.markAllRead(Caller.current(), request.getUpToSequence());
    Unary.reply(out, UnreadNotices.newBuilder().setUnread(left).build());
  }

  private static Notice toProto(Line line, Set<Audience> reader) {
    var told = line.told();
    var notice = told.notice();
    return Notice.newBuilder()
        .setName(notice.name())
        .setSequence(notice.sequence())
        .setResource(notice.resource())
        .setCollection(notice.collection())
        .setTitle(line.title())
        .setPerson(line.person())
        .setKind(notice.kind())
        .setState(notice.state())
        .setTenant(notice.tenant())
        .setActor(notice.actor())
        .setEventTime(ThreadProtoMapper.toProto(notice.at()))
        .setCause(Notice.Cause.valueOf("CAUSE_" + notice.cause(reader).name()))
        .setRead(told.isRead())
        .build();
  }
}
