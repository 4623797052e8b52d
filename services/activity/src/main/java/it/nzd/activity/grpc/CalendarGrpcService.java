package it.nzd.activity.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.activity.application.CalendarService;
import it.nzd.activity.v1.Calendar;
import it.nzd.activity.v1.CalendarEntry;
import it.nzd.activity.v1.CalendarServiceGrpc;
import it.nzd.activity.v1.GetCalendarRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** The calendar over gRPC. */
@Singleton
final class CalendarGrpcService extends CalendarServiceGrpc.CalendarServiceImplBase {
  /** Day 31 of a shorter month is its last. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.SMART);

  private static final int MOST = 500;

  private final CalendarService calendar;

  CalendarGrpcService(CalendarService calendar) {
    this.calendar = calendar;
  }

  @Override
  public void getCalendar(GetCalendarRequest request, StreamObserver<Calendar> out) {
    var page =
        calendar.of(
            Messages.tenant(request.getParent()),
            LocalDate.parse(request.getFromDay(), DAY),
            LocalDate.parse(request.getToDay(), DAY),
            page(request),
            Caller.current().scope());
    var answer =
        Calendar.newBuilder()
            .setTruncated(!page.nextPageToken().isEmpty())
            .setNextPageToken(page.nextPageToken());
    page.items().forEach(entry -> answer.addEntries(toProto(entry)));
    Unary.reply(out, answer.build());
  }

  private static PageRequest page(GetCalendarRequest request) {
    int asked = request.getPageSize();
    var rest = request.toBuilder().clearPageSize().clearPageToken().build();
    return new PageRequest(
        asked == 0 ? MOST : Math.min(asked, MOST),
        request.getPageToken(),
        PageTokens.fingerprint(rest));
  }

  private static CalendarEntry toProto(CalendarService.Entry entry) {
    var object = entry.object();
    return CalendarEntry.newBuilder()
        .setResource(object.name())
        .setCollection(object.collection())
        .setTitle(object.title())
        .setState(object.state())
        .setWhat(entry.due().what())
        .setDueTime(ThreadProtoMapper.toProto(entry.due().at()))
        .build();
  }
}
